import type { Checksum, PatternRule, Term } from '../ruleset.ts';
import { validators } from '../validators.ts';
import { withoutExceptions, type Hit, type PrepareKind } from './kind.ts';

/** In prose a token is followed by a full stop or a bracket that is not part of it. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}'"’”]+$/u;
/** … or by a word that only looks like one more group of a number: `BE68 5390 0754 7034 I`. */
const LAST_GROUP = /[^a-z\d]+[a-z\d]+$/i;
const BETWEEN = /[^a-z\d]+/gi;

/** A bounded regular expression behind its keywords, with an optional checksum. */
export const preparePattern: PrepareKind<'pattern'> = (rule, tables) => {
  const expression = new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g');
  const trim = prepareTrim(rule);
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  return ({ draft, lower, found }) => {
    if (rule.keywords.length > 0 && !rule.keywords.some((keyword) => lower.includes(keyword))) return [];
    const hits: Hit[] = [];
    for (const match of draft.text.matchAll(expression)) {
      const words = trim(match[0].replace(TRAILING_PUNCTUATION, ''));
      if (words !== '') hits.push({ start: match.index, end: match.index + words.length, suggestion: rule.suggest });
    }
    return hits.length === 0 ? hits : withoutExceptions(hits, found(exceptions));
  };
};

/** What of a match is what the rule is about: all of it, or all but the last groups, or nothing. */
function prepareTrim({ shapes, unlike, validator, checksum }: PatternRule): (match: string) => string {
  const fits = (patterns: string[], text: string): boolean =>
    patterns.some((pattern) => new RegExp(pattern, 'i').test(text));
  return (match) => {
    if (unlike && fits(unlike, match)) return '';
    let words = match;
    while (shapes && !fits(shapes, numberOf(words))) {
      if (!LAST_GROUP.test(words)) return '';
      words = words.replace(LAST_GROUP, '');
    }
    return !validator || validators[validator](numberOf(words), checksum as Checksum) ? words : '';
  };
}

function numberOf(words: string): string {
  return words.replace(BETWEEN, '').toUpperCase();
}
