/**
 * What is known of sites, as data (`rules/sites/`). A hint may only raise confidence or name a thing: with all of them gone,
 * detection still works, by roles and by the words that controls and boxes are called with anywhere.
 */
import type { Site, Surface } from '../engine/types.ts';

/** All that the guard knows of pages; stored beside the ruleset. */
export interface SiteBook {
  words: SiteWords;
  hints: Partial<Record<Site, SiteHints>>;
}

/** Words on controls and boxes, of all languages together. */
export interface SiteWords {
  /** Names of controls that publish, whole, in lower case. */
  publish: readonly string[];
  /** Names that end an edit, on a post as on any settings page. */
  save: readonly string[];
  /** Regular expressions on what a box says of itself. */
  message: string;
  reply: string;
  comment: string;
  post: string;
  search: string;
}

export interface SiteHints {
  editors: readonly EditorHint[];
  submits: readonly ControlHint[];
  accounts: readonly AccountHint[];
  /** Regular expression on addresses where one always posts as a company's page. */
  corporateAddress?: string | undefined;
  /** What tells who will see the draft. */
  audiences: readonly ReadingHint[];
}

export interface ControlHint {
  id: string;
  selector: string;
}

export interface EditorHint extends ControlHint {
  surface: Surface;
  /** Regular expression on the address (path and query). */
  address?: string | undefined;
  /** Plain Enter publishes, or is known not to. */
  enterPublishes?: boolean | undefined;
}

/** How to read a short text off the page. */
export interface ReadingHint extends ControlHint {
  /** Where to look: around the editor, nearest first, or anywhere in the page. */
  within: 'editor' | 'composer' | 'page';
  attribute?: string | undefined;
  /** Line of the element's text, counted from 0; all of it when absent. */
  line?: number | undefined;
  /** Regular expression with one group. */
  pattern?: string | undefined;
}

export interface AccountHint extends ReadingHint {
  gives: 'handle' | 'name';
  /** How we know, for people: "the text box says so". */
  evidence: string;
}
