/**
 * Every way to say one of the days in the company's calendar, as cues: `eight more days`, `after Thursday`, `on the 12th`.
 * What an expression means depends on when it is written, so each carries the time during which it means that day: all of
 * it is worked out here, and the engine only compares moments. Days are those of the zone that the event itself was given
 * in; across a change of the clocks the edge of a day may be an hour off.
 */
import type { CueList, Term } from '../engine/ruleset.ts';
import {
  BEFORE_A_DATE,
  BEFORE_A_MONTH,
  BEFORE_A_WEEKDAY,
  MONTHS,
  NUMBERS,
  ORDINALS,
  PLAIN_TIMES,
  TODAY,
  WEEKDAYS,
} from './calendar-words.ts';
import type { CompanyFacts } from './company-schema.ts';
import type { EventKind } from './company-parts.ts';

const DAY = 24 * 60 * 60 * 1000;
const MOST_DAYS = 31;
const MOST_WEEKS = 12;
const MOST_MONTHS = 12;

/** A day on which something becomes public. */
interface KnownDay {
  /** Milliseconds since the epoch: its first moment in its own zone, and the moment of the event. */
  start: number;
  at: number;
  year: number;
  /** From 0. */
  month: number;
  /** From 1. */
  date: number;
  /** From Monday, 0. */
  weekday: number;
  isFinancial: boolean;
}

/** @param kind only days that are about this; all days without it */
export function calendarCues(facts: CompanyFacts, kind?: EventKind): CueList {
  const days = knownDays(facts, kind);
  if (days.length === 0) return { terms: [], patterns: [] };
  const terms = [...countdowns(), ...days.flatMap(termsOfDay)];
  return { terms, patterns: [], days: days.map(({ start }) => start) };
}

function knownDays(facts: CompanyFacts, kind: EventKind | undefined): KnownDay[] {
  const ofSecrets = facts.secrets.flatMap(({ kind: of, publicOn }) => {
    return publicOn === undefined ? [] : [{ at: publicOn, kind: kindOfSecret(of) }];
  });
  const wanted = [...facts.calendar, ...ofSecrets].filter((event) => kind === undefined || event.kind === kind);
  const byMoment = new Map(wanted.map((event) => [event.at, readDay(event.at, event.kind === 'financial')]));
  return [...byMoment.values()].sort((a, b) => a.at - b.at);
}

function kindOfSecret(kind: CompanyFacts['secrets'][number]['kind']): EventKind {
  if (kind === 'financial') return kind;
  return kind === 'product' || kind === 'roadmap' || kind === 'pricing' ? 'product' : 'other';
}

/** `2026-05-12T09:00:00+02:00` */
function readDay(moment: string, isFinancial: boolean): KnownDay {
  const [day = '', time = ''] = moment.split('T');
  const zone = /(?:Z|[+-]\d{2}:?\d{2})$/u.exec(time)?.[0] ?? 'Z';
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return {
    start: Date.parse(`${day}T00:00:00${zone}`),
    at: Date.parse(moment),
    year,
    month: month - 1,
    date,
    weekday: (new Date(Date.UTC(year, month - 1, date)).getUTCDay() + 6) % 7,
    isFinancial,
  };
}

/** `eight more days`: the same for every day of the calendar, which the engine counts from. */
function countdowns(): Term[] {
  const counted = (most: number, units: string[], range: (count: number) => [number, number]): Term[] =>
    Array.from({ length: most - 1 }, (_, index) => index + 2).flatMap((count) =>
      spellings(count, NUMBERS).flatMap((number) =>
        units.flatMap((unit) =>
          [`${number} ${unit}`, `${number} more ${unit}`].map((text): Term => ({ text, ahead: range(count) })),
        ),
      ),
    );
  return [
    ...counted(MOST_DAYS, ['day', 'sleep'], (count) => (count < 5 ? [count, count] : [count - 1, count + 1])),
    ...counted(MOST_WEEKS, ['week'], (count) => [7 * count - 3, 7 * count + 3]),
    ...counted(MOST_MONTHS, ['month'], (count) => [30 * count - 10, 31 * count + 10]),
    ...PLAIN_TIMES.flatMap(([[least, most], said]) =>
      said.map((text): Term => ({ text, inflect: false, ahead: [least, most] })),
    ),
  ];
}

