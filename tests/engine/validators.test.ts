import { describe, expect, test } from 'vitest';
import { patternRule, wordsFound } from './ruleset-of.ts';

describe('a pattern with a checksum', () => {
  const weighted = patternRule({
    pattern: String.raw`\b\d{9}\b`,
    validator: 'weighted',
    checksum: { modulus: 11, weights: [9, 8, 7, 6, 5, 4, 3, 2, -1] },
  });
  const lettered = patternRule({
    pattern: String.raw`\b\d{2}[A-C]\b`,
    validator: 'weighted',
    checksum: { modulus: 3, weights: [1, 1, -1], alphabets: { 2: 'ABC' } },
  });
  const carried = patternRule({ pattern: String.raw`\b\d{11}\b`, validator: 'mod11-10' });

  test.each([
    [weighted, '111222333 111222334', ['111222333']],
    [lettered, '10B 10C 11C 21A', ['10B', '11C', '21A']],
    [carried, '86095742719 86095742718', ['86095742719']],
  ])('keeps what adds up: %#', (rule, text, expected) => {
    expect(wordsFound([rule], text)).toEqual(expected);
  });
});

describe('a pattern with shapes', () => {
  const rule = patternRule({ pattern: String.raw`\b\d[\d ]{3,12}\d\b`, shapes: [String.raw`^(?:\d{4}|\d{8})$`] });

  test.each([
    ['12 34', ['12 34']],
    ['12 34 5', ['12 34']],
    ['12 34 56 78 9', ['12 34 56 78']],
    ['12345', []],
    ['12 345', []],
  ])('%s', (text, expected) => {
    expect(wordsFound([rule], text)).toEqual(expected);
  });

  test('and a checksum does not try half a number that has the right shape', () => {
    const short = patternRule({ ...rule, validator: 'luhn' });
    expect(wordsFound([short], '1230 5679')).toEqual([]);
    expect(wordsFound([short], '12 30')).toEqual(['12 30']);
  });
});

test('a match that holds what it must not is none', () => {
  const rule = patternRule({ pattern: String.raw`\b\w{2,20}@\w{2,20}\b`, unlike: ['^info@', 'test'] });
  expect(wordsFound([rule], 'jo@there info@there jo@test INFO@there')).toEqual(['jo@there']);
});
