import type { Term } from '../ruleset.ts';
import { withoutExceptions, type PrepareKind } from './kind.ts';

/** Words and phrases. A term that has become public is silent. */
export const prepareTerms: PrepareKind<'terms'> = (rule, tables) => {
  const terms = tables.words(rule.terms);
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  return ({ now, found }) => {
    const hits = found(terms).filter((hit) => {
      const until = rule.terms[hit.term]?.until;
      return until === undefined || now < until;
    });
    if (hits.length === 0) return [];
    return withoutExceptions(hits, found(exceptions)).map(({ start, end, term }) => ({
      start,
      end,
      suggestion: rule.terms[term]?.suggest ?? rule.suggest,
      isAddress: rule.terms[term]?.isAddress,
    }));
  };
};
