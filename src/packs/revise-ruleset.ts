/**
 * Checks a compiled ruleset from outside before it is put in force: the engine runs its patterns natively on every keystroke and
 * does not look at them again. One that an earlier version compiled is brought up to the form of today.
 */
import { FORMAT, type CompiledRule, type CueList, type Expression, type Ruleset } from '../engine/ruleset.ts';
import { alphabet } from './alphabet.ts';
import { PARTS, faultOfParts, faultOfPattern } from './part-patterns.ts';
import type { PatternFault } from './pattern.ts';
import { protectedWordsFor } from './protected-words.ts';
import { toExpression } from './seek.ts';
import { styleExpressions } from './style-expressions.ts';

export type Revised = { ok: true; ruleset: Ruleset } | { ok: false; problems: string[] };

/** Until format 2, lists held patterns as they were written. */
type OlderList = Omit<CueList, 'patterns'> & { patterns: (string | Expression)[] };

export function reviseRuleset(value: unknown): Revised {
  const given = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<keyof Ruleset, unknown>>;
  if (given.format !== 1 && given.format !== FORMAT) {
    return { ok: false, problems: ['These rules have a format that this version cannot read.'] };
  }
  const { lists = {} } = given;
  const isWhole =
    typeof given.id === 'string' &&
    [given.accounts, given.packs, given.rules].every((list) => Array.isArray(list)) &&
    [given.clauses, lists].every((record) => typeof record === 'object' && record !== null);
  if (!isWhole) return { ok: false, problems: ['These rules are not whole.'] };
  const whole = given as unknown as Omit<Ruleset, 'lists'>;
  const problems: string[] = [];

  /** What the pattern can match is worked out anew: nobody else's word is taken for it. */
  function revise(pattern: string): Expression {
    const fault = faultOfPattern(pattern);
    refuse(fault);
    return fault ? { pattern } : toExpression(pattern);
  }

  function refuse(fault: PatternFault | undefined): void {
    if (fault) problems.push(`These rules hold a pattern that may hang a page: ${fault.message}.`);
  }

  const rules = whole.rules.map((rule): CompiledRule => {
    if (rule.kind === 'pattern') {
      for (const name of PARTS) refuse(faultOfParts(name, rule[name]));
      return { ...rule, seek: undefined, ...revise(rule.pattern) };
    }
    return rule.kind === 'style' ? { ...rule, expression: styleExpressions[rule.check] } : rule;
  });
  const revisedLists = Object.entries(lists as Record<string, OlderList>).map(([name, list]): [string, CueList] => [
    name,
    { ...list, patterns: list.patterns.map((given) => revise(typeof given === 'string' ? given : given.pattern)) },
  ]);
  if (problems.length > 0) return { ok: false, problems };
  const ruleset: Ruleset = {
    ...whole,
    format: FORMAT,
    lists: Object.fromEntries(revisedLists),
    protectedWords: protectedWordsFor(whole.company?.name),
    alphabet,
    rules,
  };
  return { ok: true, ruleset };
}
