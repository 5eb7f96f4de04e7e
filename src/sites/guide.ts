/** What is known of the site of one page, ready to be asked. */
import type { Site } from '../engine/types.ts';
import type { SiteBook, SiteHints, SiteWords } from './hints.ts';

export interface SiteGuide {
  site: Site;
  /** Whether the words are known; without them no box is told from another. */
  isRead: boolean;
  hints: SiteHints;
  /** Whether a control of this name publishes; `isEdit`: what it stands beside is known to be a post. */
  isPublishName(name: string, isEdit: boolean): boolean;
  /** Whether a box that says this of itself speaks of such a thing. */
  speaksOf(kind: 'message' | 'reply' | 'comment' | 'post' | 'search', names: string): boolean;
}

const NO_HINTS: SiteHints = { editors: [], submits: [], accounts: [], audiences: [] };
const NO_WORDS: SiteWords = { publish: [], save: [], message: '', reply: '', comment: '', post: '', search: '' };

/** @param book undefined before it was read: then nothing is called anything */
export function createGuide(site: Site, book?: SiteBook): SiteGuide {
  const { words, hints } = book ?? { words: NO_WORDS, hints: {} };
  const publish = new Set(words.publish);
  const save = new Set(words.save);
  const known = new Map<string, RegExp>();
  return {
    site,
    isRead: book !== undefined,
    hints: hints[site] ?? NO_HINTS,
    isPublishName(name, isEdit) {
      const plain = name.toLowerCase();
      return publish.has(plain) || (isEdit && save.has(plain));
    },
    speaksOf(kind, names) {
      const expression = known.get(kind) ?? new RegExp(words[kind] || '(?!)', 'iu');
      known.set(kind, expression);
      return expression.test(names);
    },
  };
}
