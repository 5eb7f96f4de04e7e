import type { LiteralHits } from '../literal-scan.ts';
import { readPattern } from '../pattern-grammar.ts';
import { prepareWindows } from '../pattern-windows.ts';
import { validators } from '../validators.ts';
import type { Term } from '../ruleset.ts';
import { withoutExceptions, type Hit, type PrepareKind } from './kind.ts';

/** In prose a token is followed by a full stop or a bracket that is not part of it. */
const TRAILING_PUNCTUATION = /[.,;:!?)\]}'"’”]+$/u;

const NO_HITS: Hit[] = [];

/**
 * A bounded regular expression behind its keywords, with an optional checksum. It runs only where it can match.
 * @throws {TypeError} for a pattern whose work on any text is not bounded
 */
export const preparePattern: PrepareKind<'pattern'> = (rule, tables) => {
  const findWindows = prepareWindows(rule.pattern, readPattern(rule.pattern), tables.literals);
  const keywords = rule.keywords.map((keyword) => tables.literals.add(keyword));
  const validate = rule.validator && validators[rule.validator];
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  // Made when the first draft needs it: few rules ever run, and a browser takes its time to make two hundred.
  let expression: RegExp | undefined;

  function* findMatches(text: string, hits: LiteralHits): Generator<{ 0: string; index: number }> {
    const windows = findWindows(hits, text.length) ?? [0, text.length];
    if (windows.length === 0) return;
    expression ??= new RegExp(rule.pattern, rule.ignoreCase ? 'gi' : 'g');
    for (let at = 0; at < windows.length; at += 2) {
      // One character more, so that `\b` sees what follows.
      const stretch = text.slice(0, (windows[at + 1] as number) + 1);
      expression.lastIndex = windows[at] as number;
      for (let match = expression.exec(stretch); match; match = expression.exec(stretch)) yield match;
    }
  }

  return ({ draft, literals, found }) => {
    const seen = literals();
    if (keywords.length > 0 && !seen.holdsAny(keywords)) return NO_HITS;
    const hits: Hit[] = [];
    for (const { 0: match, index } of findMatches(draft.text, seen)) {
      const words = match.replace(TRAILING_PUNCTUATION, '');
      if (words === '' || (validate && !validate(words))) continue;
      hits.push({ start: index, end: index + words.length, suggestion: rule.suggest });
    }
    return hits.length === 0 ? hits : withoutExceptions(hits, found(exceptions));
  };
};
