/**
 * What one code point folds to. Case, diacritics, width, "bold" Unicode and ligatures go; letters and digits stay.
 * Pages of 256 entries are made the first time a text needs them, so a Latin draft pays for one or two.
 */

/** Dropped without leaving a trace: zero-width and other format characters, combining accents, variation selectors. */
export const IGNORED = 0;
/** A gap that a phrase may cross where its own words join: space, hyphen, dot, slash, apostrophe … */
export const JOINER = 1;
/** A gap that ends a phrase: comma, bracket, emoji … */
export const BREAK = 2;
/** Folds to several units; they are in `expansions`. */
export const EXPANDED = 3;

const IGNORABLE = /^[\p{Cf}\u0300-\u036f\u034f\ufe00-\ufe0f]$/u;
const WORD = /^[\p{L}\p{N}\p{M}]$/u;
const JOINERS = /^[\p{Zs}\p{Pd}\t\n\r_./·•'’ʼ&+]$/u;
/** Scripts that put no space between words: every character is a word edge. */
const NO_SPACE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Letters that Unicode does not take apart, although readers do. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

const pages = new Map<number, Uint16Array>();
const expansions = new Map<number, string>();

/** The folded unit of a code point, or one of the classes above (all below 0x20, so they never meet a letter). */
export function foldCodePoint(codePoint: number): number {
  const pageNumber = codePoint >>> 8;
  let page = pages.get(pageNumber);
  if (!page) {
    page = makePage(pageNumber);
    pages.set(pageNumber, page);
  }
  return page[codePoint & 0xff] as number;
}

/** The units of a code point for which `foldCodePoint` said `EXPANDED`. */
export function expansionOf(codePoint: number): string {
  return expansions.get(codePoint) ?? '';
}

export function hasNoSpaces(codePoint: number): boolean {
  return codePoint >= 0x0e00 && NO_SPACE.test(String.fromCodePoint(codePoint));
}

function makePage(pageNumber: number): Uint16Array {
  const page = new Uint16Array(256);
  for (let low = 0; low < 256; low += 1) {
    const codePoint = (pageNumber << 8) | low;
    const isLoneSurrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
    page[low] = isLoneSurrogate ? BREAK : classify(codePoint);
  }
  return page;
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (IGNORABLE.test(character)) return IGNORED;
  const folded = foldLetters(character);
  if (folded.length === 1) return folded.charCodeAt(0);
  if (folded.length > 1) {
    expansions.set(codePoint, folded);
    return EXPANDED;
  }
  return JOINERS.test(character) ? JOINER : BREAK;
}

/** Letters and digits of a character, folded; empty when it holds none. A circled letter is a letter, a trade mark sign is not. */
function foldLetters(character: string): string {
  const parts = [...character.normalize('NFKD')].filter((part) => WORD.test(part) && !IGNORABLE.test(part));
  if (parts.length === 0) return '';
  if (!WORD.test(character) && parts.length > 1) return '';
  const lower = [...parts.join('').toLowerCase()].filter((part) => !IGNORABLE.test(part));
  return lower.map((part) => PLAIN[part] ?? part).join('');
}
