import { prepareExpression } from '../expression.ts';
import { validators } from '../validators.ts';
import type { Term } from '../ruleset.ts';
import { withoutExceptions, type Hit, type PrepareKind } from './kind.ts';

/** In prose a token is followed by a full stop or a bracket that is not part of it. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}'"’”]+$/u;

const NO_HITS: Hit[] = [];

/** A bounded regular expression behind its keywords, with an optional checksum. */
export const preparePattern: PrepareKind<'pattern'> = (rule, { literals, words }) => {
  const find = prepareExpression(rule, rule.ignoreCase ? 'gi' : 'g', literals);
  const keywords = rule.keywords.map((keyword) => literals.add(keyword));
  const validate = rule.validator && validators[rule.validator];
  const exceptions = words(rule.except.map((text): Term => ({ text })));
  return ({ draft, literals, found }) => {
    const seen = literals();
    if (keywords.length > 0 && !seen.holdsAny(keywords)) return NO_HITS;
    const matches = find(draft.text, seen);
    if (matches.length === 0) return NO_HITS;
    const hits: Hit[] = [];
    for (const match of matches) {
      const words = match[0].replace(TRAILING_PUNCTUATION, '');
      if (words === '' || (validate && !validate(words))) continue;
      hits.push({ start: match.index, end: match.index + words.length, suggestion: rule.suggest });
    }
    return withoutExceptions(hits, found(exceptions));
  };
};
