/**
 * How right the base packs are about the labelled posts of each company, and about ordinary posts.
 * Figures on these posts are "seen" ones, since rules have been written with them in view; `held-out.md` has the others.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Checker } from '../../src/engine/check.ts';
import { prepareWhole } from '../../src/language/grammar.ts';
import { draftOf, readPosts, type LabelledPost } from './posts.ts';
import { COMPANIES, DEFAULT_NOW, namesOfCompanies, rulesOfCompany } from './rules-of-company.ts';
import { isOk, printTable, score, type Judged } from './score.ts';
import { PROJECT, type Section } from './section.ts';

const ORDINARY = path.resolve(PROJECT, '../shared/corpus/benign.jsonl');

export const companies: Section = {
  name: 'companies',
  measure({ companies: named, isListing }) {
    const names = named.length > 0 ? named : namesOfCompanies();
    const sets = names.map((name) => ({
      name,
      judged: judge(checkerFor(name), readPosts(path.join(COMPANIES, name, 'posts.jsonl'))),
    }));
    const together = sets.length > 1 ? [{ name: 'together', judged: sets.flatMap(({ judged }) => judged) }] : [];
    const ordinary = existsSync(ORDINARY)
      ? [{ name: 'ordinary posts', judged: judge(checkerFor('harbourline'), readPosts(ORDINARY)) }]
      : [];
    const mistakes = isListing ? [...sets, ...ordinary].flatMap(({ judged }) => listMistakes(judged)) : [];
    const rows = [...sets, ...together, ...ordinary].map(({ name, judged }) => ({ name, score: score(judged) }));
    const skipped = `ordinary posts: skipped, there is no ${path.relative(PROJECT, ORDINARY)}`;
    return [...mistakes, printTable(rows), ...(ordinary.length === 0 ? [skipped] : [])];
  },
};

function checkerFor(company: string): Checker {
  return prepareWhole(rulesOfCompany(company));
}

function judge(checker: Checker, posts: readonly LabelledPost[]): Judged[] {
  return posts.map((post) => ({
    post,
    findings: checker.check(draftOf(post), Date.parse(post.now ?? DEFAULT_NOW)).findings,
  }));
}

function listMistakes(judged: readonly Judged[]): string[] {
  return judged.flatMap(({ post, findings }) => {
    if (isOk(post) === (findings.length === 0)) return [];
    const rules = findings.map(({ rule, severity }) => `${rule} (${severity})`).join(', ');
    const what = isOk(post) ? `false alarm  ${rules}` : `missed  ${post.label.join(', ')}`;
    return [`${post.id}  ${post.account}  ${what}\n    ${post.text.replaceAll('\n', ' / ')}`];
  });
}
