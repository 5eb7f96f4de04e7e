/** Stretches of time that the company profile knows: quiet periods, days of mourning, votes. */
import type { CompanyFacts } from './company-schema.ts';
import type { CalendarEvent, SensitiveDay } from './company-parts.ts';
import type { Period } from './company-lists.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
/** A day begins in the east and ends in the west: it counts wherever on earth it is that day. */
const EAST = 14 * HOUR;
const WEST = 12 * HOUR;

/** From and until, milliseconds since the epoch. */
type Stretch = [from: number, until: number];

export function stretchesOf(period: Period, { calendar, voice }: CompanyFacts): Stretch[] {
  if (period === 'mourning' || period === 'vote') {
    return voice.sensitiveDays.filter(({ kind }) => kind === period).map(wholeDays);
  }
  return calendar.filter(({ kind }) => period === `quiet-${kind}`).flatMap(quietPeriod);
}

/** Whole days, wherever the writer is. */
export function wholeDays({ from, until = from }: SensitiveDay): Stretch {
  return [Date.parse(from) - EAST, Date.parse(until) + DAY + WEST];
}

/** In the zone of the event, which ends it on its own day; unless the profile names another last day. */
function quietPeriod({ at, quietFrom, quietUntil }: CalendarEvent): Stretch[] {
  if (quietFrom === undefined) return [];
  const [day = '', time = ''] = at.split('T');
  const zone = /(?:Z|[+-]\d{2}:?\d{2})$/u.exec(time)?.[0] ?? 'Z';
  const midnight = (of: string) => Date.parse(`${of}T00:00:00${zone}`);
  const endsWithEvent = quietUntil === undefined || quietUntil === day;
  return [[midnight(quietFrom), endsWithEvent ? Date.parse(at) : midnight(quietUntil) + DAY]];
}
