import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPattern } from '../../src/packs/pattern.ts';

describe('a pattern that is refused', () => {
  it.each([
    ['a*', 'has no upper bound', 'a{0,64}'],
    ['ba+', 'has no upper bound', 'a{1,64}'],
    ['a{3,}b', 'has no upper bound', 'a{3,64}'],
    ['a{200}', 'repeats too often', '128'],
    ['(?=a)b', 'looks around', 'keywords'],
    ['(?!a)b', 'looks around', 'keywords'],
    ['(?<=a)b', 'looks around', 'keywords'],
    ['(?<!a)b', 'looks around', 'keywords'],
    ['(a)\\1', 'refers back', 'write the part out'],
    ['(?<x>a)\\k<x>', 'refers back', 'write the part out'],
    ['(?:ab{1,3}){2,4}', 'repeats something that repeats', 'inside'],
    ['(?:(?:a{1,9}){1,9}){1,9}', 'repeats something that repeats', 'inside'],
    ['(a+)+$', 'repeats something that repeats', 'inside'],
    ['(?:a*b){2,}', 'repeats something that repeats', 'inside'],
    ['\bX', 'control character', 'single quotes'],
    ['a\tb', 'control character', 'single quotes'],
    ['\\p{L}x', '\\p{L} is not understood', 'write the characters out'],
    ['[\\P{Lu}]x', '\\P{Lu} is not understood', 'write the characters out'],
    ['a{0,5}', 'matches nothing', 'required'],
    ['a|', 'matches nothing', 'required'],
    ['\\b', 'matches nothing', 'required'],
    ['\\w{0,60}\\w{0,60}\\w{0,60}x', 'too many ways', 'shorter repeats'],
    ['\\w{1,40}(?:a|b){1,40}[ab]{2,64}!', 'too many ways', 'shorter repeats'],
    ['(?:a|ab){30}c', 'too many ways', '[ab]'],
    ['a'.repeat(257), 'longer than 256', 'split'],
    ['[🙏❤]', 'two characters each', '(?:🙏|❤)'],
    ['a(b', 'not a regular expression', 'character'],
    ['[z-a]', 'not a regular expression', 'character'],
  ])('%s', (pattern, message, fix) => {
    const fault = checkPattern(pattern);
    expect(fault?.message).toContain(message);
    expect(fault?.fix).toContain(fix);
  });
});

describe('a pattern that is accepted', () => {
  it.each([
    'a',
    '\\bAKIA[A-Z2-7]{16}\\b',
    '(?:\\d{4}[ -]?){0}x',
    '(?:\\d{4} ){3}\\d{4}',
    '[\\w.+-]{1,64}@[a-z0-9-]{1,63}\\.[a-z]{2,24}',
    '(?:password|passwd|pwd): \\S{4,64}',
    'a{0,64}b',
    '\\\\p{2}',
  ])('%s', (pattern) => {
    expect(checkPattern(pattern)).toBeUndefined();
  });

  it('does bounded work on long hostile texts', () => {
    const worst = '\\w{1,30}\\w{1,30}x';
    expect(checkPattern(worst)).toBeUndefined();
    const started = performance.now();
    expect(new RegExp(worst).test('a'.repeat(60_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

it('never throws, whatever is written', () => {
  const pieces = fc.constantFrom(
    'a',
    '(',
    ')',
    '[',
    ']',
    '{1,3}',
    '*',
    '+',
    '?',
    '|',
    '\\d',
    '\\',
    '(?=',
    '^',
    '-',
    '{',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((parts) => parts.join('')),
      ),
      (pattern) => {
        const fault = checkPattern(pattern);
        if (fault) expect(fault.fix).not.toBe('');
        else expect(() => new RegExp(pattern, 'gi')).not.toThrow();
      },
    ),
  );
});
