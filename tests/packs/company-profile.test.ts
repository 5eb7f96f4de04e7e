/** What is wrong, or unwise, in a company profile of the right shape: each with its place and its fix. */
import { describe, expect, it, test } from 'vitest';
import { compileFiles } from '../../src/packs/compile-files.ts';

const BEFORE = 'format: 1\nnames: [Velora]\nproducts: [{ name: RouteKit }]\n';
const AFTER = `policy:
  title: Policy
  clauses: [{ id: general, title: In general, text: Please take care. }]
owner: Tests
review: 2030-01-01
`;
const FIRST_LINE = 4;

/** Line from 1 within the part under test, then the words at the place, the message and the fix. */
type Told = [line: number, at: string, message: string, fix: string];

/** @param part lines of a profile, from its fourth on */
function told(part: string, now?: string): { errors: Told[]; warnings: Told[] } {
  const text = `${BEFORE}${part}\n${AFTER}`;
  const lines = text.split('\n');
  const compiled = compileFiles([{ file: 'c.yaml', text }], now === undefined ? undefined : Date.parse(now));
  const show = (problems: readonly { line: number; column: number; message: string; fix: string }[]) =>
    problems.map(({ line, column, message, fix }): Told => {
      const at = (lines[line - 1] ?? '').slice(column - 1);
      return [line - FIRST_LINE + 1, /^[^,\]}]+/.exec(at)?.[0].trim() ?? '', message, fix];
    });
  return compiled.ok
    ? { errors: [], warnings: show(compiled.warnings) }
    : { errors: show(compiled.problems), warnings: [] };
}

const inOneOfTwo = 'leave it in one of the two';
const results = 'what: results, kind: financial, at: 2026-05-20T07:00:00Z';

it('refuses a name twice in a list of what is internal', () => {
  expect(told('internal: { projects: [Loop, { name: Loop, commonWord: true }] }').errors).toEqual([
    [1, '[Loop', '`projects` names the same thing twice', 'keep one of the two'],
  ]);
});

describe('refused: dates', () => {
  test.each<[string, Told]>([
    [
      `calendar: [{ ${results}, quietFrom: 2026-05-01, quietUntil: 2026-04-01 }]`,
      [1, '2026-04-01', 'the quiet period ends before it starts', 'make `quietUntil` later than `quietFrom`'],
    ],
    [
      `calendar: [{ ${results}, quietFrom: 2026-05-21 }]`,
      [1, '2026-05-21', 'the quiet period starts after the event', 'make `quietFrom` earlier than `at`'],
    ],
    [
      `calendar: [{ ${results}, quietUntil: 2026-05-21 }]`,
      [1, '2026-05-21', 'the quiet period ends, and never starts', 'add `quietFrom`, or remove `quietUntil`'],
    ],
    [
      'calendar: [{ what: results, kind: financial, at: 2026-02-30T07:00:00Z }]',
      [
        1,
        '2026-02-30T07:00:00Z',
        '`at` cannot be "2026-02-30T07:00:00Z"',
        'write a moment with its zone, as 2026-05-12T09:00:00+02:00',
      ],
    ],
    [
      'voice: { sensitiveDays: [{ what: a day, kind: vote, from: 2026-05-08, until: 2026-05-01 }] }',
      [1, '2026-05-01', 'these days end before they start', 'make `until` later than `from`'],
    ],
  ])('%s', (part, problem) => {
    expect(told(part)).toEqual({ errors: [problem], warnings: [] });
  });
});

describe('refused: one word for two things', () => {
  test.each<[string, Told]>([
    [
      'secrets: [{ name: routekit, kind: product }]',
      [1, 'routekit', '`routekit` is a name of the company or of a product, and a secret (c.yaml:3:20)', inOneOfTwo],
    ],
    [
      'clients: { references: [Blue Bank] }\nsecrets: [{ name: Oak Deal, also: [Blue-Bank], kind: mna }]',
      [2, 'Blue-Bank', '`Blue-Bank` is a secret, and a customer who may be named (c.yaml:4:25)', inOneOfTwo],
    ],
    [
      'competitors: [Zettlr]\nsecrets: [{ name: Oak Deal, models: [{ say: zettlr, publicOn: 2027-01-01T00:00:00Z }], kind: mna }]',
      [2, 'zettlr', '`zettlr` is a secret, and a competitor (c.yaml:4:15)', inOneOfTwo],
    ],
    [
      'clients: { nda: [{ name: Blue Bank, also: [BB] }], references: [BB] }',
      [1, 'BB', '`BB` may not be named, and may be named (c.yaml:4:65)', 'leave it under `nda` until they have agreed'],
    ],
    [
      'competitors: [Velora]',
      [1, 'Velora', '`Velora` is a competitor, and a name of the company or of a product (c.yaml:2:9)', inOneOfTwo],
    ],
    [
      'bannedClaims: [never late]\napprovedClaims: [Never late]',
      [
        2,
        'Never late',
        '`Never late` is an approved claim, and a banned one (c.yaml:4:16)',
        'write the whole sentence that was approved, or leave it in one of the two',
      ],
    ],
    [
      'voice: { preferred: [{ say: locker, insteadOf: [box] }], banned: [locker] }',
      [1, 'locker', '`locker` is a word of the house, and a banned one (c.yaml:4:67)', inOneOfTwo],
    ],
  ])('%s', (part, problem) => {
    expect(told(part)).toEqual({ errors: [problem], warnings: [] });
  });
});

