/** Finds cues that stand together. */

/** A cue in the draft: offsets in the original text, and the words it spans, counted from the draft's first. */
export interface Cue {
  start: number;
  end: number;
  word: number;
  words: number;
}

/**
 * Every cue of the first slot with a cue of each other slot beside it, no two of them the same words, all within `within`
 * words. Cues are in text order.
 */
export function findClusters(slots: readonly (readonly Cue[])[], within: number): Cue[][] {
  const [first = [], ...others] = slots;
  return first.flatMap((anchor) => {
    const cluster = [anchor];
    for (const cues of others) {
      const partner = nearestTo(anchor, cues, cluster, within);
      if (!partner) return [];
      cluster.push(partner);
    }
    return [cluster];
  });
}

function nearestTo(anchor: Cue, cues: readonly Cue[], taken: readonly Cue[], within: number): Cue | undefined {
  let best: Cue | undefined;
  for (const cue of cues) {
    if (taken.some((other) => overlap(other, cue)) || spread([...taken, cue]) > within) continue;
    if (!best || Math.abs(cue.word - anchor.word) < Math.abs(best.word - anchor.word)) best = cue;
  }
  return best;
}

/** Words from the first cue's first to the last cue's last. */
function spread(cues: readonly Cue[]): number {
  return Math.max(...cues.map(({ word, words }) => word + words)) - Math.min(...cues.map(({ word }) => word));
}

function overlap(a: Cue, b: Cue): boolean {
  return a.word < b.word + b.words && b.word < a.word + a.words;
}
