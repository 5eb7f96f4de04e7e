import type { MentionOptions } from '../facebook/mentions.ts';
import { words } from './words.ts';

/** Threads writes the "@" and the handle, and puts the list into a layer at the end of the page. */
export const handleMentions: MentionOptions = {
  label: words.suggestions,
  write: ({ handle }) => `@${handle}`,
  findParent: () => document.body,
};
