import { expect, test } from 'vitest';
import { readFoundSpans } from '../../src/guard/found-spans.ts';
import type { FoundSpan } from '../../src/messages/panel.ts';
import { grammarRule, termsRule } from '../engine/ruleset-of.ts';

const text = 'We will mend it by Friday';
const loud = grammarRule({ id: 'loud', severity: 'critical', suggest: 'a team looks into it' });
const quiet = grammarRule({ id: 'quiet', severity: 'suggestion', category: 'brand:tone' });
const rules = [loud, quiet, termsRule({ id: 'terms' })];
const span = (given: Partial<Record<keyof FoundSpan, unknown>>): FoundSpan =>
  ({ pack: 'pack', rule: 'quiet', start: 0, end: 7, ...given }) as FoundSpan;

test('what a finding says, and how loudly, comes from the rule here', () => {
  const forged = { ...span({}), severity: 'critical', category: 'mixing:other', suggestion: 'buy now' };
  expect(readFoundSpans([forged], rules, text)).toEqual([
    { pack: 'pack', rule: 'quiet', category: 'brand:tone', severity: 'suggestion', start: 0, end: 7 },
  ]);
  expect(readFoundSpans([span({ rule: 'loud' })], rules, text)).toMatchObject([
    { severity: 'warning', suggestion: 'A team looks into it' },
  ]);
});

test.each<[why: string, given: Partial<Record<keyof FoundSpan, unknown>>]>([
  ['a rule that is not in force', { rule: 'gone' }],
  ['a rule of another pack', { pack: 'other' }],
  ['a rule that the guard runs itself', { rule: 'terms' }],
  ['before the text', { start: -1 }],
  ['behind the text', { end: text.length + 1 }],
  ['nothing between', { start: 7 }],
  ['the wrong way round', { start: 8 }],
  ['no number', { start: '0' }],
  ['no whole number', { end: 6.5 }],
  ['not a number', { end: NaN }],
  ['no place at all', { start: undefined, end: undefined }],
])('takes nothing from a span with %s', (_, given) => {
  expect(readFoundSpans([span(given)], rules, text)).toEqual([]);
});
