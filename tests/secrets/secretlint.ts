/**
 * secretlint's suite: the snapshots of its rule packages. Each message of an expected output is a positive, found when a
 * finding touches its range; each line of a snapshot without any message is a negative. Lines beside a message say nothing:
 * some of them hold what the rule misses.
 */
import path from 'node:path';
import * as z from 'zod';
import type { Mirror } from './mirror.ts';
import { withoutDoubles, type Suite, type SuiteCase } from './suite.ts';

const PACKAGES = 'packages/@secretlint';
const RULE = /secretlint-rule-([a-z0-9-]+)\/test\/snapshots\/(.+)\/output\.json$/;
/** Rules about file names, comments or the user's own patterns, and presets that repeat the snapshots of others. */
const NOT_ABOUT_SECRETS = /^(?:example|filter-comments|internal-.*|no-dotenv|no-homedir|pattern|preset-.*)$/;

const outputSchema = z.object({
  messages: z.array(z.object({ range: z.tuple([z.number(), z.number()]) })),
});

export function readSecretlint(mirror: Mirror): Suite {
  const files = mirror.list(PACKAGES);
  const found: SuiteCase[] = [];
  let withOptions = 0;
  let binary = 0;
  for (const output of files) {
    const [, rule = '', snapshot = ''] = RULE.exec(output) ?? [];
    if (snapshot === '' || NOT_ABOUT_SECRETS.test(rule)) continue;
    const folder = path.dirname(output);
    const beside = files.filter((file) => path.dirname(file) === folder).map((file) => path.basename(file));
    // What options allow or add is not ours to know.
    if (beside.some((name) => name === 'options.ts' || name === '.secretlintrc.json')) {
      withOptions += 1;
      continue;
    }
    const input = beside.find((name) => /^(?:input|\.|example)/.test(name) && name !== 'output.json');
    if (input === undefined || input.endsWith('.p12')) {
      binary += 1;
      continue;
    }
    const text = mirror.read(`${folder}/${input}`);
    const { messages } = outputSchema.parse(JSON.parse(mirror.read(output)));
    found.push(
      ...casesOf(
        `secretlint-rule-${rule}`,
        text,
        messages.map(({ range: [start, end] }) => ({ start, end })),
      ),
    );
  }
  const { cases, contradictory } = withoutDoubles(found);
  return {
    name: 'secretlint',
    cases,
    unread: 0,
    leftOut: [
      `${withOptions.toString()} snapshots with options`,
      `${binary.toString()} that are no text`,
      `${contradictory.toString()} contradictory`,
    ],
  };
}

function casesOf(group: string, text: string, spans: readonly { start: number; end: number }[]): SuiteCase[] {
  if (spans.length > 0) return spans.map((span) => ({ group, text, span, isSecret: true, weight: 1 }));
  const cases: SuiteCase[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const span = { start, end: start + line.length };
    if (line.trim() !== '') cases.push({ group, text, span, isSecret: false, weight: 1 });
    start = span.end + 1;
  }
  return cases;
}
