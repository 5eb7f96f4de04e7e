/** Workers are left alone, on two sets that were written before any rule (`tests/protected`), and sentence by sentence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare, prepareUnprotected } from '../../src/engine/check.ts';
import { protectedWords } from '../../src/packs/protected-words.ts';
import { readAlphabet } from '../../src/engine/character-folds.ts';
import { prepareProtection } from '../../src/engine/protected-speech.ts';
import type { AccountKind } from '../../src/engine/types.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf, judge, rulesetOf, termsRule, wordsFound } from './ruleset-of.ts';

const root = path.resolve(import.meta.dirname, '../..');

interface Row {
  topic: string;
  text: string;
  account?: AccountKind;
  isHeldOut: boolean;
}

/** Every third line was kept aside while the words were written. */
function readRows(name: string): Row[] {
  const lines = readFileSync(path.join(root, 'tests/protected', `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, index) => ({ ...(JSON.parse(line) as Row), isHeldOut: (index + 1) % 3 === 0 }));
}

const asDraft = ({ text, account = 'personal' }: Row) =>
  draftOf(text, { account: { handle: '', name: '', kind: account, evidence: '' } });

const { protects, spare } = prepareProtection(protectedWords, readAlphabet(alphabet), 'Harbourline');
const protectedRows = readRows('protected');
/** Without what is never silenced and what is nobody at work: neither can go wrong here. */
const otherRows = readRows('not-protected').filter(
  ({ topic, account }) => account !== 'corporate' && !/^(?:credentials|others' personal data)$/.test(topic),
);

describe('the sets', () => {
  test('are as large as they claim', () => {
    expect(protectedRows.length).toBeGreaterThanOrEqual(320);
    expect(readRows('not-protected').length).toBeGreaterThanOrEqual(150);
    expect(new Set([...protectedRows, ...otherRows].map(({ text }) => text)).size).toBe(
      protectedRows.length + otherRows.length,
    );
  });

  // Floors, not aims: a change that loses ground fails here. First figures on what was kept aside: 0.67 and 0.13.
  test.each([
    ['seen', false, 0.76, 0.09],
    ['held out', true, 0.66, 0.14],
  ])('%s: recognised, and wrongly silenced', (_, isHeldOut, least, most) => {
    const part = (rows: Row[]) => rows.filter((row) => row.isHeldOut === isHeldOut);
    const share = (rows: Row[]) => rows.filter((row) => protects(asDraft(row))).length / rows.length;
    expect(share(part(protectedRows))).toBeGreaterThanOrEqual(least);
    expect(share(part(otherRows))).toBeLessThanOrEqual(most);
  });

  test('no protected sentence is flagged by the base rules with the example company', () => {
    const compiled = loadRuleset({ company: path.join(root, 'rules/harbourline') });
    if (!compiled.ok) throw new Error('does not compile');
    const now = Date.parse('2026-05-04T10:00:00+02:00');
    const flagged = (check: ReturnType<typeof prepare>['check']) =>
      protectedRows.filter((row) => check(asDraft(row), now).findings.length > 0).map(({ text }) => text);
    expect(flagged(prepare(compiled.ruleset).check)).toEqual([]);
    // Else the set would prove nothing.
    expect(flagged(prepareUnprotected(compiled.ruleset).check).length).toBeGreaterThanOrEqual(8);
  });
});

describe('what is silenced', () => {
  const product = termsRule({ terms: [{ text: 'Falcon' }] });
  const key = termsRule({ id: 'key', category: 'confidential:credential', terms: [{ text: 'hunter2' }] });
  const person = termsRule({ id: 'person', category: 'confidential:personal', terms: [{ text: 'Rope Walk' }] });
  const voice = termsRule({ id: 'voice', category: 'mixing:voice', terms: [{ text: 'we at Harbourline' }] });
  const grievance = 'I was made redundant on Tuesday after nine years at Falcon.';

  test('every family in a protected sentence', () => {
    expect(wordsFound([product], grievance)).toEqual([]);
    expect(wordsFound([voice], 'Nobody pays us for the night shift, we at Harbourline are tired of it')).toEqual([]);
  });

  test('keys and other people’s data never', () => {
    const text = `${grievance} My login is hunter2, my boss lives at Rope Walk.`;
    expect(wordsFound([product, key, person], text)).toEqual(['hunter2', 'Rope Walk']);
  });

  test('nothing on a company account', () => {
    const account = { handle: '', name: '', kind: 'corporate', evidence: '' } as const;
    expect(wordsFound([product], grievance, { account })).toEqual(['Falcon']);
    expect(wordsFound([product], grievance, { account: { ...account, kind: 'unknown' } })).toEqual([]);
  });

  test('not a trade secret in a sentence of its own, though a protected one stands beside it', () => {
    const text = 'They still have not paid my overtime, unpaid since March. Falcon boots in two seconds flat.';
    expect(wordsFound([product], text)).toEqual(['Falcon']);
    expect(wordsFound([{ ...product, category: 'confidential:document' }], text)).toEqual([]);
    const announced =
      'They still have not paid my overtime, unpaid since March. The Falcon list is announced on Friday.';
    expect(wordsFound([{ ...product, category: 'confidential:headcount' }], announced)).toEqual(['Falcon']);
  });

  test('a finding about the draft as a whole, in a draft that is protected', () => {
    const finding = {
      rule: 'r',
      pack: 'p',
      category: 'mixing:wrong-account',
      severity: 'critical',
      start: 0,
      end: 0,
    } as const;
    expect(spare([finding], draftOf(grievance))).toEqual([]);
    expect(spare([finding], draftOf('What a match'))).toEqual([finding]);
  });

  test.each([
    'Laid off this morning. Falcon was fun.',
    'My ROLE at Harbourline ends: I am redundant',
    '#OpenToWork after nine years of Falcon',
    'I joined the union 𝘁𝗼𝗱𝗮𝘆, Falcon team',
  ])('%s', (text) => {
    expect(protects(draftOf(text))).toBe(true);
  });

  test.each([
    'I saw the list in the board minutes: forty jobs in Hull go, not announced',
    'Overtime winner in the last game of the season',
    'The union of two sets',
    '',
  ])('not: %s', (text) => {
    expect(protects(draftOf(text))).toBe(false);
  });
});

test('no field of a rule or of a ruleset switches it off', () => {
  const rule = termsRule({ terms: [{ text: 'Falcon' }], severity: 'critical' });
  const text = 'I was made redundant, bye Falcon';
  const switches = ['protected', 'protects', 'protection', 'silence', 'spare', 'force', 'always', 'override'];
  for (const field of switches) {
    for (const value of [false, true, 'off', []]) {
      const ruleset = { ...rulesetOf({ ...rule, [field]: value }), [field]: value };
      expect(prepare(ruleset).check(draftOf(text), 0).findings, field).toEqual([]);
    }
  }
  expect(judge([rule], 'bye Falcon').action).toBe('pause');
});

test('is total: no text makes it throw, and it only takes findings away', () => {
  const check = prepare(rulesetOf(termsRule({ terms: [{ text: 'a' }] }))).check;
  const unprotected = prepareUnprotected(rulesetOf(termsRule({ terms: [{ text: 'a' }] }))).check;
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const said = check(draftOf(text), 0).findings;
      const found = unprotected(draftOf(text), 0).findings;
      expect(found).toEqual(expect.arrayContaining(said));
    }),
  );
});
