import { findClusters, type Cue } from './cluster.ts';
import type { Hit, PrepareKind } from './kind.ts';

/** A mark longer than this helps nobody: then only the first cue is marked. UTF-16 units. */
const LONGEST_MARK = 90;

/** Several cues within a distance. */
export const prepareNear: PrepareKind<'near'> = (rule, { cues }) => {
  const slots = rule.all.map(cues);
  const none = cues(rule.none);
  return (scan) => {
    const found: (readonly Cue[])[] = [];
    for (const slot of slots) {
      const cuesHere = scan.cues(slot);
      if (cuesHere.length === 0) return [];
      found.push(cuesHere);
    }
    if (scan.cues(none).length > 0) return [];
    return findClusters(found, rule.within).map((cluster) => toHit(cluster, scan.draft.text, rule.suggest));
  };
};

/** From the first cue to the last when that is short and on one line, else the cue of the first slot. */
export function toHit(cluster: readonly Cue[], text: string, suggestion: string | undefined): Hit {
  const start = Math.min(...cluster.map((cue) => cue.start));
  const end = Math.max(...cluster.map((cue) => cue.end));
  const isCompact = end - start <= LONGEST_MARK && !text.slice(start, end).includes('\n');
  const anchor = cluster[0] as Cue;
  return { ...(isCompact ? { start, end } : { start: anchor.start, end: anchor.end }), suggestion };
}
