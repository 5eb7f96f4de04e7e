/** What rules make of the facts in a profile: times, contacts, speakers, words. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { AccountKind } from '../../src/engine/types.ts';
import { compileFiles } from '../../src/packs/compile-files.ts';
import { COMPANY_CUES } from '../../src/packs/company-lists.ts';
import { draftOf } from '../engine/ruleset-of.ts';

const company = `format: 1
names: [Velora]
bannedClaims: [number one]
approvedClaims: [number one for couriers in 2026]
secrets:
  - name: Kestrix
    kind: product
    publicOn: 2026-06-01T00:00:00Z
    models: [KX-3, { say: KX-2, publicOn: 2026-05-01T00:00:00Z }]
    phrases: [the last van you will need]
calendar:
  - { what: results, kind: financial, at: 2026-05-20T07:00:00+02:00, quietFrom: 2026-04-01 }
  - { what: market day, kind: other, at: 2026-05-20T07:00:00+02:00, quietFrom: 2026-05-19, quietUntil: 2026-05-21 }
spokespeople: [{ name: Ola Brandt, handles: ['@OlaBrandt'] }]
internal:
  chats: [the Attic, { name: general, also: [The Den], commonWord: true }]
  projects: [Heddle, { name: Compass, commonWord: true }]
  tools: [Backroom, { name: Anvil, commonWord: true }]
voice:
  preferred: [{ say: parcel locker, insteadOf: [drop box] }]
  banned: [world-class]
  sensitiveDays: [{ what: mourning, kind: mourning, from: 2026-04-10, words: [Eastgate] }]
policy:
  title: Policy
  contact: ask@velora.example
  clauses:
    - { id: keys, title: Keys, text: Please take care., topic: security }
    - { id: names, title: Names, text: Please take care., topic: press }
    - { id: plain, title: Plain, text: Please take care. }
contacts: { security: '#security' }
owner: Tests
review: 2030-01-01
`;

interface Fields {
  fields: string;
  policy?: string;
  flag: string;
}

function compiled({ fields, policy = 'plain', flag }: Fields): Ruleset {
  const pack = `format: 1
id: a
version: 1
title: A
owner: Tests
clauses: [{ id: names, title: Names, text: Please take care., topic: security }]
lists: { sign: { why: a sign, phrases: [herring] } }
rules:
  - id: one
    category: confidential:product
    severity: warning
    message: Ask {contact}.
    why: { company: It is not public. }
    policy: ${policy}
    examples: { flag: [${flag}], pass: [nothing at all] }
    ${fields}
`;
  const result = compileFiles([
    { file: 'company.yaml', text: company },
    { file: 'a.yaml', text: pack },
  ]);
  expect(result.ok ? [] : result.problems).toEqual([]);
  if (!result.ok) throw new Error('does not compile');
  return result.ruleset;
}

const herring = (now: string) => `{ text: a herring, now: ${now} }`;
const near = (when: string) => `kind: near\n    all: [[sign]]\n    when: ${when}`;

function isFlagged(ruleset: Ruleset, text: string, now: string, handle = '', kind: AccountKind = 'personal'): boolean {
  const account = { handle, name: '', kind, evidence: '' };
  return prepare(ruleset).check(draftOf(text, { account }), Date.parse(now)).findings.length > 0;
}

describe('a rule for a time', () => {
  test.each([
    ['quiet-financial', '2026-03-31T23:59:59+02:00', false],
    ['quiet-financial', '2026-04-01T00:00:00+02:00', true],
    ['quiet-financial', '2026-05-20T06:59:59+02:00', true],
    ['quiet-financial', '2026-05-20T07:00:00+02:00', false],
    ['quiet-other', '2026-05-18T23:59:59+02:00', false],
    ['quiet-other', '2026-05-21T23:59:59+02:00', true],
    ['quiet-other', '2026-05-22T00:00:00+02:00', false],
    // The 10th begins in Kiribati and ends on Baker Island.
    ['mourning', '2026-04-09T09:59:59Z', false],
    ['mourning', '2026-04-09T10:00:00Z', true],
    ['mourning', '2026-04-11T11:59:59Z', true],
    ['mourning', '2026-04-11T12:00:00Z', false],
  ])('during %s: %s → %s', (during, now, speaks) => {
    const inside = during === 'mourning' ? '2026-04-10T12:00:00Z' : '2026-05-20T00:00:00Z';
    const ruleset = compiled({ fields: near(`{ during: ${during} }`), flag: herring(inside) });
    expect(isFlagged(ruleset, 'a herring', now)).toBe(speaks);
  });

  it('is left out when the profile has no such time', () => {
    expect(compiled({ fields: near('{ during: vote }'), flag: 'a herring' }).rules).toEqual([]);
  });
});

describe('who speaks for the company', () => {
  const ruleset = compiled({ fields: near('{ spokesperson: false }'), flag: 'a herring' });

  it.each([
    ['', true],
    ['@somebody', true],
    ['olabrandt', false],
    ['@OlaBrandt', false],
  ])('"%s" → %s', (handle, speaks) => {
    expect(isFlagged(ruleset, 'a herring', '2026-01-01', handle)).toBe(speaks);
  });
});

describe('{contact}', () => {
  test.each([
    ['keys', '#security', 'by the topic of the clause'],
    ['plain', 'ask@velora.example', 'the general one without a topic'],
    ['names', 'ask@velora.example', 'the general one for a topic without a contact'],
  ])('%s → %s: %s', (policy, contact) => {
    const [rule] = compiled({ fields: near('{}'), policy, flag: 'a herring' }).rules;
    expect(rule?.message).toBe(`Ask ${contact}.`);
  });
});

describe('words', () => {
  const secrets = compiled({ fields: 'kind: terms\n    company: [secrets]', flag: 'Kestrix' });
  const claims = compiled({ fields: 'kind: terms\n    company: [bannedClaims]', flag: 'number one' });
  const house = compiled({ fields: 'kind: terms\n    company: [voice.words]', flag: 'a drop box' });

  test.each([
    [secrets, 'The KX-3 is here', '2026-05-31', true],
    [secrets, 'The KX3 is here', '2026-05-31', true],
    [secrets, 'The KX-3 is here', '2026-06-02', false],
    [secrets, 'The KX-2 is here', '2026-04-30', true],
    [secrets, 'The KX-2 is here', '2026-05-02', false],
    [secrets, 'It is the last van you will need', '2026-05-31', true],
    [claims, 'We are number one', '2026-01-01', true],
    [claims, 'Number one for couriers in 2026', '2026-01-01', false],
    [house, 'World-class drop boxes', '2026-01-01', true],
    [house, 'Parcel lockers', '2026-01-01', false],
  ])('%#: %s', (ruleset, text, now, speaks) => {
    expect(isFlagged(ruleset, text, now)).toBe(speaks);
  });

  const chats = compiled({ fields: 'kind: terms\n    company: [internal.chats]', flag: 'in the Attic' });
  const weighed = compiled({
    fields: 'kind: terms\n    company: [internal.chats]\n    confidence: { base: 60, at: { warning: 50 } }',
    flag: 'in the Attic',
  });
  const cues = 'kind: near\n    all: [[company.chats, company.projects, company.tools]]';
  const inside = compiled({ fields: cues, flag: 'in the Attic' });

  test.each([
    ['a chat at the Attic', true, true, true],
    ['somebody in #general says so', false, true, true],
    ['General: we all get Friday off', false, true, true],
    ['it was in The Den', false, true, true],
    ['in general we do', false, false, false],
    ['generals', false, false, false],
    ['what heddle does', false, false, true],
    ['Compass is late', false, false, true],
    ['with map and compass', false, false, false],
    ['the Anvil screen', false, false, true],
    ['on the anvil', false, false, false],
    ['in the backroom', false, false, true],
  ])('that are common wait for a capital, and for other signs: %s', (text, ...heard) => {
    expect([chats, weighed, inside].map((ruleset) => isFlagged(ruleset, text, '2026-01-01'))).toEqual(heard);
  });

  it('of the house come with the right one', () => {
    const [finding] = prepare(house).check(draftOf('Our drop box'), 0).findings;
    expect(finding?.suggestion).toBe('parcel locker');
  });

  it('of a sad matter are such only on its days', () => {
    const fields = 'kind: near\n    all: [[company.sensitive-words]]';
    const ruleset = compiled({ fields, flag: '{ text: Eastgate, now: 2026-04-10T12:00:00Z }' });
    expect(isFlagged(ruleset, 'Eastgate', '2026-04-10T12:00:00Z')).toBe(true);
    expect(isFlagged(ruleset, 'Eastgate', '2026-04-13T12:00:00Z')).toBe(false);
  });
});

it('every list of the profile is drawn on by a base rule', () => {
  const folder = path.resolve(import.meta.dirname, '../../rules/base');
  const packs = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const named = new Set(packs.flatMap((text) => text.match(/company\.[a-z]+(?:[.-][a-z]+)*/gu) ?? []));
  // The whole of what base rules take by kind, and names that `terms` rules and handles take from the profile themselves.
  const others = ['hints', 'calendar-day', 'nda-clients', 'banned-claims'];
  expect(COMPANY_CUES.filter((list) => !named.has(`company.${list}`))).toEqual(expect.arrayContaining(others));
  expect(COMPANY_CUES.filter((list) => !named.has(`company.${list}`))).toHaveLength(others.length);
});
