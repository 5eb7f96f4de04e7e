/** English words for times. Data for `calendar-cues.ts`, which works out on which days each of them means a known date. */

/** From Monday. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday'],
  ['tuesday', 'tues'],
  ['wednesday'],
  ['thursday', 'thurs'],
  ['friday'],
  ['saturday'],
  ['sunday'],
];

export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march'],
  ['april'],
  ['may'],
  ['june'],
  ['july'],
  ['august', 'aug'],
  ['september', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** What stands before a day that is still to come; "on Tuesdays" and "last Tuesday" are none. */
export const BEFORE_A_WEEKDAY = [
  'on',
  'by',
  'until',
  'till',
  'after',
  'before',
  'from',
  'come',
  'this',
  'see you',
  'is',
  'live',
  'out',
];
export const BEFORE_A_MONTH = ['in', 'by', 'until', 'till', 'before', 'come', 'from'];
export const BEFORE_A_DATE = ['the', 'on', 'by', 'until', 'till', 'after', 'before'];

export const NUMBERS = (
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ');

export const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ');

/** What people say of a day with no number in it, and how many days it may be away. */
export const PLAIN_TIMES: readonly (readonly [ahead: readonly [number, number], said: readonly string[]])[] = [
  [
    [1, 1],
    ['tomorrow', 'one more day', 'one more sleep', '1 more sleep'],
  ],
  [
    [2, 2],
    ['day after tomorrow', 'two more sleeps'],
  ],
  [[2, 3], ['in a couple of days']],
  [
    [2, 5],
    ['in a few days', 'a few more days'],
  ],
  [
    [6, 8],
    ['in a week', 'a week from now', 'a week today', 'one more week', 'another week'],
  ],
  [
    [12, 16],
    ['in a fortnight', 'a fortnight from now', 'another fortnight'],
  ],
  [
    [14, 35],
    ['in a few weeks', 'a few more weeks'],
  ],
  [
    [25, 36],
    ['in a month', 'a month from now', 'one more month', 'another month'],
  ],
];

/** Today, as long as the hour has not come. */
export const TODAY = ['today', 'tonight', 'this morning', 'this afternoon', 'this evening'];
