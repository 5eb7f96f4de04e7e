import type { Ruleset } from '../engine/ruleset.ts';
import type { FindingSummary } from '../messages/protocol.ts';
import { describeCategory } from '../messages/words.ts';

/**
 * What the rule of an entry says, from the rules in force. The words found are not kept, so `{match}` reads as "this
 * wording". A rule that is gone is named by its category instead.
 */
export function describeRule(ruleset: Ruleset | undefined, finding: FindingSummary): string {
  return describeFinding(ruleset, finding, undefined);
}

/** The same for a draft that is still being written, where the words found are at hand. */
export function describeFinding(
  ruleset: Ruleset | undefined,
  finding: FindingSummary,
  match: string | undefined,
): string {
  const rule = ruleset?.rules.find(({ id, pack }) => id === finding.rule && pack === finding.pack);
  if (!rule) return `${describeCategory(finding.category)} (this rule is no longer installed)`;
  if (match) return rule.message.replaceAll('{match}', () => match);
  const message = rule.message.replaceAll(/["“'‘]?\{match\}["”'’]?/g, 'this wording');
  return message.charAt(0).toUpperCase() + message.slice(1);
}
