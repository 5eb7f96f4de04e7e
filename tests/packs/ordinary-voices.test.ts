/**
 * Ordinary posts and replies from trades that the labelled companies are not in: nothing to say about names, promises or
 * accounts. Most were written before the rules that they guard; a rule that speaks up here has to be worth it.
 */
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf, readPosts } from '../measure/posts.ts';

const project = path.resolve(import.meta.dirname, '../..');
const NOW = Date.parse('2026-05-04T10:00:00+02:00');
const MOST_FLAGGED = 0.03;

test('ordinary posts of companies and people are left alone', () => {
  const compiled = loadRuleset({ company: path.join(project, 'rules/harbourline/company.yaml'), now: NOW });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, undefined, 2));
  const checker = prepare(compiled.ruleset);
  const posts = readPosts(path.join(project, 'tests/measure/ordinary-voices.jsonl'));
  const judged = posts.map((post) => ({ post, findings: checker.check(draftOf(post), NOW).findings }));
  const ofVoice = judged.flatMap(({ post, findings }) =>
    findings.filter(({ category }) => /^(?:brand|mixing):/.test(category)).map(({ rule }) => `${rule}: ${post.text}`),
  );
  expect(posts.length).toBeGreaterThanOrEqual(200);
  expect(ofVoice.length / posts.length, ofVoice.join('\n')).toBeLessThanOrEqual(MOST_FLAGGED);
  expect(judged.filter(({ findings }) => findings.some(({ severity }) => severity === 'critical'))).toEqual([]);
});
