import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLetters } from '../../src/language/plain-letters.ts';

test.each([
  ['𝗪𝗲 will', 'We will', 0, 2, '𝗪𝗲'],
  ['𝗪𝗲 will', 'We will', 3, 7, 'will'],
  ['Ｗｅ will', 'We will', 0, 2, 'Ｗｅ'],
  ['pro\u200bmise it', 'promise it', 0, 7, 'pro\u200bmise'],
  ['pro\u00admise 🎉 it', 'promise 🎉 it', 11, 13, 'it'],
  ['plain text', 'plain text', 6, 10, 'text'],
])('%j', (given, text, start, end, words) => {
  const plain = plainLetters(given);
  expect(plain.text).toBe(text);
  expect(given.slice(...plain.original(start, end))).toBe(words);
});

test('every span lies in the original, and the whole is the whole', () => {
  const odd = fc.constantFrom('𝗪', '𝗲', 'Ａ', '\u200b', '\u00ad', ' ', 'a', '🎉', 'é', '\ud800', 'ß');
  fc.assert(
    fc.property(fc.array(odd), fc.nat(), fc.nat(), (letters, one, other) => {
      const given = letters.join('');
      const plain = plainLetters(given);
      const [from, to] = [one, other].map((at) => at % (plain.text.length + 1)).sort((a, b) => a - b) as [
        number,
        number,
      ];
      const [start, end] = plain.original(from, to);
      expect(0 <= start && start <= end && end <= given.length).toBe(true);
      expect(plainLetters(given.slice(start, end)).text).toBe(plain.text.slice(from, to));
    }),
  );
});
