import type { Ruleset } from '../engine/ruleset.ts';
import type { Verdict } from '../engine/types.ts';
import type { GivenDraft } from './read-drafts.ts';

/** A draft and what was found in it. */
export interface Report extends GivenDraft, Verdict {}

export interface FormatOptions {
  /** The file that the drafts came from. */
  file: string | undefined;
  colour: boolean;
}

/** Everything that is printed, with its last line end. */
export type Format = (reports: readonly Report[], ruleset: Ruleset, options: FormatOptions) => string;
