import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import { hash } from '../../src/engine/hash.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import { accountRule, draftOf, judge, patternRule, rulesetOf, termsRule, wordsFound } from './ruleset-of.ts';

const falcon = termsRule({ terms: [{ text: 'Falcon' }] });

describe('the action follows the loudest finding', () => {
  test.each([
    ['suggestion', 'advise'],
    ['warning', 'advise'],
    ['critical', 'pause'],
  ] as const)('%s → %s', (severity, action) => {
    expect(judge([{ ...falcon, severity }], 'Falcon').action).toBe(action);
  });

  test('nothing found → clear', () => {
    expect(judge([falcon], 'nothing').action).toBe('clear');
  });
});

describe('a rule speaks only', () => {
  const personal = { account: { handle: '', name: '', kind: 'personal', evidence: '' } } as const;

  test.each([
    ['under its kind of account', { account: ['corporate' as const] }, { account: ['personal' as const] }],
    ['on its sites', { site: ['linkedin' as const] }, { site: ['x' as const] }],
    ['on its surfaces', { surface: ['reply' as const] }, { surface: ['post' as const] }],
  ])('%s', (_, other, own) => {
    expect(judge([{ ...falcon, when: other }], 'Falcon', personal).action).toBe('clear');
    expect(judge([{ ...falcon, when: own }], 'Falcon', personal).action).toBe('pause');
  });

  test('from its first moment until its last', () => {
    const dated = { ...falcon, from: 100, until: 200 };
    expect([99, 100, 199, 200].map((now) => judge([dated], 'Falcon', {}, now).action)).toEqual([
      'clear',
      'pause',
      'pause',
      'clear',
    ]);
  });

  test('when it is live', () => {
    expect(judge([{ ...falcon, mode: 'trial' }], 'Falcon').action).toBe('clear');
  });
});

describe('patterns', () => {
  const key = patternRule({ pattern: '\\bAKIA[A-Z0-9]{16}', keywords: ['akia'] });
  const card = patternRule({ pattern: '(?:\\d{4}[ -]){3}\\d{4}', validator: 'luhn' });

  test('leave the full stop after a token alone', () => {
    expect(wordsFound([key], 'it was AKIAABCDEFGHIJKLMNOP.')).toEqual(['AKIAABCDEFGHIJKLMNOP']);
  });

  test.each([
    ['4012 8888 8888 1881', ['4012 8888 8888 1881']],
    ['4012 8888 8888 1882', []],
    ['0000 0000 0000 0000', []],
  ])('with a checksum: %s', (text, found) => {
    expect(wordsFound([card], text)).toEqual(found);
  });
});

describe('accounts', () => {
  const speaks = accountRule({
    category: 'mixing:speaks-for-company',
    signs: [{ text: 'we are proud to announce' }],
    unless: ['I work at Velora'],
  });

  test('a sign is found, unless something makes it right', () => {
    expect(wordsFound([speaks], 'We are proud to announce it')).toEqual(['We are proud to announce']);
    expect(wordsFound([speaks], 'I work at Velora. We are proud to announce it')).toEqual([]);
  });

  test('a draft that was begun as somebody else is found as a whole', () => {
    const switched = accountRule({ switched: true });
    expect(judge([switched], 'Hello', { startedAs: 'corporate' }).findings).toMatchObject([{ start: 0, end: 0 }]);
    for (const startedAs of ['personal', 'unknown', undefined] as const) {
      expect(judge([switched], 'Hello', startedAs ? { startedAs } : {}).findings).toEqual([]);
    }
  });
});

describe('findings about the same place', () => {
  test('the loudest one is kept', () => {
    const quiet = { ...falcon, id: 'quiet', severity: 'suggestion' as const };
    expect(judge([quiet, falcon], 'Falcon').findings.map(({ rule }) => rule)).toEqual(['rule']);
  });

  test('the louder one is kept where two of one category overlap', () => {
    const wide = { ...falcon, id: 'wide', severity: 'warning' as const, terms: [{ text: 'the Falcon ships' }] };
    const { findings } = judge([wide, falcon], 'Now the Falcon ships');
    expect(findings.map(({ rule }) => rule)).toEqual(['rule']);
  });

  test('another family is another matter', () => {
    const brand = { ...falcon, id: 'brand', category: 'brand:casing' as const };
    expect(judge([brand, falcon], 'Falcon').findings).toHaveLength(2);
  });

  test('the order of rules does not matter', () => {
    const rules = [
      falcon,
      { ...falcon, id: 'b', category: 'brand:casing' as const },
      termsRule({ id: 'c', terms: [{ text: 'the Falcon' }] }),
    ];
    const text = 'the Falcon and Falcon';
    expect(judge(rules.toReversed(), text).findings).toEqual(judge(rules, text).findings);
  });
});

test('a rule kind from the future is refused when the rules are read, not when a draft is checked', () => {
  const ruleset = rulesetOf({ ...falcon, kind: 'telepathy' } as unknown as Ruleset['rules'][number]);
  expect(() => prepare(ruleset)).toThrow();
});

test('a draft is known by its text', () => {
  const { draftHash } = prepare(rulesetOf()).check(draftOf('one'), 0);
  expect(draftHash).toBe(hash('one'));
  expect(hash('one')).not.toBe(hash('two'));
  expect(hash('ab')).not.toBe(hash('ba'));
});
