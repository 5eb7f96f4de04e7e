/** Everything that can be wrong with a pack whose shape is right. */
import { isMuted } from './changes.ts';
import type { Company } from './company-schema.ts';
import { fullListName, knownLists, listsOf } from './compile-lists.ts';
import { citeClause, quotableClauses, type Quotable } from './cite-clause.ts';
import { judgeExamples } from './judge-examples.ts';
import { checkMatch } from './check-match.ts';
import { checkPatternRule } from './check-pattern-rule.ts';
import { checkPattern } from './pattern.ts';
import { unknownInPhrase, unknownInText } from './expand.ts';
import { findDuplicates } from './find-duplicates.ts';
import { isHeardAlways, isProtectedTopic, MOVE_ELSEWHERE } from './heard-always.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import type { AuthoredTerm } from './rule-parts.ts';
import type { AuthoredRule, Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';
import { everyText } from './texts.ts';

export interface Checked {
  problems: Problem[];
  warnings: Problem[];
}

/** @param packs all packs that are compiled together: rules may draw on each other's lists. */
export function checkPack(source: Source<Pack>, company: Source<Company> | undefined, packs: readonly Pack[]): Checked {
  const pack = source.value;
  const checked: Checked = {
    problems: [
      ...checkListPatterns(source),
      ...findDuplicates(source, ['rules'], pack.rules, 'rule'),
      ...findDuplicates(source, ['clauses'], pack.clauses, 'clause'),
    ],
    warnings: [],
  };
  for (const [index, rule] of pack.rules.entries()) {
    const problems = [
      ...checkRule(source, rule, ['rules', index], { pack, packs, company: company?.value }),
      ...checkLists(source, rule, ['rules', index], packs),
    ];
    checked.problems.push(...problems);
    if (problems.length > 0 || isMuted(`${pack.id}/${rule.id}`, packs)) continue;
    const examples = judgeExamples(source, index, company?.value, packs);
    checked.problems.push(...examples.problems);
    checked.warnings.push(...examples.warnings);
  }
  return checked;
}

function checkRule(source: Source<Pack>, rule: AuthoredRule, path: Path, where: Quotable): Problem[] {
  const problem = (below: Path, message: string, fix: string) => problemAt(source, [...path, ...below], message, fix);
  const problems = [...checkTexts(rule, problem), ...checkKind(rule, problem)];
  if (!citeClause(rule, where)) {
    const known = quotableClauses(where);
    const meant = known.find((name) => name.endsWith(`/${rule.policy}`)) ?? nearest(rule.policy, known);
    const fix = 'use the id of a clause in company.yaml under policy.clauses, or add it to this pack under clauses';
    const told = meant === undefined ? fix : `did you mean \`${meant}\`? Else ${fix}`;
    problems.push(problem(['policy'], `there is no policy clause \`${rule.policy}\``, told));
  }
  if (rule.from !== undefined && rule.until !== undefined && Date.parse(rule.from) >= Date.parse(rule.until)) {
    problems.push(problem(['until'], 'the rule ends before it starts', 'make `until` later than `from`'));
  }
  return problems;
}

/** Every list that the rule names is there, in this pack or in one that is compiled with it. */
function checkLists(source: Source<Pack>, rule: AuthoredRule, path: Path, packs: readonly Pack[]): Problem[] {
  const known = knownLists(packs);
  return listsOf(rule).flatMap(({ name, path: below }) => {
    const full = fullListName(name, source.value);
    if (known.includes(full)) return [];
    const near = nearest(full, known);
    const fix = near
      ? `did you mean \`${near}\`?`
      : 'add it under `lists:`, or name a list of another pack as pack/list';
    return [problemAt(source, [...path, ...below], `there is no list \`${name}\``, fix)];
  });
}

function checkListPatterns(source: Source<Pack>): Problem[] {
  return Object.entries(source.value.lists).flatMap(([id, { patterns }]) =>
    patterns.flatMap((pattern, index) => {
      const fault = checkPattern(pattern);
      return fault ? [problemAt(source, ['lists', id, 'patterns', index], fault.message, fault.fix)] : [];
    }),
  );
}

type Report = (below: Path, message: string, fix: string) => Problem;

function checkTexts({ message, why, suggest }: AuthoredRule, problem: Report): Problem[] {
  const texts = [
    ...everyText(message, ['message']),
    ...everyText(why.you, ['why', 'you']),
    ...everyText(why.company, ['why', 'company']),
    ...everyText(suggest, ['suggest']),
  ];
  return texts.flatMap(([path, text]) => placeholderProblem(path, unknownInText(text), problem));
}

function checkKind(rule: AuthoredRule, problem: Report): Problem[] {
  switch (rule.kind) {
    case 'terms': {
      const problems = [
        ...checkTerms('terms', rule.terms, rule.category, problem),
        ...checkPhrases('except', rule.except, problem),
      ];
      if (rule.terms.length > 0 || rule.company.length > 0) return problems;
      return [...problems, problem([], 'this rule has nothing to look for', 'add `terms:` or `company:`')];
    }
    case 'account': {
      const problems = [
        ...checkTerms('signs', rule.signs, rule.category, problem),
        ...checkPhrases('unless', rule.unless, problem),
      ];
      if (rule.signs.length > 0 || rule.switched) return problems;
      return [...problems, problem([], 'this rule has nothing to look for', 'add `signs:` or `switched: true`')];
    }
    case 'near':
    case 'absence':
    case 'style':
    case 'sealed':
      return [];
    case 'grammar':
      return [...checkMatches('matches', rule.matches, problem), ...checkMatches('except', rule.except, problem)];
    case 'pattern':
      return [...checkPhrases('except', rule.except, problem), ...checkPatternRule(rule, problem)];
  }
}

export function checkTerms(
  field: string,
  terms: readonly AuthoredTerm[],
  category: string,
  problem: Report,
): Problem[] {
  return terms.flatMap((term, index) => {
    const { text, suggest }: Exclude<AuthoredTerm, string> = typeof term === 'string' ? { text: term } : term;
    return [
      ...placeholderProblem([field, index], unknownInPhrase(text), problem),
      ...placeholderProblem([field, index, 'suggest'], suggest && unknownInText(suggest), problem),
      ...(isHeardAlways(category) && isProtectedTopic(text)
        ? [
            problem(
              [field, index],
              `a rule of ${category} is heard in protected speech, where “${text}” is people’s own affair`,
              MOVE_ELSEWHERE,
            ),
          ]
        : []),
    ];
  });
}

function checkMatches(field: string, expressions: readonly string[], problem: Report): Problem[] {
  return expressions.flatMap((expression, index) => {
    const fault = checkMatch(expression);
    return fault ? [problem([field, index], fault.message, fault.fix)] : [];
  });
}

export function checkPhrases(field: string, phrases: readonly string[], problem: Report): Problem[] {
  return phrases.flatMap((text, index) => placeholderProblem([field, index], unknownInPhrase(text), problem));
}

function placeholderProblem(path: Path, unknown: ReturnType<typeof unknownInText> | '', problem: Report): Problem[] {
  if (!unknown) return [];
  const known = unknown.known.map((name) => `{${name}}`).join(', ');
  return [problem(path, `nothing is known as {${unknown.name}}`, `use one of ${known}, or write the words out`)];
}
