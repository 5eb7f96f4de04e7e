import type { Span } from './explanation.ts';

/** Spans of a text in the text that it became by one change; those that the change touched are gone. */
export function carryOver<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans];
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const moved = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start < before.length - tail) return [];
    return [{ ...span, start: span.start + moved, end: span.end + moved }];
  });
}
