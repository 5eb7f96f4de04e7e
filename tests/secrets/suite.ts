/** What the suites of other projects come down to: texts, and whether their authors want each to be found. */
import { createHash } from 'node:crypto';

export interface SuiteCase {
  /** File, plugin or rule package that the case stands in; a suite is split into halves by it. */
  group: string;
  text: string;
  isSecret: boolean;
  /** Where in the text, when the suite says so: UTF-16 offsets. */
  span?: { start: number; end: number };
  /** 1, or a part of it for one of the many texts that a helper of theirs makes of one key. */
  weight: number;
}

export interface Suite {
  name: string;
  cases: SuiteCase[];
  /** Expressions that could not be read, and what is left out on purpose; for the printed account. */
  unread: number;
  leftOut: string[];
}

/** A line of each of these was seen before its half was measured. */
const GLIMPSED = /^secretlint-rule-(?:github|huggingface|no-k8s-kind-secret)$/;

/** The half of each suite that stayed unread while rules were written. */
export function isHeldOut(group: string): boolean {
  return (createHash('sha256').update(group).digest()[0] as number) % 2 === 1 && !GLIMPSED.test(group);
}

/** Each text once. One that is wanted here and unwanted there (by file type, which a post has not) proves nothing. */
export function withoutDoubles(cases: readonly SuiteCase[]): { cases: SuiteCase[]; contradictory: number } {
  const byText = new Map<string, SuiteCase[]>();
  for (const one of cases) {
    const key = `${one.span ? `${one.span.start.toString()}-${one.span.end.toString()}` : ''}|${one.text}`;
    byText.set(key, [...(byText.get(key) ?? []), one]);
  }
  const kept: SuiteCase[] = [];
  let contradictory = 0;
  for (const same of byText.values()) {
    if (same.some(({ isSecret }) => isSecret) && same.some(({ isSecret }) => !isSecret)) contradictory += 1;
    else kept.push(same[0] as SuiteCase);
  }
  return { cases: kept, contradictory };
}
