/** Recall over numbers made by the issuers' rules, and false alarms on what only looks like one. */
import { personalFindings } from './judge.ts';
import { KINDS, spoil, type NumberKind } from './numbers.ts';
import { createRandom, type Random } from './random.ts';

export interface Figure {
  name: string;
  cases: number;
  found: number;
  /** … and marked exactly. */
  exact: number;
  /** The first few that went wrong. */
  mistakes: string[];
}

/** Where a number stands in a post; none of it says what the number is. */
const SENTENCES = [
  '#',
  'Here it is: #',
  'Look at this, # is what she sent me.',
  'Can somebody take "#" out of the log?',
  'they printed # on the receipt (all of it!)',
  '#, again and again and again',
  'I was asked for (#) twice today!',
  'Nothing works 😡 # 😡 since Monday',
  'Forwarded this morning:\n#\nNo answer yet.',
  'So I typed # and it worked',
  'Me <#>, as always',
];
/** … where the row of digits alone says too little. */
const NAMED = [
  'My @ is #',
  'her @: #',
  '@ # was on the form',
  'Found a letter with a @ (#) in the bin',
  'the @ they have for me is # apparently',
];

const PER_WAY = 12;
const LEAST_PER_GROUP = 400;

export function measureRecall(group: string): Figure {
  const figure = start(group);
  const random = createRandom(8_430_117);
  const kinds = KINDS.find((entry) => entry.group === group)?.kinds ?? [];
  const ways = kinds.reduce((sum, { written }) => sum + written.length, 0);
  const rounds = Math.max(PER_WAY, Math.ceil(LEAST_PER_GROUP / ways));
  for (const kind of kinds) {
    for (const write of kind.written) {
      for (let round = 0; round < rounds; round += 1) judge(figure, kind, write(kind.make(random)), random, true);
    }
  }
  return figure;
}

/** Numbers with one digit changed, in the same sentences. */
export function measureSpoilt(group: string): Figure {
  const figure = start(`${group}, one digit wrong`);
  const random = createRandom(7);
  for (const kind of KINDS.find((entry) => entry.group === group)?.kinds ?? []) {
    if (/social security|Insurance|e-mail/.test(kind.name) && !kind.name.startsWith('FR')) continue;
    for (const write of kind.written) {
      for (let round = 0; round < PER_WAY; round += 1) {
        judge(figure, kind, write(spoil(kind.make(random), random)), random, false);
      }
    }
  }
  return figure;
}

/** What posts hold that is no personal data; `#n` is a row of n digits. */
const LOOK_ALIKES = [
  'Order number #16 has shipped',
  'order #16 is late again',
  'tracking: #16',
  'Tracking number #12',
  'invoice #16, paid',
  'Parcel 00340434#12',
  'ref #9',
  'ticket #9',
  'case no. #11',
  'Booking reference #10',
  'serial number #15',
  'IMEI #15',
  'ISBN 978-0-#3-#5-#1',
  'EAN #13',
  'barcode #13',
  'Zoom: #3 #4 #4',
  'meeting id #3 #3 #3',
  'https://x.com/someone/status/1#18',
  'https://shop.example/p/#16',
  'https://facebook.example/groups/#15/posts/#16',
  'The answer is #9',
  'block #8',
  'we have #3 #3 followers',
  '#1,#3,#3 views',
  '$#3,#3',
  '€#1.#3,00',
  '#1.#1.#1',
  'v#1.#2.#3',
  'build #6',
  'commit #7',
  '#2:#2:#2',
  '20#1-0#1-1#1',
  '0#1/0#1/19#2',
  '52.#6, 4.#6',
  '+52.#6 -0.#6',
  'won #1-#1',
  '#2-#2 at half time',
  '#1/#2 dentists',
  'pi is 3.#15',
  'ip 10.#1.#2.#1',
  '#4 x #4 pixels',
  'bus #2, row #1, seat #2',
  'room #4',
  '#3 km in #2:#2',
  'call of duty #1',
  'phone with #4 mAh',
  'tel aviv #2',
  'ratio #4:#4',
  'lottery: #2 #2 #2 #2 #2 #2',
  '17#8',
  '16#11',
  'GB20#2 WAS FINE',
  'flight AB#4',
  'gate B#2',
  'DIN EN #5',
  'ISO #5',
  'AB#2 is a good line',
  'it is #2 degrees',
];

export function measureLookAlikes(): Figure {
  const figure = start('look-alikes');
  const random = createRandom(99);
  for (const pattern of LOOK_ALIKES) {
    for (let round = 0; round < 20; round += 1) {
      const text = pattern.replace(/#(\d+)/g, (_, count: string) => random.digits(Number(count)));
      count(figure, text, personalFindings(text).length > 0, false, false);
    }
  }
  return figure;
}

/** Rows of digits beside which nothing stands: what is right by chance is found. */
export function measureBareRows(): Figure {
  const figure = start('rows of 8 to 19 digits, no word beside');
  const random = createRandom(3);
  for (let length = 8; length <= 19; length += 1) {
    for (let round = 0; round < 200; round += 1) {
      const text = random.pick(SENTENCES).replace('#', random.digits(length));
      count(figure, text, personalFindings(text).length > 0, false, false);
    }
  }
  return figure;
}

function judge(figure: Figure, kind: NumberKind, number: string, random: Random, isReal: boolean): void {
  const sentence = random.pick(kind.called === undefined ? SENTENCES : NAMED).replace('@', kind.called ?? '');
  const text = sentence.replace('#', () => number);
  const from = sentence.indexOf('#');
  const findings = personalFindings(text).filter(({ start, end }) => start < from + number.length && from < end);
  const isExact = findings.some(({ start, end }) => start === from && end === from + number.length);
  count(figure, text, findings.length > 0, isExact, isReal);
}

function start(name: string): Figure {
  return { name, cases: 0, found: 0, exact: 0, mistakes: [] };
}

function count(figure: Figure, text: string, isFound: boolean, isExact: boolean, shouldBeFound: boolean): void {
  figure.cases += 1;
  if (isFound) figure.found += 1;
  if (isExact) figure.exact += 1;
  if (isFound !== shouldBeFound) figure.mistakes.push(text);
}
