/** Times contenders side by side: each round gives every one of them a turn, so that a busy moment is shared by all. */
import type { Contender } from './subject.ts';

export interface Timing {
  name: string;
  /** Microseconds per text: the middle and the best of the rounds, and the 99th percentile. */
  median: number;
  best: number;
  p99: number;
}

export interface Effort {
  rounds: number;
  /** A turn lasts at least this long, in milliseconds: above what the clock can tell, and until caches are warm again. */
  turn: number;
}

/** Kept where a compiler cannot see that nobody reads it. */
export const results = { sum: 0 };

/** @param now milliseconds */
export function timeAll(contenders: readonly Contender[], now: () => number, { rounds, turn }: Effort): Timing[] {
  const times = contenders.map((): number[] => []);
  for (const contender of contenders) takeTurn(contender, now, turn * 4);
  for (let round = 0; round < rounds; round += 1) {
    contenders.forEach((contender, index) => times[index]?.push(takeTurn(contender, now, turn)));
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return { name, median: at(0.5), best: at(0), p99: at(0.99) };
  });
}

/** Whole rounds over the texts, until the time is up; microseconds per text. */
function takeTurn({ drafts, run }: Contender, now: () => number, turn: number): number {
  const begin = now();
  let count = 0;
  while (now() - begin < turn) {
    // The clock is asked once in a round: it costs as much as a short check.
    for (const draft of drafts) results.sum += run(draft);
    count += drafts.length;
  }
  return ((now() - begin) * 1000) / count;
}
