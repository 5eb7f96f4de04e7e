/**
 * `npm run measure [-- company …] [--list]`: how right the base packs are, as one table.
 * Figures on these posts are "seen" ones, since rules have been written with them in view; `held-out.md` has the others.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { prepare, type Checker } from '../../src/engine/check.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { evasionReport } from '../evasion/rows.ts';
import { personalDataReport } from '../personal-data/measure.ts';
import { draftOf, readPosts, type LabelledPost } from './posts.ts';
import { isOk, printTable, score, type Judged } from './score.ts';

const project = path.resolve(import.meta.dirname, '../..');
const companies = path.join(project, 'tests/companies');
const benign = path.resolve(project, '../shared/corpus/benign.jsonl');
/** For posts that do not say when they were written: the day on which the example company's posts are set. */
const DEFAULT_NOW = '2026-05-04T10:00:00+02:00';

const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isListing = options.includes('--list');
const names = named.length > 0 ? named : readdirSync(companies).sort();

function checkerFor(company: string): Checker {
  const own = path.join(companies, company, 'company.yaml');
  const profile = existsSync(own) ? own : path.join(project, 'rules', company, 'company.yaml');
  const compiled = loadRuleset({ company: profile, now: Date.parse(DEFAULT_NOW) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, undefined, 2));
  return prepare(compiled.ruleset);
}

function judge(checker: Checker, posts: readonly LabelledPost[]): Judged[] {
  return posts.map((post) => ({
    post,
    findings: checker.check(draftOf(post), Date.parse(post.now ?? DEFAULT_NOW)).findings,
  }));
}

function printMistakes(judged: readonly Judged[]): void {
  for (const { post, findings } of judged) {
    if (isOk(post) === (findings.length === 0)) continue;
    const rules = findings.map(({ rule, severity }) => `${rule} (${severity})`).join(', ');
    const what = isOk(post) ? `false alarm  ${rules}` : `missed  ${post.label.join(', ')}`;
    console.log(`${post.id}  ${post.account}  ${what}\n    ${post.text.replaceAll('\n', ' / ')}`);
  }
}

const sets = names.map((name) => ({
  name,
  judged: judge(checkerFor(name), readPosts(path.join(companies, name, 'posts.jsonl'))),
}));
const together = sets.length > 1 ? [{ name: 'together', judged: sets.flatMap(({ judged }) => judged) }] : [];
const ordinary = existsSync(benign)
  ? [{ name: 'ordinary posts', judged: judge(checkerFor('harbourline'), readPosts(benign)) }]
  : [];

if (isListing) for (const { judged } of [...sets, ...ordinary]) printMistakes(judged);
console.log(
  printTable([...sets, ...together, ...ordinary].map(({ name, judged }) => ({ name, score: score(judged) }))),
);
if (ordinary.length === 0) console.log(`ordinary posts: skipped, there is no ${path.relative(project, benign)}`);
if (named.length === 0) {
  console.log(`\n${evasionReport({ isListing })}`);
  console.log(`\n${personalDataReport({ isListing })}`);
}
