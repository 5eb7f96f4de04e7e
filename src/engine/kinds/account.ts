import type { Term } from '../ruleset.ts';
import type { Hit, PrepareKind } from './kind.ts';

/** What may be said as whom. `when.account` says for which kind of account the rule speaks. */
export const prepareAccount: PrepareKind<'account'> = (rule, tables) => {
  const signs = tables.words(rule.signs);
  const unless = tables.words(rule.unless.map((text): Term => ({ text })));
  return ({ draft, found }) => {
    if (found(unless).length > 0) return [];
    const hits: Hit[] = found(signs).map(({ start, end, term }) => ({
      start,
      end,
      suggestion: rule.signs[term]?.suggest ?? rule.suggest,
    }));
    if (rule.switched && hasSwitched(draft.startedAs, draft.account.kind)) hits.push({ start: 0, end: 0 });
    return hits;
  };
};

function hasSwitched(from: string | undefined, to: string): boolean {
  return from !== undefined && from !== 'unknown' && to !== 'unknown' && from !== to;
}
