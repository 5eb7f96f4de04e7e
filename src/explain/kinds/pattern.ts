import { preparePattern } from '../../engine/kinds/pattern.ts';
import type { Hit } from '../../engine/kinds/kind.ts';
import type { PatternRule, Term } from '../../engine/ruleset.ts';
import type { Part, Reason, ReasonCode, Span } from '../explanation.ts';
import { joinWords, quote } from '../quote.ts';
import { spansOf, touches, type Miss, type PrepareTrace } from './kind.ts';
import { explainExceptions } from './terms.ts';

/** What may keep a match from being a hit. */
interface Condition {
  code: ReasonCode;
  /** The rule has this condition where it has the first of these. */
  fields: readonly [keyof PatternRule, ...(keyof PatternRule)[]];
  say: (words: string) => string;
}

/** The engine's own matcher is asked with and without each. */
const CONDITIONS: readonly Condition[] = [
  { code: 'shape', fields: ['shapes'], say: (words) => `${words} has not the form that such a number must have.` },
  {
    code: 'validator',
    // The checksum is of what the shapes leave.
    fields: ['validator', 'checksum', 'shapes'],
    say: (words) => `${words} has the right shape, but its check digits do not fit: it is no real number.`,
  },
  { code: 'entropy', fields: ['entropy', 'shapes'], say: (words) => `${words} is too regular to be a key.` },
  {
    code: 'unlike',
    fields: ['unlike'],
    say: (words) => `${words} looks like a placeholder or the name of something else, which this rule leaves out.`,
  },
  {
    code: 'not-after',
    fields: ['notAfter'],
    say: (words) => `What stands just before ${words} makes it something else.`,
  },
];

/** Matches that fail a check, stand in an exception, or lack the word that tells what they are. */
export const tracePattern: PrepareTrace<'pattern'> = (rule, tables) => {
  const matchBare = preparePattern(onlyWith(rule, []), tables);
  const conditions = CONDITIONS.filter(({ fields: [field] }) => rule[field] !== undefined).map((condition) => ({
    ...condition,
    match: preparePattern(onlyWith(rule, condition.fields), tables),
  }));
  const keywords = rule.keywords.map((keyword) => tables.literals.add(keyword));
  const exceptions = tables.words(rule.except.map((text): Term => ({ text })));
  return (scan, hits) => {
    const { text } = scan.draft;
    const matches = matchBare(scan);
    const excepted = scan.found(exceptions);
    const kept = conditions.map(({ match }) => match(scan));
    const lacksKeyword = keywords.length > 0 && !scan.literals().holdsAny(keywords);
    const misses = matches.flatMap((match): Miss[] => {
      if (hits.some((hit) => touches(hit, match))) return [];
      const failed = conditions.filter((_, index) => !keeps(kept[index] ?? [], match));
      // Without the right form, nothing more is to be said of the number.
      const said = failed[0]?.code === 'shape' ? failed.slice(0, 1) : failed;
      const reasons = [
        ...said.map(({ code, say }) => reasonAt(code, say(quote(text, match)), match)),
        ...explainExceptions(text, match, excepted),
      ];
      if (reasons.length > 0) return lacksKeyword ? [] : [missAt(match, false, reasons)];
      return lacksKeyword ? [missAt(match, true, [withoutKeyword(text, match, rule.keywords)])] : [];
    });
    const parts: Part[] = [
      { name: 'its pattern', role: 'wanted', spans: spansOf(matches) },
      ...(rule.except.length > 0 ? [{ name: 'exceptions', role: 'silencing' as const, spans: spansOf(excepted) }] : []),
    ];
    return { parts, misses };
  };
};

/** The rule without its keywords, exceptions and conditions but these. */
function onlyWith(rule: PatternRule, fields: readonly string[]): PatternRule {
  const all = CONDITIONS.flatMap((condition): string[] => [...condition.fields]);
  const kept = Object.entries(rule).filter(([field]) => !all.includes(field) || fields.includes(field));
  return { ...(Object.fromEntries(kept) as unknown as PatternRule), keywords: [], except: [] };
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
