/** Where a number ends that begins at a place of the folded text, in digits or in words. */
import { NO_GAP, CAMEL, JOINT, endOf, type Folded } from './fold.ts';
import { hashOf } from './word-hash.ts';

/** A longer row of digits is no number that a phrase is about. */
const LONGEST_DIGITS = 24;
/** "two hundred and fifty thousand" */
const MOST_PARTS = 6;
/** Of those that are named here. */
const LONGEST_WORD = 3;
/** What may be written straight after the digits, as in "40k" and "€4.2m". */
const MAGNITUDES = new Set(['k', 'm', 'mn', 'bn', 'b', 'tn']);

/**
 * Every place where the number at `from` may end, the furthest first: "two hundred" is one, and so is its "two".
 * @param words the hashes of words for numbers
 */
export function numberEnds(folded: Folded, from: number, words: ReadonlySet<number>): number[] {
  const ends: number[] = [];
  let at = from;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const end = endOfDigits(folded, at) || endOfWord(folded, at, words);
    if (end === 0) {
      const isAnd = part > 0 && wordAt(folded, at) === 'and';
      if (!isAnd) break;
      at += 3;
    } else {
      ends.unshift(end);
      at = end;
    }
    if (folded.gaps[at] !== JOINT || at >= folded.length) break;
  }
  return ends;
}

/** 12 · 1,200 · 4.2 · 40k; 0 when no such number stands there. `3rd` and `2x` are none. */
function endOfDigits(folded: Folded, from: number): number {
  const { units, gaps, length } = folded;
  if (!isDigit(units[from] as number)) return 0;
  const most = Math.min(length, from + LONGEST_DIGITS);
  let at = from + 1;
  while (at < most && isDigit(units[at] as number) && (gaps[at] === NO_GAP || isSeparated(folded, at))) at += 1;
  if (gaps[at] === CAMEL && MAGNITUDES.has(wordAt(folded, at))) at = wordEnd(folded, at);
  return at >= length || (gaps[at] as number) >= JOINT ? at : 0;
}

/** Whether exactly one point or comma stands between two digits. */
function isSeparated({ text, starts, gaps }: Folded, at: number): boolean {
  const start = starts[at] as number;
  const between = text[start - 1];
  return (
    (gaps[at] as number) >= JOINT && start - (starts[at - 1] as number) === 2 && (between === '.' || between === ',')
  );
}

function endOfWord(folded: Folded, from: number, words: ReadonlySet<number>): number {
  const end = wordEnd(folded, from);
  return words.has(hashOf(folded.units, from, end)) ? end : 0;
}

/** The folded word at `from`; empty when it is long. */
function wordAt(folded: Folded, from: number): string {
  const end = wordEnd(folded, from);
  return end - from > LONGEST_WORD ? '' : String.fromCharCode(...folded.units.subarray(from, end));
}

/** The end of the word in which `at` stands. */
export function wordEnd({ gaps, length }: Folded, from: number): number {
  let at = from + 1;
  while (at < length && gaps[at] === NO_GAP) at += 1;
  return Math.min(at, length);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether nothing but money, percent and spaces stands before unit `at`, so that "by 5 % growth" holds together. */
export function isMoneyGap(folded: Folded, at: number): boolean {
  const from = endOf(folded, at - 1);
  const to = folded.starts[at] as number;
  return to - from <= 4 && /^[\p{Sc}%‰\p{Zs}]*$/u.test(folded.text.slice(from, to));
}
