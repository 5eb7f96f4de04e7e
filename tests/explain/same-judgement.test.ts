/** An explanation explains the judgement that people get, and no other. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepare, prepareUnprotected } from '../../src/engine/check.ts';
import type { CompiledRule, Ruleset } from '../../src/engine/ruleset.ts';
import { ACCOUNT_KINDS, SITES, SURFACES, type Draft } from '../../src/engine/types.ts';
import type { ReasonCode } from '../../src/explain/explanation.ts';
import { prepareExplain } from '../../src/explain/explain.ts';
import { draftOf, readPosts } from '../measure/posts.ts';
import { COMPANIES, DEFAULT_NOW, namesOfCompanies, rulesOfCompany } from '../measure/rules-of-company.ts';
import { PROJECT } from '../measure/section.ts';

const ORDINARY = path.resolve(PROJECT, '../shared/corpus/benign.jsonl');
const NOW = Date.parse(DEFAULT_NOW);

/** Findings of both, and whether everything else has a reason. */
function compare(ruleset: Ruleset): (draft: Draft, now: number) => number {
  const checker = prepare(ruleset);
  const explainer = prepareExplain(ruleset);
  return (draft, now) => {
    const verdict = checker.check(draft, now);
    const { action, fired, silenced, nearly } = explainer.explain(draft, now);
    const findings = fired.map(({ weighed: _, ...finding }) => finding);
    expect({ action, findings }, draft.text).toEqual({ action: verdict.action, findings: verdict.findings });
    for (const { start, end, reasons } of [...silenced, ...nearly]) {
      expect(reasons.length, draft.text).toBeGreaterThan(0);
      for (const span of [{ start, end }, ...reasons.flatMap(({ spans }) => spans)]) {
        expect(0 <= span.start && span.start <= span.end && span.end <= draft.text.length).toBe(true);
      }
    }
    return findings.length;
  };
}

describe('an explanation finds what a check finds', { timeout: 60_000 }, () => {
  test.each(namesOfCompanies())('on the labelled posts of %s', (company) => {
    const examine = compare(rulesOfCompany(company));
    const posts = readPosts(path.join(COMPANIES, company, 'posts.jsonl'));
    const found = posts.map((post) => examine(draftOf(post), Date.parse(post.now ?? DEFAULT_NOW)));
    expect(found.filter((count) => count > 0).length).toBeGreaterThan(20);
  });

  test.skipIf(!existsSync(ORDINARY))('on ordinary posts', () => {
    const examine = compare(rulesOfCompany('harbourline'));
    const posts = readPosts(ORDINARY);
    posts.forEach((post) => examine(draftOf(post), NOW));
    expect(posts.length).toBeGreaterThan(1000);
  });

  test('on posts stitched together, whoever posts them, wherever and whenever', () => {
    const examine = compare(rulesOfCompany('harbourline'));
    const texts = readPosts(path.join(COMPANIES, 'harbourline/posts.jsonl')).map(({ text }) => text);
    const drafts = fc.record({
      parts: fc.array(fc.oneof(fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 20 })), {
        maxLength: 4,
      }),
      kind: fc.constantFrom(...ACCOUNT_KINDS),
      site: fc.constantFrom(...SITES),
      surface: fc.constantFrom(...SURFACES),
      startedAs: fc.option(fc.constantFrom(...ACCOUNT_KINDS), { nil: undefined }),
      days: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(drafts, ({ parts, kind, site, surface, startedAs, days }) => {
        const account = { handle: '@HarbourlineHelp', name: '', kind, evidence: '' };
        const draft: Draft = { text: parts.join(' '), site, surface, account, attachments: [] };
        examine(startedAs ? { ...draft, startedAs } : draft, NOW + days * 86_400_000);
      }),
      { numRuns: 400, seed: 1 },
    );
  });
});

/** What a rule would be without what an explanation blames; undefined where nothing of the kind is blamed. */
function withoutBlame(rule: CompiledRule, codes: readonly ReasonCode[]): CompiledRule | undefined {
  const [code] = codes;
  if (codes.length !== 1) return undefined;
  if (code === 'none' && rule.kind === 'near') return { ...rule, none: [] };
  if (code === 'present' && rule.kind === 'absence') return { ...rule, missing: [] };
  if (code === 'distance' && rule.kind === 'near') return { ...rule, within: 10_000 };
  if (code === 'except' && (rule.kind === 'terms' || rule.kind === 'pattern')) return { ...rule, except: [] };
  if (code === 'keyword' && rule.kind === 'pattern') return { ...rule, keywords: [] };
  if (code === 'confidence') return { ...rule, confidence: undefined };
  return undefined;
}

test('what is blamed is what it was: without it, the rule fires there', { timeout: 60_000 }, () => {
  const blamed = new Set<ReasonCode | undefined>();
  for (const company of namesOfCompanies()) {
    const ruleset = rulesOfCompany(company);
    const explainer = prepareExplain(ruleset);
    for (const post of readPosts(path.join(COMPANIES, company, 'posts.jsonl'))) {
      const now = Date.parse(post.now ?? DEFAULT_NOW);
      const { silenced, nearly } = explainer.explain(draftOf(post), now);
      for (const { rule: id, pack, reasons, start } of [...silenced, ...nearly]) {
        const rule = ruleset.rules.find((candidate) => candidate.id === id && candidate.pack === pack);
        const codes = reasons.map(({ code }) => code);
        const relaxed = rule && withoutBlame(rule, codes);
        if (!relaxed) continue;
        const { findings } = prepareUnprotected({ ...ruleset, rules: [relaxed] }).check(draftOf(post), now);
        expect(findings.length, `${id} at ${start.toString()} of ${post.text}`).toBeGreaterThan(0);
        blamed.add(codes[0]);
      }
    }
  }
  expect([...blamed].sort()).toEqual(expect.arrayContaining(['confidence', 'distance', 'none', 'present']));
});
