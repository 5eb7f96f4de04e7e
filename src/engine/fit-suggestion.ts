/**
 * Words that already say which one: "the", "our" … A suggestion after them must not bring an article of its own. Not "that",
 * which mostly begins a clause ("proud that …").
 */
const DETERMINER = /\b(?:the|an?|this|our|my|your|their|its)\s+$/i;
const ARTICLE = /^(?:the|an?)\s+/i;
/** Nothing, or the end of a sentence, stands before: the suggestion begins with a capital. */
const SENTENCE_START = /(?:^|[.!?…]\s+|\n\s*)["'“‘(]?$/u;
/** Longest text before the span that matters. */
const LOOK_BACK = 24;

/** The suggestion as it reads in its place: no second article, a capital at the start of a sentence. */
export function fitSuggestion(text: string, start: number, suggestion: string): string {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  if (DETERMINER.test(before)) return suggestion.replace(ARTICLE, '');
  const isStart = start === 0 || SENTENCE_START.test(before);
  return isStart && /^\p{Ll}+\s/u.test(suggestion)
    ? suggestion.charAt(0).toUpperCase() + suggestion.slice(1)
    : suggestion;
}
