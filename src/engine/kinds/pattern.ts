import { prepareExpression } from '../expression.ts';
import type { Checksum, PatternRule, Term } from '../ruleset.ts';
import { entropyOf, validators } from '../validators.ts';
import { withoutExceptions, type Hit, type PrepareKind } from './kind.ts';

/** In prose a token is followed by a full stop or a bracket that is not part of it. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}'"’”]+$/u;
/** … or by a word that only looks like one more group of a number: `BE68 5390 0754 7034 I`. */
const LAST_GROUP = /[^a-z\d]+[a-z\d]+$/i;
const BETWEEN = /[^a-z\d]+/gi;

const NO_HITS: Hit[] = [];

/**
 * A bounded regular expression behind its keywords, with an optional checksum, entropy or shape that it must not have. Where it
 * has a group, the group alone is what was found: the key, not the name that it is given.
 */
export const preparePattern: PrepareKind<'pattern'> = (rule, { literals, words }) => {
  const find = prepareExpression(rule, rule.ignoreCase ? 'gi' : 'g', literals);
  const keywords = rule.keywords.map((keyword) => literals.add(keyword));
  const trim = prepareTrim(rule);
  const exceptions = words(rule.except.map((text): Term => ({ text })));
  return ({ draft, literals, found }) => {
    const seen = literals();
    if (keywords.length > 0 && !seen.holdsAny(keywords)) return NO_HITS;
    const matches = find(draft.text, seen);
    if (matches.length === 0) return NO_HITS;
    const hits: Hit[] = [];
    for (const match of matches) {
      const [whole, group = whole] = match;
      if (fits(rule.notAfter, draft.text.slice(Math.max(0, match.index - LEAD), match.index))) continue;
      const words = trim(group.replace(TRAILING_PUNCTUATION, ''), whole);
      const start = match.index + whole.lastIndexOf(group);
      if (words !== '') hits.push({ start, end: start + words.length, suggestion: rule.suggest });
    }
    return withoutExceptions(hits, found(exceptions));
  };
};

/** Characters before a match that `notAfter` reads. */
const LEAD = 16;

/** What of a match is what the rule is about: all that was `found` in it, or all but its last groups, or nothing. */
function prepareTrim({ shapes, unlike, entropy, validator, checksum }: PatternRule) {
  return (found: string, match: string): string => {
    if (fits(unlike, match)) return '';
    let words = found;
    while (shapes && !fits(shapes, numberOf(words))) {
      if (!LAST_GROUP.test(words)) return '';
      words = words.replace(LAST_GROUP, '');
    }
    if (entropy !== undefined && entropyOf(words) < entropy) return '';
    return !validator || validators[validator](numberOf(words), checksum as Checksum) ? words : '';
  };
}

function fits(patterns: readonly string[] | undefined, text: string): boolean {
  return patterns?.some((pattern) => new RegExp(pattern, 'i').test(text)) === true;
}

function numberOf(words: string): string {
  return words.replace(BETWEEN, '').toUpperCase();
}
