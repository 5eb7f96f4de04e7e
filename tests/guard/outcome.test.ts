import { expect, test } from 'vitest';
import { decisionRecord } from '../../src/messages/protocol.ts';
import { toRecord } from '../../src/guard/outcome.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.ts';
import { draftOf, judge, termsRule } from '../engine/ruleset-of.ts';

const text = 'We close the Maple deal on Friday';
const flagged = { draft: draftOf(text), verdict: judge([termsRule({ terms: [{ text: 'Maple' }] })], text) };

test('a record names the rule and not the word, and passes the schema of the background', () => {
  const record = toRecord(flagged, 'posted-anyway', DEFAULT_SETTINGS, 7);
  expect(decisionRecord.parse(record)).toEqual(record);
  expect(record.findings).toEqual([
    { pack: 'pack', rule: 'rule', category: 'confidential:product', severity: 'critical' },
  ]);
  expect(JSON.stringify(record)).not.toContain('Maple');
});

test.each([
  ['none', ''],
  ['full', text],
  ['redacted', 'We close the ▇▇▇ deal on Friday'],
] as const)('the writer chose "%s"', (excerpt, kept) => {
  expect(toRecord(flagged, 'edited', { ...DEFAULT_SETTINGS, excerpt }, 7).excerpt).toBe(kept);
});
