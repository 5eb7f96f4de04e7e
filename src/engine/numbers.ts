/** Where a number ends that begins at a place of the folded text, in digits or in words. */
import { GAP, endOf, type Folded } from './fold.ts';

const WORDS = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half quarter'
  ).split(' '),
);
const LONGEST_WORD = 9;
/** What they begin with, so that hardly any other word is looked at. */
const STARTS = new Set([...WORDS].map((word) => word.slice(0, 2)).map(startOf));
/** A longer row of digits is no number that a phrase is about. */
const LONGEST_DIGITS = 24;
/** "two hundred and fifty thousand" */
const MOST_PARTS = 6;
/** What may be written straight after the digits, as in "40k" and "€4.2m". */
const MAGNITUDES = new Set(['k', 'm', 'mn', 'bn', 'b', 'tn']);

/** Every place where the number at `from` may end, the furthest first: "two hundred" is one, and so is its "two". */
export function numberEnds(folded: Folded, from: number): number[] {
  const ends: number[] = [];
  let at = from;
  for (let part = 0; part < MOST_PARTS; part += 1) {
    const end = endOfDigits(folded, at) || endOfWord(folded, at);
    if (end === 0) {
      const isAnd = part > 0 && wordAt(folded, at) === 'and';
      if (!isAnd) break;
      at += 3;
    } else {
      ends.unshift(end);
      at = end;
    }
    if (folded.gaps[at] !== GAP.joint || at >= folded.length) break;
  }
  return ends;
}

/** 12 · 1,200 · 4.2 · 40k; 0 when no such number stands there. `3rd` and `2x` are none. */
function endOfDigits(folded: Folded, from: number): number {
  const { units, gaps, length } = folded;
  if (!isDigit(units[from] as number)) return 0;
  const most = Math.min(length, from + LONGEST_DIGITS);
  let at = from + 1;
  while (at < most && isDigit(units[at] as number) && (gaps[at] === GAP.none || isSeparated(folded, at))) at += 1;
  if (gaps[at] === GAP.camel && MAGNITUDES.has(wordAt(folded, at))) at = wordEnd(folded, at);
  return at >= length || (gaps[at] as number) >= GAP.joint ? at : 0;
}

/** Whether exactly one point or comma stands between two digits. */
function isSeparated({ text, starts, gaps }: Folded, at: number): boolean {
  const start = starts[at] as number;
  const between = text[start - 1];
  return (
    (gaps[at] as number) >= GAP.joint &&
    start - (starts[at - 1] as number) === 2 &&
    (between === '.' || between === ',')
  );
}

function endOfWord(folded: Folded, from: number): number {
  const { units } = folded;
  const mayBe = STARTS.has(((units[from] as number) << 8) | (units[from + 1] as number));
  return mayBe && WORDS.has(wordAt(folded, from)) ? wordEnd(folded, from) : 0;
}

/** The folded word at `from`; empty when it is too long to be a number. */
function startOf(word: string): number {
  return (word.charCodeAt(0) << 8) | word.charCodeAt(1);
}

function wordAt(folded: Folded, from: number): string {
  const end = wordEnd(folded, from);
  return end - from > LONGEST_WORD ? '' : String.fromCharCode(...folded.units.subarray(from, end));
}

/** The end of the word in which `at` stands. */
export function wordEnd({ gaps, length }: Folded, from: number): number {
  let at = from + 1;
  while (at < length && gaps[at] === GAP.none) at += 1;
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