/** `12` and `twelve` */
function spellings(count: number, words: readonly string[]): string[] {
  const word = words[count - 1];
  return [count.toString(), ...(word === undefined ? [] : [word])];
}

/** What only means this day: its weekday, its date, its month. */
function termsOfDay(day: KnownDay): Term[] {
  const { start, at, weekday } = day;
  const said = (texts: readonly string[], from: number, until = at): Term[] => {
    return texts.map((text) => ({ text, inflect: false, from, until }));
  };
  const before = (days: number) => start - days * DAY;
  const weekdays = WEEKDAYS[weekday] as readonly string[];
  const monday = before(weekday);
  return [
    ...said(TODAY, start),
    ...said(pairs(BEFORE_A_WEEKDAY, weekdays), before(7), start),
    ...said(pairs(['next'], weekdays), before(14), start),
    ...said(pairs(['a week on'], weekdays), before(14), before(7)),
    ...said(['later this week'], monday, start),
    ...said(['next week'], monday - 7 * DAY, monday),
    ...said(pairs(BEFORE_A_DATE, [ordinal(day.date)]), lastTime(day)),
    ...said(pairs(['the'], ORDINALS.slice(day.date - 1, day.date)), lastTime(day)),
    ...said(datesInFull(day), before(366)),
    ...termsOfMonth(day, said),
  ];
}

function termsOfMonth(
  { year, month, date, start, at, isFinancial }: KnownDay,
  said: (texts: readonly string[], from: number, until?: number) => Term[],
): Term[] {
  const firstOfMonth = start - (date - 1) * DAY;
  const firstOfLast = firstOfMonth - lengthOfMonth(year, month - 1) * DAY;
  const yearBefore = firstOfMonth - 330 * DAY;
  const names = MONTHS[month] as readonly string[];
  const isEarly = date <= 10;
  const isLate = date > lengthOfMonth(year, month) - 7;
  const third = isEarly ? ['early', 'beginning of'] : isLate ? ['late', 'end of'] : ['mid'];
  return [
    ...said(pairs(BEFORE_A_MONTH, names), yearBefore),
    ...said(pairs(third, names), yearBefore),
    ...said(['next month'], firstOfLast, firstOfMonth),
    ...said(['later this month'], firstOfMonth, start),
    ...(isEarly ? said(['early next month'], firstOfLast, firstOfMonth) : []),
    ...(isLate ? said(['end of the month', 'end of this month', 'by month end'], firstOfMonth, at) : []),
    // Of figures, a quarter is what they are about, not when they come out.
    ...(isFinancial ? [] : said(quarters(month), yearBefore)),
    ...(month === 11 ? said(['end of the year', 'by year end', 'before the year is out'], yearBefore) : []),
  ];
}

function quarters(month: number): string[] {
  const quarter = Math.floor(month / 3) + 1;
  return [`q${quarter.toString()}`, `${ORDINALS[quarter - 1] ?? ''} quarter`];
}

function datesInFull({ year, month, date }: KnownDay): string[] {
  const names = MONTHS[month] as readonly string[];
  const two = (part: number) => part.toString().padStart(2, '0');
  const numbers = [date.toString(), ordinal(date)];
  return [
    ...names.flatMap((name) => numbers.flatMap((number) => [`${number} ${name}`, `${name} ${number}`])),
    ...names.map((name) => `${ordinal(date)} of ${name}`),
    `${year.toString()}-${two(month + 1)}-${two(date)}`,
  ];
}

/** "the 12th" means this day once the last 12th is over. */
function lastTime({ year, month, date, start }: KnownDay): number {
  let days = 0;
  for (let before = month - 1; ; before -= 1) {
    const length = lengthOfMonth(year, before);
    days += length;
    if (length >= date) return start - (days - 1) * DAY;
  }
}

/** @param month from 0; below it, of the years before */
function lengthOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

/** `1st`, `2nd`, `3rd`, `11th` */
function ordinal(date: number): string {
  const isTeen = date > 10 && date < 14;
  const ending = isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][date % 10] ?? 'th');
  return `${date.toString()}${ending}`;
}

function pairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((before) => second.map((after) => `${before} ${after}`));
}
