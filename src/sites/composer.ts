/** The only contract between a page's DOM and the rest of us: what a box that somebody publishes from can do. */
import type { Site, Surface } from '../engine/types.ts';
import type { EditorText } from './editor-text.ts';

/** UTF-16 offsets in the draft's text. */
export interface Span {
  start: number;
  end: number;
}

/** The account as the page shows it; whose it is (a person's, the company's) is not for the page to say. */
export interface ShownAccount {
  handle: string;
  name: string;
  evidence: string;
  /** Set when the address leaves no doubt. */
  corporate?: boolean;
}

export interface Composer {
  readonly editor: HTMLElement;
  readonly site: Site;
  readonly surface: Surface;
  /** Whether a hint names this editor; else it was found by roles and names alone. */
  readonly isKnown: boolean;
  /** Whether plain Enter publishes here; undefined when that is not known before somebody presses it. */
  readonly enterPublishes: boolean | undefined;
  /** Reads the draft off the page; nothing is cached. */
  read(): EditorText;
  account(): ShownAccount;
  /** Who will see it, in the site's words; undefined when the page does not say. */
  audience(): string | undefined;
  /** Names of files that were attached through the composer. */
  attachments(): string[];
  /** Whether there is any way to publish that we would see, usable now or not. */
  hasSubmit(): boolean;
  /** The control that publishes this draft and can be used now, as far as it can be told. */
  submitControl(): HTMLElement | undefined;
  /** Whether activating `control` publishes this draft. */
  isSubmit(control: Element): boolean;
  /** Whether the editor has left the page, or is hidden. */
  isGone(): boolean;
}
