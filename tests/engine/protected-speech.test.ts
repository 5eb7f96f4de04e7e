/** Workers are left alone, on sets that were written before any rule (`tests/protected`), and sentence by sentence. */
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare, prepareUnprotected } from '../../src/engine/check.ts';
import { protectedWordsFor } from '../../src/packs/protected-words.ts';
import { readAlphabet } from '../../src/engine/character-folds.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { prepareProtection } from '../../src/engine/protected-speech.ts';
import type { Draft, Finding } from '../../src/engine/types.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { leakOf, readTalk, type Talk } from '../measure/read-talk.ts';
import { draftOf, judge, rulesetOf, termsRule, wordsFound } from './ruleset-of.ts';

const root = path.resolve(import.meta.dirname, '../..');

const asDraft = ({ text, account }: Talk) =>
  draftOf(text, { account: { handle: '', name: '', kind: account, evidence: '' } });

const spare = prepareProtection(protectedWordsFor('Harbourline'), readAlphabet(alphabet));
/** A finding about the draft as a whole is silenced where any of its sentences is protected. */
const anywhere: Finding = {
  rule: 'r',
  pack: 'p',
  category: 'mixing:wrong-account',
  severity: 'critical',
  start: 0,
  end: 0,
};
const protects = (draft: Draft) => spare([anywhere], draft).length === 0;

const seen = [
  'rules/probes/protected.jsonl',
  'tests/protected/named.jsonl',
  'tests/protected/not-protected.jsonl',
].flatMap(readTalk);
const heldOut = readTalk('tests/protected/held-out-2.jsonl');
const ofWorkers = (rows: readonly Talk[]) => rows.filter(({ isProtected }) => isProtected);
/** Without what is never silenced and what is nobody at work: neither can go wrong here. */
const ofOthers = (rows: readonly Talk[]) =>
  rows.filter(({ isProtected, account, category }) => {
    return !isProtected && account !== 'corporate' && !/:(?:credential|personal)$/.test(category ?? '');
  });

describe('the sets', () => {
  test('are as large as they claim', () => {
    expect(ofWorkers(seen).length).toBeGreaterThanOrEqual(320);
    expect(ofWorkers(heldOut).length).toBe(120);
    expect(ofOthers(heldOut).length).toBeGreaterThanOrEqual(100);
    const texts = [...seen, ...heldOut].map(({ text }) => text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(new Set(heldOut.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(15);
  });

  test('say where the leak is', () => {
    for (const { text, found } of ofOthers(heldOut)) expect(text.split(found ?? '')).toHaveLength(2);
  });

  // Floors, not aims: a change that loses ground fails here. First figures: `tests/measure/held-out.md`.
  test.each([
    ['seen', seen, 0.83, 0.04],
    ['held out', heldOut, 0.48, 0.04],
  ])('%s: recognised, and wrongly silenced', (_, rows, least, most) => {
    const workers = ofWorkers(rows);
    const others = ofOthers(rows);
    const silenced = others.filter((row) => spare([leakOf(row)], asDraft(row)).length === 0);
    expect(workers.filter((row) => protects(asDraft(row))).length / workers.length).toBeGreaterThanOrEqual(least);
    expect(silenced.length / others.length).toBeLessThanOrEqual(most);
  });

  test('no protected sentence is flagged by the base rules with the example company', () => {
    const compiled = loadRuleset({ company: path.join(root, 'rules/harbourline') });
    if (!compiled.ok) throw new Error('does not compile');
    const now = Date.parse('2026-05-04T10:00:00+02:00');
    const flagged = (check: ReturnType<typeof prepare>['check']) =>
      ofWorkers([...seen, ...heldOut])
        .filter((row) => check(asDraft(row), now).findings.length > 0)
        .map(({ text }) => text);
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

  test.each([
    // In a sentence or clause of its own, beside a complaint.
    'They still have not paid my overtime, unpaid since March. Falcon boots in two seconds flat.',
    'My manager docked my break again, but Falcon ships on the 12th of May.',
    'Unpaid overtime again and I am tired, while Falcon goes live in June.',
  ])('not a matter of business: %s', (text) => {
    expect(wordsFound([product], text)).toEqual(['Falcon']);
  });

  test.each([
    'Told my manager twice that Falcon nearly crushed my hand. Nobody listens.',
    'No break again because they ran Falcon on our shift',
    'The rota says eleven hours rest. It doesn’t say “unless Falcon calls”. Stand firm.',
  ])('a matter of business of which workers complain: %s', (text) => {
    expect(wordsFound([product], text)).toEqual([]);
  });

  test('not for the words that the rule itself heard', () => {
    const rule = termsRule({
      category: 'confidential:legal',
      terms: [{ text: 'our boss in court over unpaid wages' }],
    });
    const text = 'On Monday you will see our boss in court over unpaid wages';
    expect(wordsFound([rule], text)).toHaveLength(1);
    expect(wordsFound([{ ...rule, category: 'confidential:headcount' }], text)).toEqual([]);
  });

  test('not an insider’s plan for others', () => {
    const announced =
      'They still have not paid my overtime, unpaid since March. The Falcon list is announced on Friday.';
    expect(wordsFound([{ ...product, category: 'confidential:headcount' }], announced)).toEqual(['Falcon']);
  });

  test('a finding about the draft as a whole, in a draft that is protected', () => {
    expect(spare([anywhere], draftOf(grievance))).toEqual([]);
    expect(spare([anywhere], draftOf('What a match'))).toEqual([anywhere]);
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

describe('a long run of one character', () => {
  const secret = termsRule({ terms: [{ text: 'Kellmont Tower' }] });
  const engine = prepare(rulesetOf(secret));
  // The best of three: a busy machine only ever adds.
  const timeOf = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const started = performance.now();
        expect(engine.check(draftOf(text), 0).findings).toHaveLength(1);
        return performance.now() - started;
      }),
    );
  const after = (run: string) => `Kellmont Tower ${run.repeat(60_000 / run.length)}`;

  test.each(['.', '!', '"', ')', '\n', '…', '."', '.)', '. '])('costs about what letters do: %j', (run) => {
    const letters = timeOf(after('a'));
    expect(timeOf(after(run)) / letters).toBeLessThan(20);
  });
});
