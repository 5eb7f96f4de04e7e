import { validators } from '../validators.ts';
import type { Term } from '../ruleset.ts';
import { withoutExceptions, type Hit, type PrepareKind } from './kind.ts';

/** In prose a token is followed by a full stop or a bracket that is not part of it. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}'"’”]+$/u;

/** A bounded regular expression behind its keywords, with an optional checksum. */
export const preparePattern: PrepareKind<'pattern'> = (rule, tables) => {
  const expression = new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g');
  const validate = rule.validator && validators[rule.validator];
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  return ({ draft, lower, found }) => {
    if (rule.keywords.length > 0 && !rule.keywords.some((keyword) => lower.includes(keyword))) return [];
    const hits: Hit[] = [];
    for (const match of draft.text.matchAll(expression)) {
      const words = match[0].replace(TRAILING_PUNCTUATION, '');
      if (words === '' || (validate && !validate(words))) continue;
      hits.push({ start: match.index, end: match.index + words.length, suggestion: rule.suggest });
    }
    return hits.length === 0 ? hits : withoutExceptions(hits, found(exceptions));
  };
};
