import { describe, expect, it } from 'vitest';
import type { PatternRule } from '../../src/engine/ruleset.ts';
import { entropyOf } from '../../src/engine/validators.ts';
import { judge, patternRule, wordsFound } from './ruleset-of.ts';

const found = (rule: Partial<PatternRule>, text: string) => wordsFound([patternRule(rule)], text);

describe('a pattern rule', () => {
  it('finds its first group, and the whole where it has none or took another way', () => {
    expect(found({ pattern: 'code (\\d{4})' }, 'the code 4471 opens it')).toEqual(['4471']);
    expect(found({ pattern: 'code \\d{4}' }, 'the code 4471 opens it')).toEqual(['code 4471']);
    expect(found({ pattern: 'code (\\d{4})|key \\d{4}' }, 'the key 4471 opens it')).toEqual(['key 4471']);
  });

  it('takes the group where it stands, also when the same words came before', () => {
    expect(found({ pattern: 'pass=(\\w{1,9})' }, 'pass=pass')).toEqual(['pass']);
    expect(judge([patternRule({ pattern: 'pass=(\\w{1,9})' })], 'pass=pass').findings).toMatchObject([
      { start: 5, end: 9 },
    ]);
  });

  it('wants as many bits per character as the rule says', () => {
    const rule = { pattern: 'key=(\\w{8,40})', entropy: 3 };
    expect(found(rule, 'key=q8Zr2LmX0vTn')).toEqual(['q8Zr2LmX0vTn']);
    expect(found(rule, 'key=xxxxxxxxxxxx')).toEqual([]);
  });

  it('is silent where `unlike` is found in the match, or `notAfter` in the 16 characters before', () => {
    const rule = { pattern: 'key=(\\w{4,40})', unlike: ['sample$'], notAfter: ['public.?$'] };
    expect(found(rule, 'key=abcd')).toEqual(['abcd']);
    expect(found(rule, 'PUBLIC_key=abcd')).toEqual([]);
    expect(found(rule, 'key=my_sample')).toEqual([]);
    expect(found(rule, 'key=samples')).toEqual(['samples']);
    expect(found(rule, 'public transport; key=abcd')).toEqual(['abcd']);
  });
});

describe('entropy', () => {
  it.each([
    ['', 0],
    ['xxxx', 0],
    ['abab', 1],
    ['0123456789abcdef', 4],
    ['aab', 0.918],
  ])('of %j is %d bits a character', (text, bits) => {
    expect(entropyOf(text)).toBeCloseTo(bits, 3);
  });
});
