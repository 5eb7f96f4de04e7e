import { describe, expect, test } from 'vitest';
import {
  BREAK,
  EXPANDED,
  IGNORED,
  JOINER,
  NO_SPACE,
  UNIT,
  UPPER,
  readAlphabet,
} from '../../src/engine/character-folds.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { classOf, type CharacterClass } from './character-classes.ts';

const folds = readAlphabet(alphabet);

function classIn(fold: number): CharacterClass {
  const unit = fold & UNIT;
  if (unit === IGNORED) return 'I';
  if (unit === JOINER) return 'J';
  if (unit === BREAK) return 'B';
  return (fold & NO_SPACE) === 0 ? 'L' : 'S';
}

test('the table of characters says what Unicode says', () => {
  const wrong: string[] = [];
  for (let codePoint = 0; codePoint < 0x110000; codePoint += 1) {
    const said = classOf(codePoint);
    const found = classIn(folds.foldAt(String.fromCodePoint(codePoint), 0));
    // A later Unicode than the table's has letters where there was nothing, an earlier one has not.
    const isNewer = (found === 'B' || said === 'B') && process.versions.unicode !== '17.0';
    if (found !== said && !isNewer) wrong.push(`U+${codePoint.toString(16)} ${said} ${found}`);
  }
  expect(wrong).toEqual([]);
});

describe('a character folds', () => {
  test.each([
    ['A', 'a', true],
    ['é', 'e', false],
    ['İ', 'i', true],
    ['ı', 'i', false],
    ['ß', 'ss', false],
    ['Æ', 'ae', true],
    ['ǽ', 'ae', false],
    ['ﬁ', 'fi', false],
    ['½', '12', false],
    ['𝗕', 'b', true],
    ['Ⓑ', 'b', true],
    ['Ｂ', 'b', true],
    ['한', '\u1112\u1161\u11ab', false],
    ['Я', 'я', true],
  ])('%s to %s', (character, letters, isUpper) => {
    const fold = folds.foldAt(character, 0);
    const units =
      (fold & UNIT) === EXPANDED
        ? folds.expansionOf(character.codePointAt(0) as number)
        : String.fromCharCode(fold & UNIT);
    expect(units).toBe(letters);
    expect((fold & UPPER) !== 0).toBe(isUpper);
  });

  test('half of a pair does not hide the pair', () => {
    folds.foldAt('\ud835', 0);
    expect(folds.foldAt('𝗕', 0) & UNIT).toBe('b'.charCodeAt(0));
  });
});
