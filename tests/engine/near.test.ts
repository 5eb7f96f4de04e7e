import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { AbsenceRule, NearRule, Ruleset, StyleRule } from '../../src/engine/ruleset.ts';
import { toExpression } from '../../src/packs/seek.ts';
import { styleExpressions } from '../../src/packs/style-expressions.ts';
import { base as anyRule, draftOf, rulesetOf, termsRule } from './ruleset-of.ts';

const lists: Ruleset['lists'] = {
  metric: { terms: [{ text: 'bookings' }, { text: 'revenue' }], patterns: [] },
  trend: {
    terms: [
      { text: 'doubl~', phrase: true },
      { text: '#n percent', phrase: true },
    ],
    patterns: [],
  },
  period: { terms: [{ text: 'this quarter' }], patterns: [toExpression('\\bq[1-4]\\b')] },
  public: { terms: [{ text: 'annual report' }], patterns: [] },
  work: { terms: [{ text: 'at work' }, { text: 'my team' }], patterns: [] },
  nature: { terms: [{ text: 'nest' }, { text: 'syrup' }], patterns: [] },
};

const base = { ...anyRule, severity: 'warning' as const };
const near = (rule: Partial<NearRule>): NearRule => ({
  ...base,
  kind: 'near',
  all: [],
  within: 10_000,
  none: [],
  ...rule,
});

function found(rule: Ruleset['rules'][number], text: string): string[] {
  const checker = prepare({ ...rulesetOf(rule), lists });
  return checker.check(draftOf(text), 0).findings.map(({ start, end }) => text.slice(start, end));
}

describe('several cues', () => {
  const figures = near({ all: [['metric'], ['trend'], ['period']], within: 8, none: ['public'] });

  test.each([
    ['New bookings doubled this quarter', 'bookings doubled this quarter'],
    ['this quarter, revenue is up forty percent', 'this quarter, revenue is up forty percent'],
    ['Q3: revenue doubles', 'Q3: revenue doubles'],
  ])('are found together in any order: %s', (text, words) => {
    expect(found(figures, text)).toEqual([words]);
  });

  test.each([
    ['one is missing', 'New bookings doubled'],
    ['they stand too far apart', `bookings ${'and '.repeat(10)} doubled this quarter`],
    ['something silences them', 'bookings doubled this quarter, says the annual report'],
  ])('are nothing when %s', (_, text) => {
    expect(found(figures, text)).toEqual([]);
  });

  test('one word does not fill two slots', () => {
    const twice = near({ all: [['metric'], ['metric']], within: 8 });
    expect(found(twice, 'bookings')).toEqual([]);
    expect(found(twice, 'bookings and revenue')).toEqual(['bookings and revenue']);
  });

  test('a cue that has become public is none', () => {
    const hint = { terms: [{ text: 'crane sensor', until: 100 }], patterns: [] };
    const rule = near({ all: [['hint'], ['trend']] });
    const checker = prepare({ ...rulesetOf(rule), lists: { ...lists, hint } });
    const count = (now: number) => checker.check(draftOf('The crane sensor doubled it'), now).findings.length;
    expect([count(99), count(100)]).toEqual([1, 0]);
  });

  test('on two lines only the first cue is marked', () => {
    expect(found(near({ all: [['metric'], ['trend']] }), 'bookings\ndoubled')).toEqual(['bookings']);
  });
});

describe('something missing', () => {
  const disclose: AbsenceRule = { ...base, kind: 'absence', all: [['metric']], within: 8, missing: ['work'] };

  test('is found once, where it is called for', () => {
    expect(found(disclose, 'Love the bookings and the revenue')).toEqual(['bookings']);
  });

  test('is no matter when it is there', () => {
    expect(found(disclose, 'Love the bookings, says my team')).toEqual([]);
  });
});

describe('form', () => {
  const style = (check: StyleRule['check'], most: number, except: string[] = []): StyleRule => {
    return { ...base, kind: 'style', check, expression: styleExpressions[check], most, except };
  };

  test.each([
    [style('exclamation-marks', 1), 'Yes! Yes!', ['!']],
    [style('exclamation-marks', 1), 'Yes!', []],
    [style('hashtags', 2), '#a #b #c', ['#c']],
    [style('hashtags', 2), 'C# a&#39; #1', []],
    [style('emoji', 1), 'Hi 👩‍👩‍👧 🎉', ['🎉']],
    [style('capitals', 0, ['FAQ']), 'READ our FAQ', ['READ']],
    [style('capitals', 0, ['FAQ']), 'Our FAQ, a B, OK', []],
    [style('styled-letters', 0), '𝗕old', ['𝗕']],
  ])('%o in "%s"', (rule, text, words) => {
    expect(found(rule, text)).toEqual(words);
  });
});

describe('confidence', () => {
  const maple = termsRule({
    terms: [{ text: 'Maple' }],
    confidence: {
      base: 50,
      near: [
        { lists: ['work'], within: 6, by: 30 },
        { lists: ['nature'], within: 3, by: -40 },
      ],
      at: { suggestion: 40, critical: 80 },
    },
  });
  const severity = (text: string) =>
    prepare({ ...rulesetOf(maple), lists }).check(draftOf(text), 0).findings[0]?.severity;

  test.each([
    ['Maple at last', 'suggestion'],
    ['Maple is all we do at work', 'critical'],
    ['maple syrup', undefined],
    ['maple syrup at work', 'suggestion'],
    [`Maple ${'and '.repeat(9)} at work`, 'suggestion'],
  ])('%s → %s', (text, expected) => {
    expect(severity(text)).toBe(expected);
  });
});
