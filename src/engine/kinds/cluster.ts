/** Finds cues that stand together. */
import { firstFrom } from '../first-from.ts';

/** A cue in the draft: offsets in the original text, and the words it spans, counted from the draft's first. */
export interface Cue {
  start: number;
  end: number;
  word: number;
  words: number;
}

/** More clusters of one rule tell the writer nothing more. */
const MOST_CLUSTERS = 50;

/**
 * Cues of the first slot with a cue of each other slot beside them, no two of them the same words, all within `within` words.
 * Cues are in the order of their words.
 */
export function findClusters(slots: readonly (readonly Cue[])[], within: number): Cue[][] {
  const [first = [], ...others] = slots;
  const clusters: Cue[][] = [];
  for (const anchor of first) {
    const cluster = gather(anchor, others, within);
    if (cluster) clusters.push(cluster);
    if (clusters.length === MOST_CLUSTERS) break;
  }
  return clusters;
}

function gather(anchor: Cue, slots: readonly (readonly Cue[])[], within: number): Cue[] | undefined {
  const cluster = [anchor];
  let from = anchor.word;
  let to = anchor.word + anchor.words;
  for (const cues of slots) {
    let best: Cue | undefined;
    const earliest = to - within;
    for (
      let index = firstFrom(cues.length, (at) => (cues[at] as Cue).word >= earliest);
      index < cues.length;
      index += 1
    ) {
      const cue = cues[index] as Cue;
      if (cue.word >= from + within) break;
      if (Math.max(to, cue.word + cue.words) - Math.min(from, cue.word) > within) continue;
      // Cues come in order: from here on they only go further away.
      if (best && cue.word - anchor.word >= Math.abs(best.word - anchor.word)) break;
      if (!cluster.some((other) => overlap(other, cue))) best = cue;
    }
    if (!best) return undefined;
    cluster.push(best);
    from = Math.min(from, best.word);
    to = Math.max(to, best.word + best.words);
  }
  return cluster;
}

function overlap(a: Cue, b: Cue): boolean {
  return a.word < b.word + b.words && b.word < a.word + a.words;
}
