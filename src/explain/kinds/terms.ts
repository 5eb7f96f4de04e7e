import type { Term } from '../../engine/ruleset.ts';
import type { TermHit } from '../../engine/word-lists.ts';
import type { Reason } from '../explanation.ts';
import { quote, showMoment } from '../quote.ts';
import { contains, spansOf, touches, type Miss, type PrepareTrace } from './kind.ts';

/** Terms that have become public, stand in an exception, or have the wrong case. */
export const traceTerms: PrepareTrace<'terms'> = (rule, tables) => {
  const terms = tables.words(rule.terms);
  const inAnyCase = tables.words(rule.terms.map((term): Term => ({ ...term, case: 'any' })));
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  return ({ draft: { text }, now, found }, hits) => {
    const written = found(terms);
    const excepted = found(exceptions);
    const explain = (hit: TermHit): Reason[] => {
      const until = rule.terms[hit.term]?.until;
      const reasons: Reason[] = [];
      if (until !== undefined && now >= until) {
        reasons.push({
          code: 'public',
          sentence: `${quote(text, hit)} has been public since ${showMoment(until)}.`,
          spans: [],
        });
      }
      reasons.push(...explainExceptions(text, hit, excepted));
      return reasons;
    };
    const silenced = written.flatMap((hit): Miss[] => {
      const reasons = explain(hit);
      if (reasons.length === 0 || hits.some((other) => touches(other, hit))) return [];
      return [{ start: hit.start, end: hit.end, isNearly: false, closeness: 1, reasons }];
    });
    const nearly = found(inAnyCase).flatMap((hit): Miss[] => {
      if (explain(hit).length > 0 || [...written, ...hits].some((other) => touches(other, hit))) return [];
      const term = rule.terms[hit.term];
      // Another way to join the words is no matter of case.
      if (term?.case === 'exact' && term.text.toLowerCase() !== text.slice(hit.start, hit.end).toLowerCase()) return [];
      const wanted = term?.case === 'exact' ? `exactly as “${term.text}”` : 'with a capital letter';
      const sentence = `${quote(text, hit)} counts only when it is written ${wanted}.`;
      return [
        {
          start: hit.start,
          end: hit.end,
          isNearly: true,
          closeness: 0.9,
          reasons: [{ code: 'case', sentence, spans: spansOf([hit]) }],
        },
      ];
    });
    const parts = [
      { name: 'its words', role: 'wanted' as const, spans: spansOf(written) },
      ...(rule.except.length > 0 ? [{ name: 'exceptions', role: 'silencing' as const, spans: spansOf(excepted) }] : []),
    ];
    return { parts, misses: [...silenced, ...nearly] };
  };
};

/** The phrase in which a hit lies, when that is an exception. */
export function explainExceptions(
  text: string,
  hit: { start: number; end: number },
  excepted: readonly TermHit[],
): Reason[] {
  const around = excepted.find((except) => contains(except, hit));
  if (!around) return [];
  return [
    { code: 'except', sentence: `${quote(text, around)} is an exception of this rule.`, spans: spansOf([around]) },
  ];
}
