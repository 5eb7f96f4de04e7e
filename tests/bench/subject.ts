/** What is measured of our own engine, with the proxies for the machine's limit; it runs in Node and in a browser alike. */
import { readAlphabet } from '../../src/engine/character-folds.ts';
import { prepare } from '../../src/engine/check.ts';
import { preparePattern } from '../../src/engine/kinds/pattern.ts';
import type { Scan, Tables } from '../../src/engine/kinds/kind.ts';
import { createLiteralScan } from '../../src/engine/literal-scan.ts';
import type { PatternRule, RuleBase, Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { createWordLists } from '../../src/engine/word-lists.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { bareRuleset } from '../../src/packs/bare-ruleset.ts';
import { toExpression } from '../../src/packs/seek.ts';
import { bytesOf } from '../engine/bytes-of.ts';
import { GATED, NFKC, OURS, OURS_LARGE, OURS_SMALL, PASS, UNGATED } from './names.ts';
import { secretPatterns, withLiterals, type SecretPattern } from './secret-patterns.ts';
import { VARIANTS, makeDraft, makeTerms } from './workload.ts';

/** One thing to time, on one text after the other. */
export interface Contender {
  name: string;
  drafts: readonly string[];
  /** Its figure goes into a sum, so that no compiler leaves the work out. */
  run(draft: string): number;
}

export interface Build {
  name: string;
  /** Milliseconds. */
  first: number;
  median: number;
  bytes: number;
}

const DRAFTS = 32;
const BUILDS = 9;

export const base: RuleBase = {
  id: 'rule',
  pack: 'bench',
  category: 'confidential:product',
  severity: 'critical',
  message: '',
  why: { company: '' },
  clause: '',
  mode: 'live',
  examples: { flag: [], pass: [] },
};

export const terms10k: readonly string[] = makeTerms(10_000);

const draftsOf = (length: number, change = (draft: string): string => draft, planted = 1): string[] =>
  // Through JSON, so that each is one flat string as a page's text is.
  Array.from(
    { length: DRAFTS },
    (_, index) => JSON.parse(JSON.stringify(change(makeDraft(length, 100 + index, terms10k, { planted })))) as string,
  );

export const drafts3000 = draftsOf(3000);

function toRules(patterns: readonly SecretPattern[]): PatternRule[] {
  return patterns.map(({ pattern, ignoreCase, keywords }, index) => {
    return {
      ...base,
      id: `pattern-${index.toString()}`,
      kind: 'pattern',
      ...toExpression(pattern),
      ignoreCase,
      keywords,
      except: [],
    };
  });
}

function rulesetOf(terms: readonly string[], patterns: readonly SecretPattern[]): Ruleset {
  const words =
    terms.length > 0 ? [{ ...base, kind: 'terms' as const, terms: terms.map((text) => ({ text })), except: [] }] : [];
  const rules = [...words, ...toRules(patterns)];
  return bareRuleset(rules);
}

export function draftWith(text: string): Draft {
  // A company's own account: what protected speech costs is not what is measured here.
  const account = { handle: '', name: '', kind: 'corporate', evidence: '' } as const;
  return { text, site: 'x', surface: 'post', account, attachments: [] };
}

function check(
  name: string,
  terms: readonly string[],
  drafts: readonly string[],
  patterns = secretPatterns,
): Contender {
  const checker = prepare(rulesetOf(terms, patterns));
  return { name, drafts, run: (draft) => checker.check(draftWith(draft), 0).findings.length };
}

/** Patterns alone, behind their gates; no words are looked for. */
function gatePatterns(name: string, patterns: readonly SecretPattern[]): Contender {
  const literals = createLiteralScan();
  const tables: Tables = { words: () => 0, cues: () => 0, literals };
  const matchers = toRules(patterns).map((rule) => preparePattern(rule, tables));
  const run = (text: string): number => {
    const hits = literals.scan(text);
    const scan: Scan = { draft: draftWith(text), now: 0, literals: () => hits, found: () => [], cues: () => [] };
    return matchers.reduce((sum, match) => sum + match(scan).length, 0);
  };
  return { name, drafts: drafts3000, run };
}

function runAllPatterns(name: string, patterns: readonly SecretPattern[]): Contender {
  const expressions = patterns.map(({ pattern, ignoreCase }) => new RegExp(pattern, ignoreCase ? 'gi' : 'g'));
  const run = (text: string): number =>
    expressions.reduce((sum, expression) => sum + [...text.matchAll(expression)].length, 0);
  return { name, drafts: drafts3000, run };
}

/** The limit of any loop over characters: a hash of each. */
function passOverUnits(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return hash & 1;
}

function passWithIntegers(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash & 1;
}

/** Everything at 3,000 characters that a gate compares, to be timed side by side. */
export function makeContenders(): Contender[] {
  return [
    { name: PASS, drafts: drafts3000, run: passOverUnits },
    { name: 'one charCodeAt pass (integer hash)', drafts: drafts3000, run: passWithIntegers },
    { name: NFKC, drafts: drafts3000, run: (draft) => draft.normalize('NFKC').length },
    check(OURS, terms10k, drafts3000),
    check(OURS_SMALL, makeTerms(1000), drafts3000),
    check(OURS_LARGE, makeTerms(100_000), drafts3000),
    check('ours: 10,000 terms alone', terms10k, drafts3000, []),
    gatePatterns(GATED, withLiterals),
    gatePatterns('ours: 210 patterns behind their gates', secretPatterns),
    runAllPatterns(UNGATED, withLiterals),
  ];
}

/** Other lengths and odd texts, with 10,000 terms and 210 patterns. */
export function makeVariants(): Contender[] {
  const { run } = check('', terms10k, []);
  const on = (name: string, drafts: readonly string[]): Contender => ({ name: `ours, ${name}`, drafts, run });
  return [
    on('280 characters', draftsOf(280)),
    on('63,206 characters', draftsOf(63_206).slice(0, 8)),
    on('3,000 with a term per 100', draftsOf(3000, undefined, 10)),
    on('3,000 without any term', draftsOf(3000, undefined, 0)),
    ...Object.entries(VARIANTS).map(([name, change]) => on(`3,000 ${name}`, draftsOf(3000, change))),
  ];
}

/** The first checks of a page that was just opened: nothing is compiled, no character has been met. */
export function measureCold(now: () => number): { first: number; second: number } {
  const checker = prepare(rulesetOf(terms10k, secretPatterns));
  const [one = '', two = ''] = drafts3000;
  const begin = now();
  checker.check(draftWith(one), 0);
  const middle = now();
  checker.check(draftWith(two), 0);
  return { first: middle - begin, second: now() - middle };
}

export function measureBuilds(now: () => number): Build[] {
  return [1000, 10_000, 100_000].map((count) => {
    const terms = makeTerms(count).map((text) => ({ text }));
    const times: number[] = [];
    let bytes = 0;
    for (let round = 0; round < BUILDS; round += 1) {
      const begin = now();
      const words = createWordLists(readAlphabet(alphabet));
      words.add(terms);
      times.push(now() - begin);
      bytes = bytesOf(words.table);
    }
    const sorted = [...times].sort((a, b) => a - b);
    return {
      name: `build ${count.toLocaleString('en')} terms`,
      first: times[0] ?? 0,
      median: sorted[BUILDS >> 1] ?? 0,
      bytes,
    };
  });
}
