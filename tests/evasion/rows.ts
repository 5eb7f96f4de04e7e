/** Invented secrets in the spellings that people give them, and what only resembles them; and what the engine makes of each. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { prepare } from '../../src/engine/check.ts';
import { draftOf, rulesetOf, termsRule } from '../engine/ruleset-of.ts';

const TIERS = ['must', 'should', 'could'] as const;

const row = z.object({
  id: z.string(),
  text: z.string(),
  term: z.string(),
  variant: z.string(),
  tier: z.enum(TIERS).optional(),
  /** Whether the term is there. */
  expect: z.boolean(),
  /** UTF-16 offsets. */
  start: z.int().optional(),
  end: z.int().optional(),
});
export type EvasionRow = z.infer<typeof row>;

/** How far a mark may be off: an invisible character before the first letter, a possessive after the last. */
const TOLERANCE = { start: 1, end: 2 };

export interface EvasionResult {
  row: EvasionRow;
  isFound: boolean;
  isInPlace: boolean;
}

export function judgeEvasion(): EvasionResult[] {
  const lines = readFileSync(path.join(import.meta.dirname, 'evasion.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const rows = lines.map((line) => row.parse(JSON.parse(line)));
  const terms = [...new Set(rows.map(({ term }) => term))].map((text) => ({ text }));
  const checker = prepare(rulesetOf(termsRule({ terms })));
  return rows.map((row) => {
    const { findings } = checker.check(draftOf(row.text), 0);
    const isInPlace = findings.some(({ start, end }) => {
      const offStart = Math.abs(start - (row.start ?? start));
      return offStart <= TOLERANCE.start && Math.abs(end - (row.end ?? end)) <= TOLERANCE.end;
    });
    return { row, isFound: findings.length > 0, isInPlace };
  });
}

/** The section of `npm run measure`. */
export function evasionReport({ isListing }: { isListing: boolean }): string {
  const results = judgeEvasion();
  const lines = ['spellings of secrets: found, and in place'];
  for (const tier of TIERS) {
    const there = results.filter(({ row }) => row.expect && row.tier === tier);
    const found = there.filter(({ isFound }) => isFound);
    const inPlace = found.filter(({ isInPlace }) => isInPlace);
    lines.push(
      `  ${tier.padEnd(12)} ${found.length.toString()} of ${there.length.toString()}, in place ${inPlace.length.toString()}`,
    );
  }
  const resembling = results.filter(({ row }) => !row.expect);
  const wrong = resembling.filter(({ isFound }) => isFound);
  lines.push(`  near-misses  ${wrong.length.toString()} of ${resembling.length.toString()} found`);
  if (isListing) {
    const mistakes = results.filter(({ row, isFound, isInPlace }) => isFound !== row.expect || (isFound && !isInPlace));
    lines.push(
      ...mistakes.map(
        ({ row }) => `    ${row.tier ?? 'near-miss'}  ${row.variant}  ${row.text.replaceAll('\n', ' / ')}`,
      ),
    );
  }
  return lines.join('\n');
}
