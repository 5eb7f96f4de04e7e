import { preparePattern } from '../../engine/kinds/pattern.ts';
import type { Hit } from '../../engine/kinds/kind.ts';
import type { PatternRule, Term } from '../../engine/ruleset.ts';
import type { Reason, ReasonCode, Span } from '../explanation.ts';
import { joinWords, quote } from '../quote.ts';
import { spansOf, touches, type Miss, type PrepareTrace } from './kind.ts';
import { explainExceptions } from './terms.ts';

/** What may keep a match from being a hit, and how that reads. The engine's own matcher is asked with and without each. */
const CONDITIONS: readonly [ReasonCode, keyof PatternRule, (words: string, rule: PatternRule) => string][] = [
  [
    'validator',
    'validator',
    (words) => `${words} has the right shape, but its check digits do not fit: it is no real number.`,
  ],
  ['entropy', 'entropy', (words) => `${words} is too regular to be a key.`],
  [
    'unlike',
    'unlike',
    (words) => `${words} looks like a placeholder or the name of something else, which this rule leaves out.`,
  ],
];

/** Matches that fail a check, stand in an exception, or lack the word that tells what they are. */
export const tracePattern: PrepareTrace<'pattern'> = (rule, tables) => {
  const relaxed = without(
    rule,
    CONDITIONS.map(([, field]) => field),
  );
  const bare: PatternRule = { ...relaxed, keywords: [], except: [] };
  const matchBare = preparePattern(bare, tables);
  const conditions = CONDITIONS.filter(([, field]) => rule[field] !== undefined).map(([code, field, say]) => ({
    code,
    say,
    match: preparePattern({ ...bare, [field]: rule[field] }, tables),
  }));
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  return (scan, hits) => {
    const { text } = scan.draft;
    const matches = matchBare(scan);
    const excepted = scan.found(exceptions);
    const passes = conditions.map(({ code, say, match }) => ({ code, say, kept: match(scan) }));
    const lacksKeyword = rule.keywords.length > 0 && !rule.keywords.some((keyword) => scan.lower.includes(keyword));
    const misses = matches.flatMap((match): Miss[] => {
      if (hits.some((hit) => touches(hit, match))) return [];
      const reasons: Reason[] = [
        ...passes.flatMap(({ code, say, kept }) =>
          keeps(kept, match) ? [] : [reasonAt(code, say(quote(text, match), rule), match)],
        ),
        ...explainExceptions(text, match, excepted),
      ];
      if (reasons.length > 0) return lacksKeyword ? [] : [missAt(match, false, reasons)];
      return lacksKeyword ? [missAt(match, true, [withoutKeyword(text, match, rule.keywords)])] : [];
    });
    const parts = [
      { name: 'its pattern', role: 'wanted' as const, spans: spansOf(matches) },
      ...(rule.except.length > 0 ? [{ name: 'exceptions', role: 'silencing' as const, spans: spansOf(excepted) }] : []),
    ];
    return { parts, misses };
  };
};

function without(rule: PatternRule, fields: readonly (keyof PatternRule)[]): PatternRule {
  return Object.fromEntries(
    Object.entries(rule).filter(([field]) => !(fields as string[]).includes(field)),
  ) as unknown as PatternRule;
}

function keeps(kept: readonly Hit[], match: Span): boolean {
  return kept.some((hit) => touches(hit, match));
}

function reasonAt(code: ReasonCode, sentence: string, { start, end }: Span): Reason {
  return { code, sentence, spans: [{ start, end }] };
}

function missAt({ start, end }: Span, isNearly: boolean, reasons: Reason[]): Miss {
  return { start, end, isNearly, reasons, closeness: isNearly ? 0.7 : 1 };
}

function withoutKeyword(text: string, match: Span, keywords: readonly string[]): Reason {
  const some = joinWords(
    [...keywords.slice(0, 4).map((word) => `“${word}”`), ...(keywords.length > 4 ? ['others'] : [])],
    'or',
  );
  return reasonAt(
    'keyword',
    `${quote(text, match)} has the shape, but the draft has no word that tells what it is (${some}).`,
    match,
  );
}
