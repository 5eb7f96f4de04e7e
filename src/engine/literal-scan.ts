/**
 * Looks for all literals of all patterns in one pass, so that a pattern runs only where it can match: by the last three
 * characters of each literal, of which five bits are enough to tell whether to look closer (after Wu and Manber, 1994).
 * Those bits are the same for a capital and its small letter.
 */

export interface LiteralHits {
  holdsAny(literals: readonly number[]): boolean;
  /** Where occurrences of any of these end (UTF-16 offsets), in text order. */
  endsOf(literals: readonly number[]): number[];
  /** Where the ASCII digits stand. */
  digits: readonly number[];
}

export interface LiteralScan {
  /**
   * @param literal in lower case; it is found in both
   * @returns its number; the same for the same literal
   */
  add(literal: string): number;
  /** The hits are valid until the next scan. */
  scan(text: string): LiteralHits;
}

/** Units that are looked at together. A shorter literal is left to `indexOf`, and one that is not ASCII. */
const GRAM = 3;
const BITS = 5;
const KEYS = 1 << (GRAM * BITS);

export function createLiteralScan(): LiteralScan {
  const literals: string[] = [];
  const numbers = new Map<string, number>();
  /** 1 for each key that a literal ends with, and which literals those are. */
  const isEnd = new Uint8Array(KEYS);
  const byKey = new Map<number, number[]>();
  const others: number[] = [];
  let needsLower = false;
  const ends: number[][] = [];
  const touched: number[] = [];
  const digits: number[] = [];

  function add(literal: string): number {
    const known = numbers.get(literal);
    if (known !== undefined) return known;
    const number = literals.push(literal) - 1;
    numbers.set(literal, number);
    ends.push([]);
    if (!/^[ -~]{3,}$/.test(literal)) {
      others.push(number);
      needsLower ||= /\p{L}/u.test(literal);
      return number;
    }
    let key = 0;
    for (let at = 0; at < literal.length; at += 1) key = nextKey(key, literal.charCodeAt(at));
    isEnd[key] = 1;
    byKey.set(key, [...(byKey.get(key) ?? []), number]);
    return number;
  }

  function report(number: number, end: number): void {
    const known = ends[number] as number[];
    if (known.length === 0) touched.push(number);
    known.push(end);
  }

  function lookCloser(text: string, key: number, end: number): void {
    for (const number of byKey.get(key) ?? []) {
      if (endsWith(text, literals[number] as string, end)) report(number, end);
    }
  }

  const hits: LiteralHits = {
    holdsAny(wanted) {
      for (let at = 0; at < wanted.length; at += 1) if (ends[wanted[at] as number]?.length !== 0) return true;
      return false;
    },
    endsOf: (wanted) => wanted.flatMap((number) => ends[number] as number[]).sort((a, b) => a - b),
    digits,
  };

  function scan(text: string): LiteralHits {
    for (const number of touched) (ends[number] as number[]).length = 0;
    touched.length = digits.length = 0;
    const { length } = text;
    for (let index = 0, key = 0; index < length; index += 1) {
      let code: number;
      // A loop that calls nothing keeps its table at hand: it is left where there is something to write down, and gone on with.
      do {
        code = text.charCodeAt(index);
        key = nextKey(key, code);
      } while (!isDigit(code) && isEnd[key] === 0 && (index += 1) < length);
      if (isDigit(code)) digits.push(index);
      lookCloser(text, key, index + 1);
    }
    // Only keywords have letters here, and nobody asks where those stand: small letters may be more units than capitals.
    const lower = needsLower ? text.toLowerCase() : text;
    for (const number of others) {
      const literal = literals[number] as string;
      for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1)) {
        report(number, at + literal.length);
      }
    }
    return hits;
  }

  return { add, scan };
}

/** Whether a literal ends at `end` of the text, in small letters or capitals. */
function endsWith(text: string, literal: string, end: number): boolean {
  if (end < literal.length) return false;
  for (let back = 1; back <= literal.length; back += 1) {
    const unit = literal.charCodeAt(literal.length - back);
    const code = text.charCodeAt(end - back);
    const isLetter = unit > 0x60 && unit < 0x7b;
    if (code !== unit && !(isLetter && code === unit - 0x20)) return false;
  }
  return true;
}

/** One comparison: two would be guessed wrong at every space. */
function isDigit(code: number): boolean {
  return (code - 0x30) >>> 0 < 10;
}

function nextKey(key: number, code: number): number {
  return ((key << BITS) | (code & 31)) & (KEYS - 1);
}
