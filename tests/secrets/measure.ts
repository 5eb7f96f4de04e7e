/**
 * The `secrets` pack against the test suites of gitleaks, secretlint and detect-secrets, read where their repositories lie:
 * `SECOND_LOOK_SUITES=<folder> npm run measure`, or alone: `tsx tests/secrets/measure.ts <folder> [--held|--open] [--list]`.
 * A text counts as flagged when any rule of the pack finds something in it, at whatever severity.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { prepare } from '../../src/engine/check.ts';
import type { Finding } from '../../src/engine/types.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf } from '../measure/posts.ts';
import { readDetectSecrets } from './detect-secrets.ts';
import { readGitleaks } from './gitleaks.ts';
import { openMirror, type Mirror } from './mirror.ts';
import { readSecretlint } from './secretlint.ts';
import { isHeldOut, type Suite, type SuiteCase } from './suite.ts';

const SUITES: [repository: string, read: (mirror: Mirror) => Suite][] = [
  ['gitleaks/gitleaks', readGitleaks],
  ['secretlint/secretlint', readSecretlint],
  ['Yelp/detect-secrets', readDetectSecrets],
];
const PACK = path.resolve(import.meta.dirname, '../../rules/base/secrets.yaml');

/** By case; the two last count every text alike, however many a helper of theirs made of one key. */
const COLUMNS = ['suite', 'P', 'R', 'found', 'missed', 'false alarms', 'passed', 'P of texts', 'R of texts'];

interface Options {
  root: string | undefined;
  half?: 'held' | 'open' | undefined;
  isListing?: boolean;
}

interface Counts {
  found: number;
  missed: number;
  falseAlarms: number;
  passed: number;
}

/** A section of the measure: lines to print. */
export function measureSecrets({ root, half, isListing = false }: Options): string {
  const find = finder();
  const lines: string[] = [];
  const all: { name: string; judged: Judged[] }[] = [];
  for (const [repository, read] of SUITES) {
    const mirror = openMirror(root, repository);
    if (!mirror) {
      lines.push(`${repository}: skipped, there is no copy of it (name a folder that holds one as SECOND_LOOK_SUITES)`);
      continue;
    }
    const suite = read(mirror);
    const cases = suite.cases.filter(({ group }) => half === undefined || isHeldOut(group) === (half === 'held'));
    const judged = cases.map((one): Judged => ({ one, isFlagged: isFlagged(one, find(one.text)) }));
    all.push({ name: suite.name, judged });
    lines.push(`${repository} at ${mirror.commit}: left out ${accountOf(suite)}`);
    if (isListing) lines.push(...mistakesOf(judged, find));
  }
  if (all.length === 0) return lines.join('\n');
  const rows = all.length > 1 ? [...all, { name: 'together', judged: all.flatMap(({ judged }) => judged) }] : all;
  return [...lines, ...inColumns([COLUMNS, ...rows.map(({ name, judged }) => rowOf(name, judged))])].join('\n');
}

interface Judged {
  one: SuiteCase;
  isFlagged: boolean;
}

function finder(): (text: string) => readonly Finding[] {
  const compiled = loadRuleset({ packs: [PACK] });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, undefined, 2));
  const checker = prepare(compiled.ruleset);
  const known = new Map<string, readonly Finding[]>();
  return (text) => {
    const findings =
      known.get(text) ??
      checker.check(draftOf({ text, id: '', account: 'personal', site: 'x', surface: 'post', label: [] }), 0).findings;
    known.set(text, findings);
    return findings;
  };
}

function isFlagged({ span }: SuiteCase, findings: readonly Finding[]): boolean {
  return findings.some(({ start, end }) => span === undefined || (start < span.end && span.start < end));
}

function count(judged: readonly Judged[], weigh: (one: SuiteCase) => number): Counts {
  const sum = (isSecret: boolean, flagged: boolean) =>
    judged
      .filter(({ one, isFlagged }) => one.isSecret === isSecret && isFlagged === flagged)
      .reduce((total, { one }) => total + weigh(one), 0);
  return {
    found: sum(true, true),
    missed: sum(true, false),
    falseAlarms: sum(false, true),
    passed: sum(false, false),
  };
}

function rowOf(name: string, judged: readonly Judged[]): string[] {
  const byCase = count(judged, ({ weight }) => weight);
  const byText = count(judged, () => 1);
  const counts = [byCase.found, byCase.missed, byCase.falseAlarms, byCase.passed].map((value) => value.toFixed(0));
  return [name, ...ratios(byCase), ...counts, ...ratios(byText)];
}

function inColumns(rows: readonly (readonly string[])[]): string[] {
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
}

function ratios({ found, missed, falseAlarms }: Counts): [precision: string, recall: string] {
  return [(found / (found + falseAlarms)).toFixed(3), (found / (found + missed)).toFixed(3)];
}

function accountOf({ unread, leftOut }: Suite): string {
  return [...leftOut, `${unread.toString()} expressions that could not be read`].join('; ');
}

function mistakesOf(judged: readonly Judged[], find: (text: string) => readonly Finding[]): string[] {
  return judged
    .filter(({ one, isFlagged }) => one.isSecret !== isFlagged)
    .map(({ one }) => {
      const text = one.span ? one.text.slice(one.span.start, one.span.end) : one.text;
      const rules = one.isSecret
        ? ''
        : find(one.text)
            .map(({ rule }) => rule)
            .join(', ');
      return `${one.isSecret ? 'MISSED' : `FALSE ALARM ${rules}`} ${one.group} ${one.weight.toFixed(2)}: ${JSON.stringify(text.slice(0, 220))}`;
    });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const words = process.argv.slice(2);
  console.log(
    measureSecrets({
      root: words.find((word) => !word.startsWith('--')) ?? process.env['SECOND_LOOK_SUITES'],
      half: words.includes('--held') ? 'held' : words.includes('--open') ? 'open' : undefined,
      isListing: words.includes('--list'),
    }),
  );
}
