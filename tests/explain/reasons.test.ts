/** Every reason that there is, each on a draft that has it. */
import { describe, expect, test } from 'vitest';
import type { CompiledRule, NearRule, Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { prepareExplain } from '../../src/explain/explain.ts';
import { REASONS, type Explanation, type ReasonCode } from '../../src/explain/explanation.ts';
import { accountRule, base, draftOf, patternRule, rulesetOf, termsRule } from '../engine/ruleset-of.ts';

const lists: Ruleset['lists'] = {
  'cues/figures': { terms: [{ text: 'revenue' }], patterns: [] },
  'cues/trend': { terms: [{ text: 'up' }, { text: 'down' }], patterns: [] },
  'cues/us': { terms: [{ text: 'our' }], patterns: [] },
  'cues/published': { terms: [{ text: 'annual report' }], patterns: [] },
  'cues/bird': { terms: [{ text: 'nest' }, { text: 'chick' }], patterns: [] },
};

const near = (rule: Partial<NearRule> = {}): NearRule => ({
  ...base,
  kind: 'near',
  all: [['cues/figures'], ['cues/trend'], ['cues/us']],
  within: 6,
  none: ['cues/published'],
  ...rule,
});

const falcon = termsRule({ terms: [{ text: 'Falcon' }] });
const card = patternRule({ pattern: '\\b\\d{4} \\d{4} \\d{4} \\d{4}\\b', validator: 'luhn' });
const key = patternRule({ pattern: 'key-([a-z0-9]{8})', entropy: 2, unlike: ['example'] });

function explain(rules: CompiledRule[], text: string, draft: Partial<Draft> = {}, now = 0): Explanation {
  return prepareExplain({ ...rulesetOf(...rules), lists }).explain(draftOf(text, draft), now);
}

type Case = [code: ReasonCode, rules: CompiledRule[], text: string, said: string, draft?: Partial<Draft>, now?: number];

const DAY = 86_400_000;
const unsure = termsRule({
  terms: [{ text: 'Falcon' }],
  confidence: {
    base: 60,
    near: [{ lists: ['cues/bird'], within: 10, by: -45 }],
    at: { warning: 50, critical: 60 },
  },
});

const SILENCED: Case[] = [
  [
    'account',
    [termsRule({ ...falcon, when: { account: ['corporate'] } })],
    'Falcon!',
    'for corporate accounts, and this one is personal',
  ],
  [
    'site',
    [termsRule({ ...falcon, when: { site: ['linkedin', 'facebook'] } })],
    'Falcon!',
    'the site linkedin or facebook, and this is x',
  ],
  [
    'surface',
    [termsRule({ ...falcon, when: { surface: ['reply'] } })],
    'Falcon!',
    'the surface reply, and this is post',
  ],
  ['during', [termsRule({ ...falcon, when: { during: [[DAY, 2 * DAY]] } })], 'Falcon!', '1970-01-02 to 1970-01-03'],
  [
    'spokesperson',
    [termsRule({ ...falcon, when: { exceptAs: ['ines'] } })],
    'Falcon!',
    '@ines may say this',
    { account: { handle: '@Ines', name: '', kind: 'personal', evidence: '' } },
  ],
  ['from', [termsRule({ ...falcon, from: DAY })], 'Falcon!', 'speaks only from 1970-01-02 on'],
  ['until', [termsRule({ ...falcon, until: DAY })], 'Falcon!', 'silent since 1970-01-02', {}, DAY],
  ['trial', [termsRule({ ...falcon, mode: 'trial' })], 'Falcon!', 'on trial'],
  ['none', [near()], 'Our revenue is up, see the annual report', '“annual report” (cues/published) silences this rule'],
  [
    'except',
    [termsRule({ ...falcon, except: ['Falcon Street'] })],
    'Meet me in Falcon Street',
    '“Falcon Street” is an exception',
  ],
  [
    'except',
    [patternRule({ pattern: '\\d{4}', except: ['room 1234'] })],
    'in room 1234',
    '“room 1234” is an exception',
  ],
  [
    'unless',
    [accountRule({ signs: [{ text: 'we at Velora' }], unless: ['opinions are mine'] })],
    'We at Velora do. Opinions are mine',
    '“Opinions are mine” makes it right',
  ],
  [
    'present',
    [{ ...base, kind: 'absence', all: [['cues/figures']], within: 9, missing: ['cues/published'] }],
    'Revenue, says the annual report',
    'What should be there is there: “annual report” (cues/published)',
  ],
  [
    'public',
    [termsRule({ terms: [{ text: 'Falcon', until: DAY }] })],
    'Falcon!',
    '“Falcon” has been public since 1970-01-02',
    {},
    DAY,
  ],
  [
    'validator',
    [card],
    'card 4111 1111 1111 1112',
    '“4111 1111 1111 1112” has the right shape, but its check digits do not fit',
  ],
  ['entropy', [key], 'key-aaaaaaaa', '“aaaaaaaa” is too regular'],
  ['unlike', [key], 'key-example1', '“example1” looks like a placeholder'],
  [
    'role',
    [termsRule({ ...falcon, when: { role: ['driver'] } })],
    'Falcon!',
    'asks for the role driver, and this is cook',
    { role: 'cook' },
  ],
  [
    'language',
    [termsRule({ ...falcon, when: { language: ['de'] } })],
    'Falcon!',
    'the language de, and nothing is known',
  ],
  [
    'audience',
    [termsRule({ ...falcon, when: { audience: ['public'] } })],
    'Falcon!',
    'the audience public, and nothing',
  ],
  [
    'shape',
    [patternRule({ pattern: '[A-Z]{2} [0-9]{3}', shapes: ['^DE'] })],
    'say FR 123',
    '“FR 123” has not the form',
  ],
  [
    'not-after',
    [patternRule({ pattern: '#[0-9]{4}', notAfter: ['room $'] })],
    'room #1234',
    'just before “#1234” makes it',
  ],
  [
    'protected',
    [termsRule({ terms: [{ text: 'night shift' }] })],
    'Nice weather. They cut our pay on the night shift and the union says no.',
    'reads as somebody’s talk of their own work, which no rule may flag: “',
  ],
  [
    'merged',
    [falcon, termsRule({ id: 'other', terms: [{ text: 'Falcon nine' }] })],
    'Falcon nine',
    'pack/other already speaks of “Falcon nine” here, as a critical',
  ],
  ['cap', [falcon], 'Falcon. '.repeat(51), 'at most 50 times'],
];

const NEARLY: Case[] = [
  [
    'keyword',
    [patternRule({ pattern: '\\d{9}', keywords: ['tax id'] })],
    'call 123456789',
    'no word that tells what it is (“tax id”)',
  ],
  [
    'case',
    [termsRule({ terms: [{ text: 'Falcon', case: 'initial' }] })],
    'a falcon',
    '“falcon” counts only when it is written with a capital',
  ],
  ['case', [termsRule({ terms: [{ text: 'IDA', case: 'exact' }] })], 'with Ida', 'written exactly as “IDA”'],
  [
    'slot',
    [near()],
    'Revenue is up!',
    'No cue of slot 3 (cues/us) is in the draft; “Revenue” (cues/figures) and “up” (cues/trend) are.',
  ],
  [
    'distance',
    [near()],
    'Our dear old revenue, as everybody here knew, is up',
    '“revenue”, “up” and “Our” span 10 words, and this rule wants them within 6',
  ],
  ['overlap', [near({ all: [['cues/us'], ['cues/us']] })], 'our', '“our” would have to count twice'],
  [
    'limit',
    [{ ...base, kind: 'style', check: 'hashtags', expression: '#\\w+', most: 2, except: [] }],
    '#a #b',
    'within the limit of 2 hashtags',
  ],
  [
    'confidence',
    [unsure],
    'Falcon on her nest',
    'it takes 50, and this has confidence 15: begins at 60, lowered by 45 for “nest”',
  ],
];

describe('what kept a rule quiet is said', () => {
  test.each(SILENCED)('%s', (code, rules, text, said, draft, now) => {
    const { silenced, nearly } = explain(rules, text, draft, now);
    expect(silenced.flatMap(({ reasons }) => reasons)).toEqual([
      expect.objectContaining({ code, sentence: expect.stringContaining(said) as string }),
    ]);
    expect(nearly).toEqual([]);
  });
});

describe('what a rule lacked is said', () => {
  test.each(NEARLY)('%s', (code, rules, text, said) => {
    const { fired, silenced, nearly } = explain(rules, text);
    expect({ fired, silenced }).toEqual({ fired: [], silenced: [] });
    expect(nearly.flatMap(({ reasons }) => reasons)).toEqual([
      expect.objectContaining({ code, sentence: expect.stringContaining(said) as string }),
    ]);
  });
});

test('the tables above know every reason', () => {
  expect(new Set([...SILENCED, ...NEARLY].map(([code]) => code))).toEqual(new Set(REASONS));
});

describe('a draft of which nothing is to be said', () => {
  test.each([
    ['no cue at all', [near()], 'Lunch'],
    ['two cues short', [near()], 'our lunch'],
    ['a rule that is for another account', [near({ when: { account: ['corporate'] } })], 'Revenue is up'],
    ['what is silenced and incomplete', [near()], 'Revenue is up, says the annual report'],
    ['a match without its word, and no number', [patternRule({ ...card, keywords: ['card'] })], '4111 1111 1111 1112'],
  ] as [string, CompiledRule[], string][])('%s', (_, rules, text) => {
    expect(explain(rules, text)).toEqual({ action: 'clear', fired: [], silenced: [], nearly: [] });
  });
});

test('a finding says how sure it is', () => {
  const { fired } = explain([{ ...unsure, confidence: { ...unsure.confidence!, base: 99 } }], 'Falcon, a chick');
  expect(fired).toMatchObject([
    {
      severity: 'warning',
      weighed: { base: 99, total: 54, moves: [{ by: -45, lists: ['cues/bird'], spans: [{ start: 10, end: 15 }] }] },
    },
  ]);
});

test('protected speech is said with its sentence and its words', () => {
  const text = 'Nice weather. They cut our pay on the night shift and the union says no. Bye!';
  const [reason] = explain([termsRule({ terms: [{ text: 'night shift' }] })], text).silenced[0]?.reasons ?? [];
  expect(reason?.sentence).toMatch(/^“(?:Nice weather\. )?They cut our pay/);
  expect(reason?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(
    expect.arrayContaining(['pay', 'union']),
  );
});

describe('one rule', () => {
  const explainer = (rule: CompiledRule) => prepareExplain({ ...rulesetOf(rule), lists });

  test('says what it looks for even when nothing of it is there', () => {
    const rule = near();
    expect(explainer(rule).explainRule(rule, draftOf('Lunch was up to standard'), 0)).toMatchObject({
      barriers: [],
      fired: [],
      parts: [
        { name: 'slot 1 (cues/figures)', role: 'wanted', spans: [] },
        { name: 'slot 2 (cues/trend)', role: 'wanted', spans: [{ start: 10, end: 12 }] },
        { name: 'slot 3 (cues/us)', role: 'wanted', spans: [] },
        { name: 'cues/published', role: 'silencing', spans: [] },
      ],
    });
  });

  test('says when it has no say', () => {
    const rule = near({ when: { account: ['corporate'] } });
    expect(explainer(rule).explainRule(rule, draftOf('Lunch'), 0).barriers).toMatchObject([{ code: 'account' }]);
  });
});
