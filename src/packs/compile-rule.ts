/** One authored rule → its compiled form. What is wrong with it was found before, by `check-pack.ts`. */
import type { CompiledRule, RuleBase, When } from '../engine/ruleset.ts';
import { citeClause, type Quotable } from './cite-clause.ts';
import type { CompanyFacts } from './company-schema.ts';
import { fullListName } from './compile-lists.ts';
import { compileSaid, fillerFor } from './compile-texts.ts';
import { defined, exceptionsOfList, expandPhrase, expandTerm, patternOfNetworks, termsOfList } from './expand.ts';
import { PARTS, compilePart, type PartName } from './part-patterns.ts';
import { toExpression } from './seek.ts';
import { styleExpressions } from './style-expressions.ts';
import { stretchesOf } from './periods.ts';
import type { AuthoredExample } from './rule-parts.ts';
import type { AuthoredRule, AuthoredRuleOf, Pack } from './schema.ts';

/**
 * @param facts the company whose words are looked for; the pack's own example company when its examples are judged.
 * @param where whose policy is quoted, and the pack that the rule is in.
 * @returns undefined when the rule draws on facts that there are not: it is left out then.
 */
export function compileRule(
  rule: AuthoredRule,
  facts: CompanyFacts | undefined,
  where: Quotable,
): CompiledRule | undefined {
  const { pack } = where;
  const base = compileBase(rule, where, facts);
  // A rule for a time that is not in the calendar has no time to speak.
  if (base.when?.during?.length === 0) return undefined;
  switch (rule.kind) {
    case 'terms':
      return compileTerms(rule, base, facts);
    case 'pattern':
      return compilePattern(rule, base, facts);
    case 'account':
      return compileAccount(rule, base, facts);
    // Cues tell little without the words of a company; a pack that is about one says nothing without.
    case 'near':
      return facts || !pack.exampleCompany ? compileNear(rule, base, pack) : undefined;
    case 'absence':
      return facts || !pack.exampleCompany ? compileAbsence(rule, base, pack) : undefined;
    case 'style':
      return compileStyle(rule, base, facts);
    // Not in force yet: `check-pack.ts` says so.
    case 'sealed':
      return undefined;
    case 'grammar':
      return facts || !pack.exampleCompany || rule.with.length === 0 ? compileGrammar(rule, base, pack) : undefined;
  }
}

export function exampleText(example: AuthoredExample): string {
  return typeof example === 'string' ? example : example.text;
}

function compileBase(rule: AuthoredRule, where: Quotable, facts: CompanyFacts | undefined): RuleBase {
  const { pack } = where;
  const confidence = 'confidence' in rule ? rule.confidence : undefined;
  return defined<RuleBase>({
    id: rule.id,
    pack: pack.id,
    category: rule.category,
    severity: rule.severity,
    when: rule.when && compileWhen(rule.when, facts),
    from: rule.from === undefined ? undefined : Date.parse(rule.from),
    until: rule.until === undefined ? undefined : Date.parse(rule.until),
    clause: citeClause(rule, where)?.name ?? '',
    ...compileSaid(rule, fillerFor(rule, where)),
    mode: rule.mode,
    confidence: confidence && {
      base: confidence.base,
      near: confidence.near.map(({ lists, within, by }) => ({ lists: fullNames(lists, pack), within, by })),
      at: confidence.at,
    },
    owner: rule.owner ?? pack.owner,
    review: rule.review ?? pack.review,
    examples: { flag: rule.examples.flag.map(exampleText), pass: rule.examples.pass.map(exampleText) },
  });
}

function compileWhen(when: NonNullable<AuthoredRule['when']>, facts: CompanyFacts | undefined): When {
  const { during, spokesperson, ...asked } = when;
  const speakers = spokesperson === false ? (facts?.spokespeople ?? []).flatMap(({ handles }) => handles) : [];
  return defined<When>({
    ...asked,
    during: during && (facts ? stretchesOf(during, facts) : []),
    exceptAs: speakers.length > 0 ? speakers.map((handle) => handle.replace('@', '').toLowerCase()) : undefined,
  });
}

