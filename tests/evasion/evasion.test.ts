import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAlphabet } from '../../src/engine/character-folds.ts';
import { fold } from '../../src/engine/fold.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { judgeEvasion } from './rows.ts';

describe('a secret in other letters', () => {
  const results = judgeEvasion();
  const tier = (name: string) => results.filter(({ row }) => row.expect && row.tier === name);

  it('is found in every spelling that people really use', () => {
    expect(tier('must').length).toBeGreaterThan(100);
    expect(tier('must').filter(({ isFound }) => !isFound)).toEqual([]);
  });

  it('is found in most of those that somebody has to mean', () => {
    const should = tier('should');
    expect(should.filter(({ isFound }) => isFound).length / should.length).toBeGreaterThanOrEqual(0.8);
  });

  it('is marked where it stands', () => {
    expect(results.filter(({ row, isFound, isInPlace }) => row.expect && isFound && !isInPlace)).toEqual([]);
  });

  it('is not seen in what only resembles it', () => {
    const resembling = results.filter(({ row }) => !row.expect);
    expect(resembling.length).toBeGreaterThan(10);
    expect(resembling.filter(({ isFound }) => isFound)).toEqual([]);
  });
});

/** The folded units of a text, word by word. */
function foldedWords(text: string): string {
  const { units, wordStarts, words, length } = fold(readAlphabet(alphabet), text);
  const ends = [...wordStarts.slice(1, words), length];
  return [...wordStarts.slice(0, words)]
    .map((start, word) => String.fromCharCode(...units.slice(start, ends[word])))
    .join(' ');
}

const GREEK_OR_CYRILLIC = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'Straße İıЅѵσάПÆﬁ𝗕ｆ-\u200b\u0301 #9') }),
);

describe('folding', () => {
  it('of what is folded changes nothing', () => {
    // What a Greek or Cyrillic letter passes for depends on the whole text, and on its case.
    const text = anyText.map((original) =>
      [...original].filter((character) => !GREEK_OR_CYRILLIC.test(character.normalize('NFKD'))).join(''),
    );
    fc.assert(
      fc.property(text, (original) => {
        const once = foldedWords(original);
        expect(foldedWords(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  it('comes to rest at the second time with whatever letters', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const twice = foldedWords(foldedWords(original));
        expect(foldedWords(twice)).toBe(twice);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['Vέlora 9', 'velora 9'],
    ['Vἐlora 9', 'velora 9'],
    ['Ѵelora 9', 'velora 9'],
    ['Nightјar', 'nightjar'],
    ['Наш νέος Сокол', 'наш νεος сокол'],
  ])('takes %s for %s', (text, folded) => {
    expect(foldedWords(text)).toBe(folded);
  });
});
