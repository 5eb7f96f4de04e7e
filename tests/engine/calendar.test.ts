/** What people say of a day, judged at a moment: whether it means a day that the company's calendar knows. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { NearRule, Ruleset } from '../../src/engine/ruleset.ts';
import { calendarCues } from '../../src/packs/calendar-cues.ts';
import { exampleCompanySchema } from '../../src/packs/company-schema.ts';
import { base, draftOf, rulesetOf } from './ruleset-of.ts';

const rule: NearRule = { ...base, kind: 'near', all: [['days']], within: 10_000, none: [] };

function cuesFor(at: string, kind: 'financial' | 'product' | 'other' = 'product'): Ruleset['lists'][string] {
  const facts = exampleCompanySchema.parse({ names: ['Velora'], calendar: [{ what: 'a day', kind, at }] });
  return calendarCues(facts);
}

function wordsFor(at: string, now: string, text: string, kind?: 'financial'): string[] {
  const { check } = prepare({ ...rulesetOf(rule), lists: { days: cuesFor(at, kind) } });
  return check(draftOf(text), Date.parse(now)).findings.map(({ start, end }) => text.slice(start, end));
}

/** A Tuesday. */
const LAUNCH = '2026-05-12T09:00:00+02:00';

describe('an expression that means the day', () => {
  test.each([
    ['2026-05-04T10:00:00+02:00', 'eight more days and I can talk', 'eight more days'],
    ['2026-05-04T10:00:00+02:00', 'in 8 days it is out', '8 days'],
    ['2026-05-04T10:00:00+02:00', 'nine more sleeps', 'nine more sleeps'],
    ['2026-05-04T10:00:00+02:00', 'it comes out next week, they say', 'next week'],
    ['2026-05-04T10:00:00+02:00', 'ask me again after the 12th', 'the 12th'],
    ['2026-05-04T10:00:00+02:00', 'the twelfth will be loud', 'the twelfth'],
    ['2026-05-04T10:00:00+02:00', 'mark 12 May', '12 May'],
    ['2026-05-04T10:00:00+02:00', 'May 12th!', 'May 12th'],
    ['2026-05-04T10:00:00+02:00', 'on the 12th of May', '12th of May'],
    ['2026-05-04T10:00:00+02:00', 'from 2026-05-12 on', '2026-05-12'],
    ['2026-05-04T10:00:00+02:00', 'wait till mid May', 'mid May'],
    ['2026-05-04T10:00:00+02:00', 'next Tuesday changes things', 'next Tuesday'],
    ['2026-05-05T10:00:00+02:00', 'after Tuesday I may sleep', 'after Tuesday'],
    ['2026-05-05T10:00:00+02:00', 'a week from now', 'a week from now'],
    ['2026-05-10T10:00:00+02:00', 'the day after tomorrow', 'day after tomorrow'],
    ['2026-05-11T10:00:00+02:00', 'tomorrow you will see', 'tomorrow'],
    ['2026-05-11T10:00:00+02:00', 'later this week', 'later this week'],
    ['2026-05-12T08:59:59+02:00', 'today it is', 'today'],
    ['2026-04-30T10:00:00+02:00', 'in two weeks', 'two weeks'],
    ['2026-04-01T10:00:00+02:00', 'next month', 'next month'],
    ['2026-03-10T10:00:00+01:00', 'two more months', 'two more months'],
    ['2026-02-01T10:00:00+01:00', 'some time in Q2', 'Q2'],
    ['2026-02-01T10:00:00+01:00', 'by May', 'by May'],
  ])('at %s: %s', (now, text, words) => {
    expect(wordsFor(LAUNCH, now, text)).toContain(words);
  });
});

describe('an expression that means another day', () => {
  test.each([
    ['2026-05-04T10:00:00+02:00', 'six more days'],
    ['2026-05-04T10:00:00+02:00', 'this week'],
    ['2026-05-04T10:00:00+02:00', 'tomorrow'],
    ['2026-05-04T10:00:00+02:00', 'by Tuesday, which is the fifth'],
    ['2026-05-04T10:00:00+02:00', 'last Tuesday was long'],
    ['2026-05-05T10:00:00+02:00', 'on Tuesdays I swim'],
    ['2026-05-05T10:00:00+02:00', 'on Wednesday'],
    ['2026-05-04T10:00:00+02:00', 'the 13th'],
    ['2026-05-04T10:00:00+02:00', '12 June'],
    ['2026-05-04T10:00:00+02:00', 'next month'],
    ['2026-04-12T10:00:00+02:00', 'the 12th'],
    ['2026-05-04T10:00:00+02:00', 'early May'],
    ['2026-05-04T10:00:00+02:00', 'in Q3'],
    ['2025-04-01T10:00:00+02:00', '12 May'],
    ['2026-05-04T10:00:00+02:00', 'two months'],
    ['2026-05-04T10:00:00+02:00', 'I may come at 12'],
  ])('at %s: %s', (now, text) => {
    expect(wordsFor(LAUNCH, now, text)).toEqual([]);
  });

  it.each(['today', 'tomorrow', 'the 12th', '12 May', 'next Tuesday', 'eight more days', 'in May', 'Q2'])(
    'is %s when the hour has come',
    (text) => {
      expect(wordsFor(LAUNCH, '2026-05-12T09:00:00+02:00', text)).toEqual([]);
      expect(wordsFor(LAUNCH, '2026-06-01T09:00:00+02:00', text)).toEqual([]);
    },
  );
});

