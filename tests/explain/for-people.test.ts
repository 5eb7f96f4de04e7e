/** What makes an explanation easy to read. */
import { describe, expect, test } from 'vitest';
import { carryOver } from '../../src/explain/carry-over.ts';
import { prepareExplain } from '../../src/explain/explain.ts';
import { foldAlike, isElsewhere } from '../../src/explain/fold-alike.ts';
import { quote, quoteAll, showMoment } from '../../src/explain/quote.ts';
import { pickSamples } from '../../src/explain/samples.ts';
import { underlineDraft } from '../../src/cli/underline-draft.ts';
import { draftOf, judge, rulesetOf, termsRule } from '../engine/ruleset-of.ts';

describe('marks stay with their words while a draft is written', () => {
  test.each([
    ['nothing changed', 'our Falcon', 'our Falcon', ['Falcon']],
    ['something after it', 'our Falcon', 'our Falcon flies', ['Falcon']],
    ['something before it', 'our Falcon', 'So our Falcon', ['Falcon']],
    ['the word itself', 'our Falcon', 'our Falxcon', []],
    ['all of it', 'our Falcon', '', []],
    ['the same letter once more', 'oo Falcon', 'ooo Falcon', ['Falcon']],
  ])('%s', (_, before, after, words) => {
    const start = before.indexOf('Falcon');
    const spans = carryOver([{ start, end: start + 6 }], before, after);
    expect(spans.map((span) => after.slice(span.start, span.end))).toEqual(words);
  });
});

test('what a rule says twice is said once', () => {
  const reasons = (sentence: string) => [{ code: 'slot' as const, sentence, spans: [] }];
  const entry = (rule: string, sentence: string) => ({ pack: 'p', rule, reasons: reasons(sentence) });
  const folded = foldAlike([entry('a', 'x'), entry('b', 'x'), entry('a', 'x'), entry('a', 'y')]);
  expect(folded.map(({ entry: { rule }, times }) => [rule, times])).toEqual([
    ['a', 2],
    ['b', 1],
    ['a', 1],
  ]);
});

test('only conditions that are not about the words are elsewhere', () => {
  const of = (...codes: ('account' | 'until' | 'none')[]) => ({
    reasons: codes.map((code) => ({ code, sentence: '', spans: [] })),
  });
  expect([of('account'), of('account', 'until'), of('account', 'none'), of('none')].map(isElsewhere)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('quotations are short, on one line and whole', () => {
  const long = `${'word '.repeat(30)}end`;
  expect(quote(long, { start: 0, end: long.length }).length).toBeLessThan(70);
  expect(quote('a\n b', { start: 0, end: 4 })).toBe('“a b”');
  expect(
    quoteAll(
      'a b a',
      [0, 2, 4].map((start) => ({ start, end: start + 1 })),
    ),
  ).toBe('“a” and “b”');
  expect(showMoment(Date.UTC(2026, 4, 12))).toBe('2026-05-12');
  expect(showMoment(Date.UTC(2026, 4, 12, 9, 30))).toBe('2026-05-12 09:30 UTC');
});

test('samples are examples that these rules judge as their titles say', () => {
  const rule = termsRule({
    terms: [{ text: 'Falcon', case: 'initial' }],
    except: ['Falcon Street'],
    examples: {
      flag: ['Other words, of another company', 'Our Falcon is almost ready'],
      pass: ['We all met in Falcon Street today'],
    },
  });
  const ruleset = rulesetOf(
    rule,
    termsRule({ id: 'quiet', mode: 'trial', examples: { flag: ['A Falcon in a rule on trial'], pass: [] } }),
  );
  expect(pickSamples(ruleset, prepareExplain(ruleset), draftOf(''), 0)).toEqual([
    { title: 'Asks before it posts', text: 'Our Falcon is almost ready' },
    { title: 'Fine, and why', text: 'We all met in Falcon Street today' },
  ]);
});

test('a draft is underlined line by line, in the width of a terminal', () => {
  const rule = termsRule({ terms: [{ text: 'Falcon' }] });
  const quiet = termsRule({ id: 'quiet', severity: 'suggestion', terms: [{ text: 'demo' }] });
  const text = `Hello\nour Falcon demo\n${'x'.repeat(90)} Falcon`;
  expect(underlineDraft(text, judge([rule, quiet], text).findings, { colour: false })).toEqual([
    '  Hello',
    '  our Falcon demo',
    '      ^^^^^^ ....',
    `  ${'x'.repeat(90)} F`,
    `  ${' '.repeat(91)}^`,
    '  alcon',
    '  ^^^^^',
  ]);
});
