/**
 * What one code point folds to. Case, diacritics, width, "bold" Unicode and ligatures go; letters and digits stay. Each code
 * point is worked out the first time a text holds it: a draft has a few dozen different ones, a page of 256 would cost more
 * than the whole first check.
 */
import { isGreekOrCyrillic } from './look-alikes.ts';

/** Dropped without leaving a trace: zero-width and other format characters, combining accents, variation selectors. */
export const IGNORED = 0;
/** A gap that a phrase may cross where its own words join: space, hyphen, dot, slash, apostrophe … */
export const JOINER = 1;
/** A gap that ends a phrase: comma, bracket, emoji … */
export const BREAK = 2;
/** Folds to several units; `expansionOf` has them. */
export const EXPANDED = 3;

/** The low half of a fold: the unit, or one of the classes above (all below 0x20, so they never meet a letter). */
export const UNIT = 0xffff;
/** The bits above it: what the character is. */
export const UPPER = 0x1_0000;
/** An ASCII digit. */
export const DIGIT = 0x2_0000;
/** Of a script that puts no space between words: every character is a word edge. */
export const NO_SPACE = 0x4_0000;
export const FOREIGN = 0x8_0000;
/** Beyond U+FFFF: two UTF-16 units. */
export const WIDE = 0x10_0000;
const KNOWN = 0x20_0000;

const IGNORABLE = /^[\p{Cf}\u0300-\u036f\u034f\ufe00-\ufe0f]$/u;
const WORD = /^[\p{L}\p{N}\p{M}]$/u;
const JOINERS = /^[\p{Zs}\p{Pd}\t\n\r_./·•'’ʼ&+]$/u;
const SPACELESS =
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

/** Up to here, folds stand in `common` by code point: the letters and marks of most drafts. The others have pages. */
export const COMMON = 0x2100;
/** 0 where the fold is not known yet. */
export const common = new Uint32Array(COMMON);
const pages = new Map<number, Uint32Array>();
const expansions = new Map<number, string>();

for (let code = 0; code < 0x80; code += 1) common[code] = foldAscii(code);

/** The fold of the code point at `index`: a unit or a class, and the bits that say what it is. */
export function foldAt(text: string, index: number): number {
  const codePoint = text.codePointAt(index) as number;
  let page: Uint32Array = common;
  let at = codePoint;
  if (codePoint >= COMMON) {
    page = pages.get(codePoint >>> 8) ?? addPage(codePoint >>> 8);
    at = codePoint & 0xff;
  }
  return (page[at] as number) || (page[at] = foldSimple(codePoint) || classify(codePoint));
}

/** The units of a code point whose unit is `EXPANDED`. */
export function expansionOf(codePoint: number): string {
  return expansions.get(codePoint) ?? '';
}

/** Whether the character at `index` is a capital; "bold" and full-width capitals are. */
export function isUpper(text: string, index: number): boolean {
  return index < text.length && (foldAt(text, index) & UPPER) !== 0;
}

function addPage(number: number): Uint32Array {
  const page = new Uint32Array(256);
  pages.set(number, page);
  return page;
}

/**
 * What `classify` says, for what ordinary posts hold, without its expressions: to compile those for the first curly quote
 * takes a browser as long as a hundred checks. 0 for any other character.
 */
export function foldSimple(codePoint: number): number {
  if (codePoint < 0x80) return foldAscii(codePoint);
  if (codePoint >= 0xc0 && codePoint < 0x180) return foldLatin(codePoint);
  const isSymbol =
    isIn(codePoint, 0x2190, 0x2460) || isIn(codePoint, 0x2500, 0x2776) || isIn(codePoint, 0x2794, 0x2b00);
  if (isSymbol || isIn(codePoint, 0x1f300, 0x1fb00)) return BREAK | KNOWN | (codePoint > 0xffff ? WIDE : 0);
  if (isIn(codePoint, 0x200b, 0x2010) || isIn(codePoint, 0xfe00, 0xfe10)) return IGNORED | KNOWN;
  if (isIn(codePoint, 0x2010, 0x2016) || codePoint === 0x2019 || codePoint === 0x2022) return JOINER | KNOWN;
  return isIn(codePoint, 0x2016, 0x2028) ? BREAK | KNOWN : 0;
}

function isIn(codePoint: number, from: number, to: number): boolean {
  return codePoint >= from && codePoint < to;
}

/** An accented letter that comes apart into a letter and its accent. */
function foldLatin(codePoint: number): number {
  const parts = String.fromCharCode(codePoint).normalize('NFD');
  if (parts.length !== 2) return 0;
  const letter = foldAscii(parts.charCodeAt(0));
  return parts.charCodeAt(0) < 0x80 ? letter : 0;
}

function foldAscii(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code | DIGIT | KNOWN;
  if (code >= 0x61 && code <= 0x7a) return code | KNOWN;
  if (code >= 0x41 && code <= 0x5a) return (code + 0x20) | UPPER | KNOWN;
  return (" \t\n\r_./'&+-".includes(String.fromCharCode(code)) ? JOINER : BREAK) | KNOWN;
}

/** Exported so that a test can hold it against the short cuts. */
export function classify(codePoint: number): number {
  const wide = codePoint > 0xffff ? WIDE : 0;
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return BREAK | KNOWN;
  const character = String.fromCodePoint(codePoint);
  const bits = KNOWN | wide | (isGreekOrCyrillic(codePoint) ? FOREIGN : 0);
  if (IGNORABLE.test(character)) return IGNORED | bits;
  const folded = foldLetters(character);
  if (folded === '') return (JOINERS.test(character) ? JOINER : BREAK) | bits;
  if (folded.length > 1) expansions.set(codePoint, folded);
  const unit = folded.length > 1 ? EXPANDED : folded.charCodeAt(0);
  return unit | bits | bitsOf(character);
}

function bitsOf(character: string): number {
  const plain = character.normalize('NFKC');
  const digit = character >= '0' && character <= '9' ? DIGIT : 0;
  return (plain !== plain.toLowerCase() ? UPPER : 0) | (SPACELESS.test(character) ? NO_SPACE : 0) | digit;
}

/** Letters and digits of a character, folded; empty when it holds none. A circled letter is a letter, a trade mark sign is not. */
function foldLetters(character: string): string {
  const parts = [...character.normalize('NFKD')].filter((part) => WORD.test(part) && !IGNORABLE.test(part));
  if (parts.length === 0) return '';
  if (!WORD.test(character) && parts.length > 1) return '';
  const lower = [...parts.join('').toLowerCase()].filter((part) => !IGNORABLE.test(part));
  return lower.map((part) => PLAIN[part] ?? part).join('');
}