function compileTerms(
  rule: AuthoredRuleOf<'terms'>,
  base: RuleBase,
  facts: CompanyFacts | undefined,
): CompiledRule | undefined {
  const lists = facts ? rule.company : [];
  const terms = [
    ...rule.terms.flatMap((term) => expandTerm(term, facts)),
    ...lists.flatMap((list) => (facts ? termsOfList(list, facts, rule.confidence !== undefined) : [])),
  ];
  if (terms.length === 0) return undefined;
  const except = [
    ...rule.except.flatMap((phrase) => expandPhrase(phrase, facts)),
    ...lists.flatMap((list) => (facts ? exceptionsOfList(list, facts) : [])),
  ];
  return { ...base, kind: 'terms', terms, except };
}

function compilePattern(
  rule: AuthoredRuleOf<'pattern'>,
  base: RuleBase,
  facts: CompanyFacts | undefined,
): CompiledRule | undefined {
  const pattern = rule.company ? patternOfNetworks(facts?.internal.networks ?? []) : rule.pattern;
  if (pattern === undefined) return undefined;
  return {
    ...base,
    kind: 'pattern',
    ...toExpression(pattern),
    ignoreCase: rule.ignoreCase,
    keywords: rule.keywords.map((keyword) => keyword.toLowerCase()),
    ...(rule.validator && { validator: rule.validator }),
    ...(rule.entropy !== undefined && { entropy: rule.entropy }),
    ...(rule.checksum && { checksum: rule.checksum }),
    ...compileParts(rule),
    except: rule.except.flatMap((phrase) => expandPhrase(phrase, facts)),
  };
}

function compileParts(rule: AuthoredRuleOf<'pattern'>): Partial<Record<PartName, string[]>> {
  const given = PARTS.filter((name) => rule[name]);
  return Object.fromEntries(given.map((name) => [name, rule[name]?.map((part) => compilePart(name, part))]));
}

function compileAccount(
  rule: AuthoredRuleOf<'account'>,
  base: RuleBase,
  facts: CompanyFacts | undefined,
): CompiledRule | undefined {
  const signs = rule.signs.flatMap((sign) => expandTerm(sign, facts));
  if (signs.length === 0 && !rule.switched) return undefined;
  const unless = rule.unless.flatMap((phrase) => expandPhrase(phrase, facts));
  return { ...base, kind: 'account', signs, unless, switched: rule.switched };
}

function compileNear(rule: AuthoredRuleOf<'near'>, base: RuleBase, pack: Pack): CompiledRule {
  const all = rule.all.map((slot) => fullNames(slot, pack));
  return { ...base, kind: 'near', all, within: rule.within, none: fullNames(rule.none, pack) };
}

function compileAbsence(rule: AuthoredRuleOf<'absence'>, base: RuleBase, pack: Pack): CompiledRule {
  const all = rule.all.map((slot) => fullNames(slot, pack));
  return { ...base, kind: 'absence', all, within: rule.within, missing: fullNames(rule.missing, pack) };
}

/** The company's own measure comes before the pack's. */
function compileStyle(rule: AuthoredRuleOf<'style'>, base: RuleBase, facts: CompanyFacts | undefined): CompiledRule {
  const voice = facts?.voice;
  const own = {
    'exclamation-marks': voice?.exclamationMarks,
    hashtags: voice?.hashtags,
    emoji: voice?.emoji,
    capitals: undefined,
    'styled-letters': undefined,
    length: undefined,
  }[rule.check];
  const except = rule.check === 'capitals' ? [...rule.except, ...(voice?.acronyms ?? [])] : rule.except;
  return {
    ...base,
    kind: 'style',
    check: rule.check,
    expression: styleExpressions[rule.check],
    most: own ?? rule.most,
    except,
  };
}

function compileGrammar(rule: AuthoredRuleOf<'grammar'>, base: RuleBase, pack: Pack): CompiledRule {
  const { matches, except } = rule;
  return { ...base, kind: 'grammar', matches, except, with: fullNames(rule.with, pack) };
}

function fullNames(lists: readonly string[], pack: Pack): string[] {
  return lists.map((name) => fullListName(name, pack));
}