describe('edges of days, months and years', () => {
  const newYear = '2027-01-01T00:00:00+01:00';
  const leap = '2028-02-29T12:00:00Z';
  const last = '2026-08-31T12:00:00Z';
  const summerTime = '2026-03-30T09:00:00+02:00';
  test.each([
    [LAUNCH, '2026-05-10T23:59:59+02:00', 'tomorrow', false],
    [LAUNCH, '2026-05-11T00:00:00+02:00', 'tomorrow', true],
    [LAUNCH, '2026-05-11T23:59:59+02:00', 'tomorrow', true],
    [LAUNCH, '2026-05-12T00:00:00+02:00', 'tomorrow', false],
    // The zone is that of the event: it is the 11th in Berlin, and the 10th in London.
    [LAUNCH, '2026-05-10T23:30:00+01:00', 'tomorrow', true],
    [newYear, '2026-12-31T20:00:00+01:00', 'tomorrow', true],
    [newYear, '2026-12-30T10:00:00+01:00', '1 January', true],
    [newYear, '2026-12-30T10:00:00+01:00', 'the 1st', true],
    [newYear, '2026-11-30T10:00:00+01:00', 'the 1st', false],
    [newYear, '2026-12-02T10:00:00+01:00', 'next month', true],
    [newYear, '2026-11-02T10:00:00+01:00', 'next month', false],
    [newYear, '2026-12-28T10:00:00+01:00', 'on Friday', true],
    [newYear, '2026-12-02T10:00:00+01:00', 'in Q1', true],
    [newYear, '2026-01-15T10:00:00+01:00', 'in January', false],
    [leap, '2028-02-20T10:00:00Z', '29 February', true],
    [leap, '2028-02-20T10:00:00Z', 'end of the month', true],
    [leap, '2028-01-30T10:00:00Z', 'the 29th', true],
    [leap, '2028-01-29T10:00:00Z', 'the 29th', false],
    [last, '2026-08-02T10:00:00Z', 'the 31st', true],
    [last, '2026-07-31T10:00:00Z', 'the 31st', false],
    ['2026-05-31T12:00:00Z', '2026-04-02T10:00:00Z', 'the 31st', true],
    ['2026-05-31T12:00:00Z', '2026-03-31T10:00:00Z', 'the 31st', false],
    // The clocks go forward on the 29th.
    [summerTime, '2026-03-28T12:00:00+01:00', 'in two days', true],
    [summerTime, '2026-03-29T12:00:00+02:00', 'tomorrow', true],
    [summerTime, '2026-03-28T12:00:00+01:00', 'tomorrow', false],
  ])('%s, written at %s: %s → %s', (at, now, text, isMeant) => {
    expect(wordsFor(at, now, text).length > 0).toBe(isMeant);
  });
});

it('does not take the quarter that figures are about for the time at which they come out', () => {
  const at = '2026-05-20T07:00:00+02:00';
  expect(wordsFor(at, '2026-05-04T10:00:00+02:00', 'Q2 was fine', 'financial')).toEqual([]);
  expect(wordsFor(at, '2026-05-04T10:00:00+02:00', 'the 20th', 'financial')).toEqual(['the 20th']);
});

it('knows the days of secrets, and of each kind only its own', () => {
  const facts = exampleCompanySchema.parse({
    names: ['Velora'],
    secrets: [{ name: 'Kingfisher', kind: 'product', publicOn: LAUNCH }],
    calendar: [{ what: 'results', kind: 'financial', at: '2026-05-20T07:00:00+02:00' }],
  });
  expect(calendarCues(facts).days).toHaveLength(2);
  expect(calendarCues(facts, 'product').days).toEqual([Date.parse('2026-05-12T00:00:00+02:00')]);
  expect(calendarCues(facts, 'other')).toEqual({ terms: [], patterns: [] });
});

it('counts days as a calendar does, whatever the day and the event', () => {
  const day = 24 * 60 * 60 * 1000;
  const first = Date.parse('2026-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.nat(800), fc.integer({ min: 2, max: 4 }), fc.nat(23), fc.nat(23), (offset, count, hour, clock) => {
      const at = new Date(first + offset * day + hour * 3_600_000).toISOString();
      const now = new Date(first + (offset - count) * day + clock * 3_600_000).toISOString();
      expect(wordsFor(at, now, `in ${count.toString()} days`)).toHaveLength(1);
      expect(wordsFor(at, now, `in ${(count + 2).toString()} days`)).toEqual([]);
      expect(
        wordsFor(at, now, new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })),
      ).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});
