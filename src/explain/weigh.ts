/** How sure the engine is of a hit, cue by cue. */
import { isNear } from '../engine/confidence.ts';
import type { Cue } from '../engine/kinds/cluster.ts';
import type { Scan, Tables } from '../engine/kinds/kind.ts';
import type { Confidence } from '../engine/ruleset.ts';
import type { Part, Reason, Weighed } from './explanation.ts';
import { spansOf } from './kinds/kind.ts';
import { count, joinWords, quoteAll } from './quote.ts';

export interface WeightTrace {
  /** `where` says which words of the draft the hit spans. */
  weigh(where: Pick<Cue, 'word' | 'words'>, scan: Scan): Weighed;
  /** What would raise or lower it, as far as the draft has it anywhere. */
  parts(scan: Scan): Part[];
}

export function prepareWeight({ base, near, at }: Confidence, tables: Tables): WeightTrace {
  const moves = near.map(({ lists, within, by }) => ({ group: tables.cues(lists), lists, within, by }));
  return {
    weigh(where, scan) {
      const made = moves.flatMap(({ group, lists, within, by }) => {
        const spans = spansOf(scan.cues(group).filter((cue) => isNear(cue, where, within)));
        return spans.length > 0 ? [{ by, lists, spans }] : [];
      });
      return { base, at, moves: made, total: made.reduce((sum, { by }) => sum + by, base) };
    },
    parts(scan) {
      return moves.map(({ group, lists, within, by }) => ({
        name: `${by < 0 ? 'lowers' : 'raises'} by ${Math.abs(by).toString()} within ${count(within, 'word')} (${joinWords(lists, 'or')})`,
        role: 'weighing',
        spans: spansOf(scan.cues(group)),
      }));
    },
  };
}

export function describeWeight({ base, total, moves }: Weighed, text: string): string {
  const said = moves.map(({ by, spans }) => {
    return `${by < 0 ? 'lowered' : 'raised'} by ${Math.abs(by).toString()} for ${quoteAll(text, spans)}`;
  });
  return `confidence ${total.toString()}: ${[`begins at ${base.toString()}`, ...said].join(', ')}`;
}

/** The hit is below the lowest threshold. */
export function tooUnsure(weighed: Weighed, text: string): Reason {
  const least = Math.min(...Object.values(weighed.at));
  const sentence = `Not sure enough: it takes ${least.toString()}, and this has ${describeWeight(weighed, text)}.`;
  return { code: 'confidence', sentence, spans: weighed.moves.flatMap(({ spans }) => spans) };
}
