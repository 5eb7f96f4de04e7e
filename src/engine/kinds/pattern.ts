import { entropyOf, validators } from '../validators.ts';
import type { Term } from '../ruleset.ts';
import { withoutExceptions, type Hit, type PrepareKind } from './kind.ts';

/** In prose a token is followed by a full stop or a bracket that is not part of it. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}'"’”]+$/u;

/** Characters before a match that `unlike` reads as well: `public` of `public_key`. */
const LEAD = 16;

/**
 * A bounded regular expression behind its keywords, with an optional checksum, entropy or shape that it must not have. Where it
 * has a group, the group alone is what was found: the key, not the name that it is given.
 */
export const preparePattern: PrepareKind<'pattern'> = (rule, tables) => {
  const expression = new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g');
  const unlike = rule.unlike === undefined ? undefined : new RegExp(rule.unlike, 'i');
  const validate = rule.validator && validators[rule.validator];
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  return ({ draft, lower, found }) => {
    if (rule.keywords.length > 0 && !rule.keywords.some((keyword) => lower.includes(keyword))) return [];
    const hits: Hit[] = [];
    for (const match of draft.text.matchAll(expression)) {
      const [whole, group = whole] = match;
      const words = group.replace(TRAILING_PUNCTUATION, '');
      if (words === '' || validate?.(words) === false) continue;
      if (unlike?.test(draft.text.slice(Math.max(0, match.index - LEAD), match.index + whole.length))) continue;
      if (rule.entropy !== undefined && entropyOf(words) < rule.entropy) continue;
      const start = match.index + whole.lastIndexOf(group);
      hits.push({ start, end: start + words.length, suggestion: rule.suggest });
    }
    return hits.length === 0 ? hits : withoutExceptions(hits, found(exceptions));
  };
};
