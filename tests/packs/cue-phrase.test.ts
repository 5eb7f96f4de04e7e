import { describe, expect, test } from 'vitest';
import { expandCuePhrase } from '../../src/packs/cue-phrase.ts';

describe('a cue phrase stands for', () => {
  test.each([
    ['between us', ['between us']],
    ['(keep|hold) it', ['keep it', 'hold it']],
    ['keep it? quiet', ['keep it quiet', 'keep quiet']],
    [
      '(over|out) there (again|once more)?',
      ['over there again', 'over there once more', 'over there', 'out there again', 'out there once more', 'out there'],
    ],
    ['launch~ in #n days', ['launch~ in #n days']],
    ['pick .. up', ['pick .. up']],
    ['a|b', ['a', 'b']],
    ['(a (b|c)|d) e', ['a b e', 'a c e', 'd e']],
    ["you didn't hear it from me", ["you didn't hear it from me"]],
  ])('%s', (text, phrases) => {
    expect(expandCuePhrase(text)).toEqual({ ok: true, phrases });
  });
});

describe('a cue phrase is refused', () => {
  test.each(['(a|b', 'a|b)', 'a) b', '(a|b)?', 'x?', '(a|b|c|d|e|f)'.concat(' (a|b|c|d|e|f)'.repeat(3))])(
    '%s',
    (text) => {
      expect(expandCuePhrase(text).ok).toBe(false);
    },
  );
});
