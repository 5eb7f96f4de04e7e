import type { MentionOptions } from './mentions.ts';
import { words } from './words.ts';

/** Facebook writes the name of the person, without the "@", and puts the list into a layer at the end of the page. */
export const nameMentions: MentionOptions = {
  label: words.suggestions,
  write: ({ name }) => name,
  findParent: () => document.body,
};
