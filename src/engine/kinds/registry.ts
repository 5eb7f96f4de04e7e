import type { CompiledRule, RuleKind } from '../ruleset.ts';
import type { WordLists } from '../word-lists.ts';
import { prepareAccount } from './account.ts';
import type { Matcher, PrepareKind } from './kind.ts';
import { preparePattern } from './pattern.ts';
import { prepareTerms } from './terms.ts';

/** Every rule kind; a kind without a matcher does not compile. */
const kinds: { [K in RuleKind]: PrepareKind<K> } = {
  account: prepareAccount,
  pattern: preparePattern,
  terms: prepareTerms,
};

/** @throws TypeError on a kind that this version does not know. */
export function prepareRule(rule: CompiledRule, words: WordLists): Matcher {
  // The table pairs each kind with its own preparation, which the compiler cannot follow through an index.
  const prepareKind = kinds[rule.kind] as (rule: CompiledRule, words: WordLists) => Matcher;
  return prepareKind(rule, words);
}
