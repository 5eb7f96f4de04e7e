import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import { readPattern } from '../../src/engine/pattern-grammar.ts';
import type { PatternRule } from '../../src/engine/ruleset.ts';
import { checkPattern } from '../../src/packs/pattern.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { secretPatterns } from '../bench/secret-patterns.ts';
import { makeDraft } from '../bench/workload.ts';
import { hostilePatterns, hostileTexts } from './hostile-patterns.ts';
import { draftOf, patternRule, rulesetOf } from './ruleset-of.ts';

function isRefused(pattern: string): boolean {
  try {
    readPattern(pattern);
    return false;
  } catch {
    return true;
  }
}

describe('what is no safe pattern is refused again where rules are read', () => {
  test('there are enough hostile patterns, refused ones and others', () => {
    expect(new Set(hostilePatterns).size).toBeGreaterThanOrEqual(200);
    expect(hostilePatterns.filter(isRefused).length).toBeGreaterThan(120);
    expect(hostilePatterns.filter((pattern) => !isRefused(pattern)).length).toBeGreaterThan(20);
  });

  test.each(hostilePatterns)('%s: pack and engine agree', (pattern) => {
    expect(isRefused(pattern)).toBe(checkPattern(pattern) !== undefined);
  });

  test.each(hostilePatterns.filter((pattern) => !isRefused(pattern)))('%s: harmless on 64 kB', (pattern) => {
    const checker = prepare(rulesetOf(patternRule({ pattern, ignoreCase: true })));
    for (const text of hostileTexts) {
      const started = performance.now();
      checker.check(draftOf(text), 0);
      expect(performance.now() - started).toBeLessThan(3000);
    }
  });

  test.each(['\\c', '\\u{61}', 'a{', '\\_'])('%s, which browsers read in a way of their own, is refused', (pattern) => {
    expect(isRefused(pattern)).toBe(true);
  });

  test('the engine never takes what the pack refuses', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '1',
      '(',
      '(?:',
      ')',
      '|',
      '[ab]',
      '\\d',
      '\\b',
      '?',
      '{2}',
      '{1,9}',
      '{0,99}',
      '.',
      '^',
      '$',
      '*',
      ']',
      '\\.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const pattern = pieces.join('');
        if (checkPattern(pattern)) expect(isRefused(pattern), pattern).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('a ruleset with one is refused as a whole', () => {
    expect(() => prepare(rulesetOf(patternRule({ pattern: '(a+)+$' })))).toThrow(TypeError);
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

function matchThroughGates(rule: PatternRule, text: string): string[] {
  // A credential: protected speech never silences those.
  const { findings } = prepare(rulesetOf({ ...rule, category: 'confidential:credential' })).check(draftOf(text), 0);
  return findings.map(({ start, end }) => `${start} ${text.slice(start, end)}`);
}

const bundled = loadRuleset({ company: 'rules/harbourline/company.yaml', packs: ['rules/base', 'rules/harbourline'] });
const ownRules = bundled.ok ? bundled.ruleset.rules.filter((rule) => rule.kind === 'pattern') : [];
const rules: PatternRule[] = [
  ...secretPatterns.map(({ pattern, ignoreCase, keywords }) => patternRule({ pattern, ignoreCase, keywords })),
  ...ownRules.map((rule) => patternRule({ ...rule, except: [], validator: undefined })),
  ...['a{2,3}b', '\\bx|y\\b', '^ab', 'ab$', '[0-9]{2}x?', '(?:ab|cd)e', 'a.c', '\\d-\\d', '@', 'é1', '[1-]{2}b'].map(
    (pattern) => patternRule({ pattern, ignoreCase: true }),
  ),
];

describe('gates and windows change nothing about what a pattern finds', () => {
  test('our own rules are among them', () => {
    expect(ownRules.length).toBeGreaterThan(4);
  });

  test('on planted secrets, side by side, cut off and in ordinary text', () => {
    let found = 0;
    for (const [seed, { pattern, ignoreCase, keywords, samples }] of secretPatterns.entries()) {
      const rule = patternRule({ pattern, ignoreCase, keywords });
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
        expect(matchThroughGates(rule, text)).toEqual(matchPlainly(rule, text).slice(0, 50));
      }),
      { numRuns: 3000 },
    );
  });
});
