import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { HistoryEntry } from '../../src/history/database.ts';
import { describeRule } from '../../src/history/describe-rule.ts';
import {
  ACCOUNT_WORDS,
  DECISION_WORDS,
  describeCategory,
  SITE_NAMES,
  SURFACE_NAMES,
} from '../../src/messages/words.ts';

/** The words an entry is shown with, so that people find what they see. */
export function wordsOfEntry(entry: HistoryEntry, ruleset: Ruleset | undefined): string {
  return [
    SITE_NAMES[entry.site],
    SURFACE_NAMES[entry.surface],
    ACCOUNT_WORDS[entry.account.kind],
    DECISION_WORDS[entry.decision],
    ...entry.findings.flatMap((finding) => [describeRule(ruleset, finding), describeCategory(finding.category)]),
  ].join(' ');
}