describe('refused: words of every second post', () => {
  const apart = 'name what sets your company apart, or leave it out';
  test.each<[string, Told]>([
    ['customersAreCalled: [courier, people]', [1, 'people', '`people` stands in every second post', apart]],
    ['customersAreCalled: [courier, (you|shop)]', [1, '(you|shop)', '`you` stands in every second post', apart]],
    ['whatGoesWrong: [it .. was]', [1, 'it .. was', '`it .. was` stands in every second post', apart]],
    [
      'secrets: [{ name: Kestrix, kind: product, hints: [the (scanner)?] }]',
      [
        1,
        'the (scanner)?',
        '`the` stands in every second post, and gives nothing away',
        'describe the thing in two or three words',
      ],
    ],
  ])('%s', (part, problem) => {
    expect(told(part)).toEqual({ errors: [problem], warnings: [] });
  });
});

describe('warned of', () => {
  const common = 'add `commonWord: true`, so that it is looked for with a capital and weighed by what stands near it';
  const belongs = 'add a word that belongs to it: `crane .. sensor`';
  test.each<[string, Told]>([
    ['secrets: [{ name: Otter, kind: mna }]', [1, 'Otter', '`Otter` is an everyday word, too', common]],
    ['clients: { nda: [Orchard] }', [1, 'Orchard', '`Orchard` is an everyday word, too', common]],
    ['competitors: [{ name: Rockets }]', [1, 'Rockets', '`Rockets` is an everyday word, too', common]],
    ['internal: { chats: [{ name: Harbour }] }', [1, 'Harbour', '`Harbour` is an everyday word, too', common]],
    ['internal: { projects: [Compass] }', [1, 'Compass', '`Compass` is an everyday word, too', common]],
    ['internal: { tools: [Loop, Anchor] }', [1, 'Anchor', '`Anchor` is an everyday word, too', common]],
    [
      'secrets: [{ name: Kestrix, kind: product, hints: [sensor] }]',
      [1, 'sensor', 'the hint `sensor` is one common word, which people write about other things', belongs],
    ],
    [
      'secrets: [{ name: Kestrix, kind: product, hints: [depot (robot)?, price~] }]',
      [1, 'price~', 'the hint `price~` is one common word, which people write about other things', belongs],
    ],
    [
      'approvals: [{ by: legal, on: 2026-01-01 }, { by: hr, on: 2026-01-01 }]',
      [
        1,
        '[{ by: legal',
        'nobody of security, communications has agreed to this file',
        'show it to them, and add when they agreed',
      ],
    ],
  ])('%s', (part, problem) => {
    expect(told(part)).toEqual({ errors: [], warnings: [problem] });
  });

  test.each<[string, Told]>([
    [
      'secrets: [{ name: Kestrix, kind: product, publicOn: 2026-06-01T00:00:00Z }]',
      [1, '2026-06-01T00:00:00Z', 'Kestrix is public now', 'remove it when it is really out'],
    ],
    [
      'secrets: [{ name: Kestrix, kind: product, models: [{ say: KX-3, publicOn: 2026-06-01T00:00:00Z }] }]',
      [1, '2026-06-01T00:00:00Z', 'KX-3 is public now', 'remove it when it is really out'],
    ],
    [
      `calendar: [{ ${results} }]`,
      [1, '2026-05-20T07:00:00Z', 'results: this day is over', 'remove it, or set the next one'],
    ],
  ])('when the day has come: %s', (part, problem) => {
    expect(told(part, '2026-06-01T00:00:00Z')).toEqual({ errors: [], warnings: [problem] });
    expect(told(part, '2026-05-01T00:00:00Z')).toEqual({ errors: [], warnings: [] });
  });
});

it.each([
  `calendar: [{ ${results}, quietFrom: 2026-05-20, quietUntil: 2026-05-20 }]`,
  'secrets: [{ name: Otter, kind: mna, commonWord: true, hints: [depot robot, "(buy|buying) .. Mapwise"] }]',
  'secrets: [{ name: Project Otter, kind: mna }]',
  'clients: { nda: [Orchard Rail], references: [Blue Bank] }',
  'bannedClaims: [number one]\napprovedClaims: [number one for couriers in 2026]',
  'customersAreCalled: [courier, "#n shops", the ministry]',
])('fine: %s', (part) => {
  expect(told(part, '2026-05-01T00:00:00Z')).toEqual({ errors: [], warnings: [] });
});
