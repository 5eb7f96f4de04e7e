/** What is told to the history once a writer has decided: rules and a redacted excerpt, never the draft. */
import { redact } from '../engine/redact.ts';
import type { Decision, Draft, Finding, Verdict } from '../engine/types.ts';
import type { DecisionRecord, FindingSummary } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';

const MOST_FINDINGS = 50;
const LONGEST_EXCERPT = 20_000;

/** A judged draft that had findings. */
export interface Flagged {
  draft: Draft;
  verdict: Verdict;
}

export function toRecord(
  { draft, verdict }: Flagged,
  decision: Decision,
  settings: Settings,
  now: number,
): DecisionRecord {
  return {
    at: now,
    site: draft.site,
    surface: draft.surface,
    account: { kind: draft.account.kind },
    decision,
    findings: summarize(verdict.findings),
    excerpt: excerptOf(draft.text, verdict.findings, settings).slice(0, LONGEST_EXCERPT),
  };
}

export function summarize(findings: readonly Finding[]): FindingSummary[] {
  return findings
    .slice(0, MOST_FINDINGS)
    .map(({ pack, rule, category, severity }) => ({ pack, rule, category, severity }));
}

function excerptOf(text: string, findings: readonly Finding[], { excerpt }: Settings): string {
  if (excerpt === 'none') return '';
  return excerpt === 'full' ? text : redact(text, findings);
}
