/** How sure a hit is, by what stands near it. */
import type { Cue } from './kinds/cluster.ts';
import type { Tables } from './kinds/kind.ts';
import type { Confidence } from './ruleset.ts';
import { SEVERITIES, type Severity } from './types.ts';

/** The severity of a hit, or undefined when it is none after all. `where` says which words of the draft the hit spans. */
export type Weigh = (
  where: Pick<Cue, 'word' | 'words'>,
  cues: (group: number) => readonly Cue[],
) => Severity | undefined;

export function prepareConfidence({ base, near, at }: Confidence, tables: Tables): Weigh {
  const moves = near.map(({ lists, within, by }) => ({ group: tables.cues(lists), within, by }));
  return (where, cues) => {
    let confidence = base;
    for (const { group, within, by } of moves) {
      if (cues(group).some((cue) => isNear(cue, where, within))) confidence += by;
    }
    return SEVERITIES.findLast((severity) => confidence >= (at[severity] ?? Infinity));
  };
}

/** A cue raises or lowers from outside the hit, not as a part of it. */
export function isNear(cue: Cue, { word, words }: Pick<Cue, 'word' | 'words'>, within: number): boolean {
  const before = word - (cue.word + cue.words);
  const after = cue.word - (word + words);
  return (before >= 0 && before < within) || (after >= 0 && after < within);
}
