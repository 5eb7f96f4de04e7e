import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MASK, redact } from '../../src/engine/redact.ts';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

test('the words are masked, whatever their length, and their surroundings stay', () => {
  const text = 'We are buying Crestwave on Friday';
  expect(redact(text, [spanOf(text, 'Crestwave')])).toBe(`We are buying ${MASK} on Friday`);
});

test('the same word elsewhere is masked too, found or not', () => {
  const text = 'Maple is here. maple, MAPLE!';
  expect(redact(text, [{ start: 0, end: 5 }])).toBe(`${MASK} is here. ${MASK}, ${MASK}!`);
});

test('what is far away is left out', () => {
  const text = `${'a '.repeat(200)}Maple${' b'.repeat(200)}`;
  const excerpt = redact(text, [spanOf(text, 'Maple')]);
  expect(excerpt.length).toBeLessThan(140);
  expect(excerpt.startsWith('…')).toBe(true);
  expect(excerpt.endsWith('…')).toBe(true);
});

test('a finding about the whole draft gives its beginning', () => {
  expect(redact('Hello there', [{ start: 0, end: 0 }])).toBe('Hello there');
});

test('no found word is ever left, in any text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      (before, after) => {
        const text = `${before} Qzx7 ${after}`;
        const start = before.length + 1;
        expect(redact(text, [{ start, end: start + 4 }]).toLowerCase()).not.toContain('qzx7');
      },
    ),
  );
});
