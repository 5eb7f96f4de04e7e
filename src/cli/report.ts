import type { Ruleset } from '../engine/ruleset.ts';
import type { Finding, Verdict } from '../engine/types.ts';
import type { GivenDraft } from './read-drafts.ts';

/** A draft and what was found in it. */
export interface Report extends GivenDraft, Verdict {}

export interface FormatOptions {
  /** The file that the drafts came from. */
  file: string | undefined;
  colour: boolean;
}

/** Whether a finding is one that people do not see yet; `check --trial` shows it all the same. */
export function isOnTrial({ pack, rule }: Finding, { rules }: Ruleset): boolean {
  return rules.some((candidate) => candidate.id === rule && candidate.pack === pack && candidate.mode === 'trial');
}

/** What the extension would do. */
export const ACTIONS: Record<Verdict['action'], string> = {
  clear: 'nothing found',
  advise: 'a mark and a line of advice',
  pause: 'would ask once before it is posted',
};

/** Everything that is printed, with its last line end. */
export type Format = (reports: readonly Report[], ruleset: Ruleset, options: FormatOptions) => string;
