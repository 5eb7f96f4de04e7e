/** What can be wrong with a rule of kind `pattern` besides its words: each expression, and the numbers of its checksum. */
import { PARTS } from './part-patterns.ts';
import { checkPattern } from './pattern.ts';
import type { Path, Problem } from './problem.ts';
import type { AuthoredRuleOf } from './schema.ts';

type Report = (below: Path, message: string, fix: string) => Problem;

export function checkPatternRule(rule: AuthoredRuleOf<'pattern'>, problem: Report): Problem[] {
  if ((rule.pattern === undefined) === (rule.company === undefined)) {
    const message = rule.pattern === undefined ? 'this rule has nothing to look for' : 'this rule has two patterns';
    return [problem([], message, 'give either `pattern:` or `company: internal.networks`')];
  }
  return [...checkExpressions(rule, problem), ...checkChecksum(rule, problem)];
}

function checkExpressions(rule: AuthoredRuleOf<'pattern'>, problem: Report): Problem[] {
  const { pattern } = rule;
  const expressions: [Path, string][] = [
    ...(pattern === undefined ? [] : [[['pattern'], pattern] satisfies [Path, string]]),
    ...PARTS.flatMap((name) => (rule[name] ?? []).map((part, index): [Path, string] => [[name, index], part])),
  ];
  return expressions.flatMap(([path, expression]) => {
    const fault = checkPattern(expression);
    return fault ? [problem(path, fault.message, fault.fix)] : [];
  });
}

function checkChecksum({ validator, checksum }: AuthoredRuleOf<'pattern'>, problem: Report): Problem[] {
  if (validator === 'weighted' && !checksum) {
    const fix = 'add `checksum: { modulus: 11, weights: [9, 8, 7, 6, 5, 4, 3, 2, -1] }` with the numbers of yours';
    return [problem(['validator'], '`weighted` has nothing to add up', fix)];
  }
  if (validator !== 'weighted' && checksum) {
    return [problem(['checksum'], 'nothing reads this checksum', 'add `validator: weighted`, or leave it out')];
  }
  const beyond = Object.keys(checksum?.alphabets ?? {}).find(
    (place) => Number(place) >= (checksum?.weights.length ?? 0),
  );
  if (beyond === undefined) return [];
  return [problem(['checksum', 'alphabets', beyond], `there is no weight for place ${beyond}`, 'count places from 0')];
}
