import type { Term } from '../../engine/ruleset.ts';
import { quoteAll } from '../quote.ts';
import { spansOf, type PrepareTrace } from './kind.ts';

/** Signs of the wrong hat that something in the draft makes right. */
export const traceAccount: PrepareTrace<'account'> = (rule, tables) => {
  const signs = tables.words(rule.signs);
  const unless = tables.words(rule.unless.map((text): Term => ({ text })));
  return ({ draft: { text }, found }, hits) => {
    const seen = found(signs);
    const right = spansOf(found(unless));
    const sentence = `${quoteAll(text, right)} makes it right: this rule is silent then.`;
    const isSilenced = right.length > 0 && hits.length === 0;
    return {
      parts: [
        { name: 'its signs', role: 'wanted', spans: spansOf(seen) },
        { name: 'what makes it right', role: 'silencing', spans: right },
      ],
      misses: isSilenced
        ? seen.map(({ start, end }) => ({
            start,
            end,
            isNearly: false,
            closeness: 1,
            reasons: [{ code: 'unless', sentence, spans: right }],
          }))
        : [],
    };
  };
};
