import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_PIECES, splitText } from '../../src/language/split-text.ts';

const piecesOf = (text: string): string[] => splitText(text).map(([start, end]) => text.slice(start, end));

test.each([
  ['one sentence', ['one sentence']],
  ['One here. Two here!', ['One here. ', 'Two here!']],
  ['One line\nand another\n', ['One line\n', 'and another\n']],
  ['Ask Dr. Miller about it. She knows.', ['Ask Dr. Miller about it. ', 'She knows.']],
  ['J. R. Hartley wrote it', ['J. R. Hartley wrote it']],
  ['so it is done. and now what', ['so it is done. and now what']],
  ['Alone\nword\n🎉\nTwo words', ['Two words']],
  ['', []],
])('%j', (text, pieces) => {
  expect(piecesOf(text)).toEqual(pieces);
});

test('pieces are in order, apart, inside the text, and bounded, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 4000 }), (text) => {
      let last = 0;
      for (const [start, end] of splitText(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(600);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('a long piece is cut between words, and never in the midst of a character', () => {
  expect(piecesOf('word '.repeat(400)).every((piece) => piece.endsWith('word '))).toBe(true);
  const cut = piecesOf(`a ${'🎉'.repeat(900)} b`);
  expect(cut.join('').isWellFormed()).toBe(true);
  expect(cut.every((piece) => piece.isWellFormed())).toBe(true);
});

test('more pieces than anybody writes are not read', () => {
  expect(splitText('a b\n'.repeat(20_000))).toHaveLength(MOST_PIECES);
});
