/** Words of a draft, dates and lists, as they read in a sentence. */
import type { Span } from './explanation.ts';

/** UTF-16 code units of a quotation; a longer one is cut in its middle. */
const LONGEST = 60;

export function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const half = LONGEST / 2;
  const shown = words.length > LONGEST ? `${words.slice(0, half)}…${words.slice(-half)}` : words;
  return `“${shown.toWellFormed()}”`;
}

/** "“a”, “b” and “c”", each once, at most `most` of them. */
export function quoteAll(text: string, spans: readonly Span[], most = 4): string {
  const quotes = [...new Set(spans.map((span) => quote(text, span)))];
  return joinWords(
    quotes.length > most ? [...quotes.slice(0, most), `${(quotes.length - most).toString()} more`] : quotes,
  );
}

export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** `at` in milliseconds since the epoch; UTC, as `check --now` shows how to write it. */
export function showMoment(at: number): string {
  return new Date(at)
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace(/:00\.000Z$/, ' UTC')
    .replace('T', ' ');
}

/** "2 words" */
export function count(amount: number, noun: string): string {
  return `${amount.toString()} ${noun}${amount === 1 ? '' : 's'}`;
}
