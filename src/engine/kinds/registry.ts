import type { CompiledRule, RuleKind } from '../ruleset.ts';
import { prepareAbsence } from './absence.ts';
import { prepareAccount } from './account.ts';
import type { Matcher, PrepareKind, Tables } from './kind.ts';
import { prepareNear } from './near.ts';
import { preparePattern } from './pattern.ts';
import { prepareStyle } from './style.ts';
import { prepareTerms } from './terms.ts';

/** Every rule kind; a kind without a matcher does not compile. */
const kinds: { [K in RuleKind]: PrepareKind<K> } = {
  absence: prepareAbsence,
  account: prepareAccount,
  // Needs a dictionary of 300 kB: `src/language` runs it where that costs the page nothing.
  grammar: () => () => [],
  near: prepareNear,
  pattern: preparePattern,
  style: prepareStyle,
  terms: prepareTerms,
};

/** @throws TypeError on a kind that this version does not know. */
export function prepareRule(rule: CompiledRule, tables: Tables): Matcher {
  // The table pairs each kind with its own preparation, which the compiler cannot follow through an index.
  const prepareKind = kinds[rule.kind] as (rule: CompiledRule, tables: Tables) => Matcher;
  return prepareKind(rule, tables);
}
