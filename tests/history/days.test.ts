import { describe, expect, it } from 'vitest';
import { dateLanguage, groupByDay } from '../../src/history/days.ts';
import { makeRecord } from './entries.ts';

const at = (text: string) => new Date(text).getTime();

describe('days', () => {
  const now = at('2026-03-01T00:30:00');

  it('groups by the reader’s own day, newest first', () => {
    const times = [
      '2026-03-01T00:10:00',
      '2026-02-28T23:50:00',
      '2026-02-28T08:00:00',
      '2026-02-27T12:00:00',
      '2025-12-31T12:00:00',
    ];
    const days = groupByDay(
      times.map((time, id) => ({ id, ...makeRecord({ at: at(time) }) })),
      now,
      'en-GB',
    );
    expect(days.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['Today', 1],
      ['Yesterday', 2],
      [expect.stringMatching(/^Friday,? 27 February$/), 1],
      [expect.stringMatching(/^Wednesday,? 31 December 2025$/), 1],
    ]);
  });

  it('are written in the reader’s own English, or in some', () => {
    expect(dateLanguage(['nl', 'en-US'])).toBe('en-US');
    expect(dateLanguage(['de-AT'])).toBe('en-GB');
    expect(dateLanguage([])).toBe('en-GB');
  });
});
