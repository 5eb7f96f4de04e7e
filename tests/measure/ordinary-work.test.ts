/** Posts about work as people write them every day: who reads a mark on these learns to read none. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf, readPosts } from './posts.ts';

const NOW = Date.parse('2026-05-04T10:00:00+02:00');
/** By file: how many may be marked. Nobody wrote them to a rule, so a rule may err. */
const FILES = [
  ['confidential', 2],
  ['unannounced', 5],
  ['people-and-security', 3],
  ['mixing', 2],
] as const;

/** Milliseconds: the base packs compile slowly beside other tests. */
test.each(FILES)('ordinary posts about work are left alone: %s', { timeout: 60_000 }, (name, most) => {
  const posts = readPosts(path.join(import.meta.dirname, `ordinary-work.${name}.jsonl`));
  const company = path.resolve(import.meta.dirname, '../../rules/harbourline/company.yaml');
  const compiled = loadRuleset({ company, now: NOW });
  if (!compiled.ok) throw new Error('does not compile');
  const { check } = prepare(compiled.ruleset);
  const found = posts.map((post) => check(draftOf(post), NOW).findings);
  expect(posts.length).toBeGreaterThanOrEqual(40);
  expect(found.filter((findings) => findings.length > 0).length).toBeLessThanOrEqual(most);
  expect(found.flat().filter(({ severity }) => severity === 'critical')).toEqual([]);
});
