import type { Finding } from './types.ts';

/** Characters of context on either side of what was found. */
const CONTEXT = 60;
/** Always the same length, so that it does not tell how long the word was. */
export const MASK = '▇▇▇';
const ELLIPSIS = '…';

type Span = Pick<Finding, 'start' | 'end'>;

/**
 * The surroundings of what was found with the found words masked, on one line: enough to recognise one's own post, without
 * the words that should not be kept. Findings about the draft as a whole give its beginning.
 */
export function redact(text: string, findings: readonly Span[]): string {
  const spans = mergeSpans([...findings, ...repeatsOf(text, findings)]);
  const from = Math.max(0, (spans[0]?.start ?? 0) - CONTEXT);
  const to = Math.min(text.length, (spans.at(-1)?.end ?? 0) + CONTEXT);
  let excerpt = from > 0 ? ELLIPSIS : '';
  let at = from;
  for (const span of spans) {
    excerpt += shorten(text.slice(at, span.start), at === from) + (span.end > span.start ? MASK : '');
    at = span.end;
  }
  excerpt += text.slice(at, to) + (to < text.length ? ELLIPSIS : '');
  return excerpt.toWellFormed().replace(/\s+/gu, ' ').trim();
}

/** Other places where the same words stand, found or not: a word that is masked once is masked everywhere. */
function repeatsOf(text: string, findings: readonly Span[]): Span[] {
  const words = new Set(findings.map(({ start, end }) => text.slice(start, end)).filter((word) => word.length > 1));
  if (words.size === 0) return [];
  const anyOf = [...words].map((word) => word.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).join('|');
  return [...text.matchAll(new RegExp(anyOf, 'gi'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The middle of a long stretch between two findings is left out. */
function shorten(between: string, isFirst: boolean): string {
  if (isFirst || between.length <= 2 * CONTEXT) return between;
  return between.slice(0, CONTEXT) + ` ${ELLIPSIS} ` + between.slice(-CONTEXT);
}

function mergeSpans(findings: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
