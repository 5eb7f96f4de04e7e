/** Puts the words of the rule that fired beside the finding: what, why, which clause, a better wording. */
import type { Clause, Ruleset } from '../engine/ruleset.ts';
import type { Draft, Finding } from '../engine/types.ts';

export interface Advice {
  what: string;
  whyYou?: string;
  whyCompany: string;
  clause?: Clause;
  /** The draft around the words, in three parts; empty words for a finding about the whole draft. */
  excerpt: { before: string; words: string; after: string };
}

/** Characters shown on either side of the words. */
const AROUND = 36;

export function adviceFor(finding: Finding, draft: Draft, ruleset: Ruleset): Advice | undefined {
  const rule = ruleset.rules.find(({ id, pack }) => id === finding.rule && pack === finding.pack);
  if (!rule) return undefined;
  const words = draft.text.slice(finding.start, finding.end);
  const clause = ruleset.clauses[rule.clause];
  return {
    what: rule.message.replaceAll('{match}', words),
    ...(rule.why.you !== undefined && { whyYou: rule.why.you }),
    whyCompany: rule.why.company,
    ...(clause && { clause }),
    excerpt: {
      before: shorten(draft.text.slice(0, finding.start), 'start'),
      words,
      after: shorten(draft.text.slice(finding.end), 'end'),
    },
  };
}

/** Keeps the part next to the words, cut at a word's edge. */
function shorten(text: string, from: 'start' | 'end'): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= AROUND) return line;
  if (from === 'start') return `…${line.slice(-AROUND).replace(/^\S*\s/u, '')}`.toWellFormed();
  return `${line.slice(0, AROUND).replace(/\s\S*$/u, '')}…`.toWellFormed();
}
