/**
 * What one character folds to. Case, diacritics, width, "bold" Unicode and ligatures go; letters and digits stay. What sort of
 * character it is stands in the ruleset's alphabet; the rest is worked out the first time a text holds it: a draft has a few
 * dozen different ones, and tables of all would cost more than the whole first check.
 */
import { firstFrom } from './first-from.ts';
import type { Alphabet } from './ruleset.ts';
import { hashWords } from './word-hash.ts';

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
/** Greek or Cyrillic. */
export const FOREIGN = 0x8_0000;
/** Beyond U+FFFF: two UTF-16 units. */
export const WIDE = 0x10_0000;
const KNOWN = 0x20_0000;
/** Folds to one letter or digit. */
export const LETTER = 0x40_0000;

/** Up to here folds are kept, by code point: all scripts in use, "bold" letters and emoji. */
const KEPT = 0x20000;

export interface CharacterFolds {
  /** By code point; 0 where the fold is not known yet. */
  known: Uint32Array;
  /** The fold of the code point at `index`: a unit or a class, and the bits that say what it is. */
  foldAt(text: string, index: number): number;
  /** The units of a code point whose unit is `EXPANDED`. */
  expansionOf(codePoint: number): string;
  /** The Latin letter that the Greek or Cyrillic one at `index` passes for, with accents or without; 0 when it passes for none. */
  lookAlikeAt(text: string, index: number): number;
  /** Hashes of words for numbers. */
  numberWords: ReadonlySet<number>;
}

const made = new WeakMap<Alphabet, CharacterFolds>();

/** The folds of an alphabet; one object for each alphabet, since it learns as it reads. */
export function readAlphabet(alphabet: Alphabet): CharacterFolds {
  const folds = made.get(alphabet) ?? createFolds(alphabet);
  made.set(alphabet, folds);
  return folds;
}

function createFolds({ classes, letters, lookAlikes, numbers }: Alphabet): CharacterFolds {
  const known = new Uint32Array(KEPT);
  const classOf = readClasses(classes);

  function lettersOf(character: string): string {
    const parts = [...character.normalize('NFKD').toLowerCase()];
    return parts.map((part) => (classOf(part) > BREAK ? (letters[part] ?? part) : '')).join('');
  }

  function fold(codePoint: number): number {
    const character = String.fromCodePoint(codePoint);
    let entry = classOf(character);
    if (entry > BREAK) {
      const folded = lettersOf(character);
      const plain = character.normalize('NFKC');
      entry =
        (folded.length > 1 ? EXPANDED : LETTER | folded.charCodeAt(0)) |
        (entry > EXPANDED ? NO_SPACE : 0) |
        (plain === plain.toLowerCase() ? 0 : UPPER) |
        (codePoint >= 0x30 && codePoint <= 0x39 ? DIGIT : 0);
    }
    return entry | KNOWN | (codePoint > 0xffff ? WIDE : isGreekOrCyrillic(codePoint) ? FOREIGN : 0);
  }

  return {
    known,
    foldAt(text, index) {
      const codePoint = text.codePointAt(index) as number;
      const entry = known[codePoint] || fold(codePoint);
      // Half of a pair stays unknown, or the pair would never be looked at.
      if (codePoint < KEPT && codePoint >>> 11 !== 0x1b) known[codePoint] = entry;
      return entry;
    },
    expansionOf: (codePoint) => lettersOf(String.fromCodePoint(codePoint)),
    lookAlikeAt: (text, index) => (lookAlikes[text.charAt(index).normalize('NFD').charAt(0)] ?? '\0').charCodeAt(0),
    numberWords: hashWords(numbers),
  };
}

/** One of the classes above; `EXPANDED` is any letter or digit, and the next number one of a script without spaces. */
function readClasses(classes: string): (character: string) => number {
  const ends: number[] = [];
  const kinds: number[] = [];
  let end = 0;
  for (const [, kind = '', gap, length] of classes.matchAll(/([A-Z])([\da-z]*)\.?([\da-z]*)/g)) {
    ends.push((end += parseInt(gap || '0', 36)), (end += parseInt(length || '1', 36)));
    kinds.push(BREAK, 'IJBLS'.indexOf(kind));
  }
  return (character) => {
    const codePoint = character.codePointAt(0) as number;
    return kinds[firstFrom(ends.length, (at) => (ends[at] as number) > codePoint)] ?? BREAK;
  };
}

function isGreekOrCyrillic(codePoint: number): boolean {
  return (codePoint >= 0x370 && codePoint < 0x530) || (codePoint >= 0x1f00 && codePoint < 0x2000);
}
