import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { PatternRule } from '../../src/engine/ruleset.ts';
import { checkPattern } from '../../src/packs/pattern.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { reviseRuleset } from '../../src/packs/revise-ruleset.ts';
import { toExpression } from '../../src/packs/seek.ts';
import { secretPatterns } from '../bench/secret-patterns.ts';
import { makeDraft } from '../bench/workload.ts';
import { hostilePatterns, hostileTexts } from './hostile-patterns.ts';
import { draftOf, patternRule, rulesetOf } from './ruleset-of.ts';

const isRefused = (pattern: string): boolean => checkPattern(pattern) !== undefined;

/** As somebody might write it to a ruleset by hand: nothing has looked at it. */
const handWritten = (pattern: string) => patternRule({ pattern, seek: { reach: 1, literals: ['zz'], digits: 0 } });

describe('what is no safe pattern is refused when a pack is made, and again where a ruleset is installed', () => {
  test('there are enough hostile patterns, refused ones and others', () => {
    expect(new Set(hostilePatterns).size).toBeGreaterThanOrEqual(200);
    expect(hostilePatterns.filter(isRefused).length).toBeGreaterThan(120);
    expect(hostilePatterns.filter((pattern) => !isRefused(pattern)).length).toBeGreaterThan(20);
  });

  test.each(hostilePatterns.filter(isRefused))('%s: refused in a rule and in a list', (pattern) => {
    expect(reviseRuleset(rulesetOf(handWritten(pattern)))).toMatchObject({ ok: false });
    const lists = { list: { terms: [], patterns: [{ pattern }] } };
    expect(reviseRuleset({ ...rulesetOf(), lists })).toMatchObject({ ok: false });
    expect(reviseRuleset({ ...rulesetOf(), lists: { list: { terms: [], patterns: [pattern] } } })).toMatchObject({
      ok: false,
    });
  });

  test.each(hostilePatterns.filter(isRefused))('%s: refused as what narrows a pattern', (pattern) => {
    for (const parts of [{ shapes: [`^(?:${pattern})$`] }, { unlike: [pattern] }, { notAfter: [pattern] }]) {
      expect(reviseRuleset(rulesetOf({ ...handWritten('red'), ...parts })), JSON.stringify(parts)).toMatchObject({
        ok: false,
      });
    }
  });

  test.each([
    { shapes: ['RED'] },
    { shapes: ['^(?:R)$|^(?:(?:a{1,9}){1,9})$'] },
    { shapes: ['^(?:RED)+$'] },
    { unlike: 'red' },
    { unlike: [7] },
    { notAfter: Array.from({ length: 17 }, (_, at) => `red ${at.toString()}`) },
    { pattern: undefined },
  ])('%o: is not what we compile', (parts) => {
    const ruleset = rulesetOf({ ...handWritten('red'), ...(parts as object) });
    expect(reviseRuleset(ruleset)).toMatchObject({ ok: false });
  });

  test.each(hostilePatterns.filter((pattern) => !isRefused(pattern)))('%s: harmless as what narrows', (pattern) => {
    const parts = { shapes: [`^(?:${pattern})$`], unlike: [pattern], notAfter: [pattern] };
    const revised = reviseRuleset(rulesetOf({ ...handWritten('\\S{1,64}'), ...parts }));
    if (!revised.ok) throw new Error(revised.problems.join());
    const checker = prepare(revised.ruleset);
    for (const text of hostileTexts) {
      const started = performance.now();
      checker.check(draftOf(text), 0);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  test.each(hostilePatterns.filter((pattern) => !isRefused(pattern)))('%s: harmless on 64 kB', (pattern) => {
    const revised = reviseRuleset(rulesetOf({ ...handWritten(pattern), ignoreCase: true }));
    if (!revised.ok) throw new Error(revised.problems.join());
    const [rule] = revised.ruleset.rules as PatternRule[];
    expect(rule?.seek, 'a forged one is not taken').toEqual(toExpression(pattern).seek);
    const checker = prepare(revised.ruleset);
    for (const text of hostileTexts) {
      const started = performance.now();
      checker.check(draftOf(text), 0);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });
});

/** Matches of a rule with nothing before it: every match of the expression, when a keyword stands anywhere. */
function matchPlainly(rule: PatternRule, text: string): string[] {
  const lower = text.toLowerCase();
  if (rule.keywords.length > 0 && !rule.keywords.some((keyword) => lower.includes(keyword))) return [];
  return [...text.matchAll(new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g'))]
    .map((match) => [match.index, match[0].replace(/[.,;:!?)\]}'"’”]+$/u, '')] as const)
    .filter(([, words]) => words !== '')
    .map(([index, words]) => `${index} ${words}`);
}

/** The same rule without what says where it can match. */
function matchEverywhere({ seek: _seek, ...rule }: PatternRule, text: string): string[] {
  const lower = text.toLowerCase();
  if (rule.keywords.length > 0 && !rule.keywords.some((keyword) => lower.includes(keyword))) return [];
  return matchThroughGates({ ...rule, keywords: [] }, text);
}

function matchThroughGates(rule: PatternRule, text: string): string[] {
  // A credential: protected speech never silences those.
  const { findings } = prepare(rulesetOf({ ...rule, category: 'confidential:credential' })).check(draftOf(text), 0);
  return findings.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

const bundled = loadRuleset({ company: 'rules/harbourline/company.yaml', packs: ['rules/base', 'rules/harbourline'] });
const ownRules = bundled.ok ? bundled.ruleset.rules.filter((rule) => rule.kind === 'pattern') : [];
const rules: PatternRule[] = [
  ...secretPatterns.map(({ pattern, ignoreCase, keywords }) =>
    patternRule({ ...toExpression(pattern), ignoreCase, keywords }),
  ),
  ...ownRules.map((rule) => patternRule({ ...rule, except: [] })),
  ...['a{2,3}b', '\\bx|y\\b', '^ab', 'ab$', '[0-9]{2}x?', '(?:ab|cd)e', 'a.c', '\\d-\\d', '@', 'é1', '[1-]{2}b'].map(
    (pattern) => patternRule({ ...toExpression(pattern), ignoreCase: true }),
  ),
];

describe('gates and windows change nothing about what a pattern finds', () => {
  test('our own rules are among them', () => {
    expect(ownRules.length).toBeGreaterThan(4);
  });

  test('on planted secrets, side by side, cut off and in ordinary text', () => {
    let found = 0;
    for (const [seed, { pattern, ignoreCase, keywords, samples }] of secretPatterns.entries()) {
      const rule = patternRule({ ...toExpression(pattern), ignoreCase, keywords });
      const [prose, rest] = [makeDraft(400, seed, []), makeDraft(300, seed + 1000, [])];
      for (const sample of samples) {
        for (const text of [
          sample,
          `${prose} ${sample} ${rest}`,
          `${sample}${sample}`,
          `${sample} ${prose}${sample}, ${sample.slice(0, -1)} ${sample}`,
          sample.toUpperCase(),
        ]) {
          const plain = matchPlainly(rule, text);
          expect(matchThroughGates(rule, text), `${pattern} in ${text}`).toEqual(plain.slice(0, 50));
          found += plain.length;
        }
      }
    }
    expect(found).toBeGreaterThan(1000);
  });

  test('on texts made of the pieces of patterns', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'a',
        'b',
        'ab',
        'c',
        'e',
        'x',
        'y',
        '1',
        '12',
        '-',
        ' ',
        '@',
        '.',
        '\n',
        'A',
        'é',
        'K',
        'ſ',
        'xox',
        'key',
        'cde',
      ),
      fc.constantFrom(...secretPatterns.flatMap(({ samples }) => samples)),
    );
    fc.assert(
      fc.property(fc.constantFrom(...rules), fc.array(piece, { maxLength: 30 }), (rule, pieces) => {
        const text = pieces.join('');
        expect(matchThroughGates(rule, text)).toEqual(matchEverywhere(rule, text));
      }),
      { numRuns: 3000 },
    );
  });
});
