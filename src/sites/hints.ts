/**
 * What is known of one site, as data. A hint may only raise confidence or name a thing: with all of them gone, detection
 * still works. Selectors go from meaning (role, test id, label) to class, and never rest on generated names.
 */
import type { Site, Surface } from '../engine/types.ts';

export interface SiteHints {
  site: Site;
  /** Host names, whole. */
  hosts: readonly string[];
  editors: readonly EditorHint[];
  submits: readonly ControlHint[];
  accounts: readonly AccountHint[];
  /** Regular expression on addresses where one always posts as a company's page. */
  corporateAddress?: string;
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
  address?: string;
  /** Plain Enter publishes. */
  enterPublishes?: boolean;
}

/** How to read a short text off the page. */
export interface ReadingHint extends ControlHint {
  /** Where to look: around the editor, nearest first, or anywhere in the page. */
  within: 'editor' | 'composer' | 'page';
  attribute?: string;
  /** Line of the element's text, counted from 0; all of it when absent. */
  line?: number;
  /** Regular expression with one group. */
  pattern?: string;
}

export interface AccountHint extends ReadingHint {
  gives: 'handle' | 'name';
  /** How we know, for people: "the text box says so". */
  evidence: string;
}
