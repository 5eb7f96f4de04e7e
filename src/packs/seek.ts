/** Where in a text a pattern can match: around what each of its matches must hold. */
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Expression, Seek } from '../engine/ruleset.ts';

type Alternatives = readonly AST.Alternative[];

/** A shorter run of letters stands everywhere. Others, such as `@` and `-`, do not. */
const SHORTEST_WORD = 3;

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** @param pattern one that `checkPattern` accepts */
export function toExpression(pattern: string): Expression {
  const seek = seekOf(parser.parsePattern(pattern).alternatives);
  return { pattern, ...(seek && { seek }) };
}

function seekOf(alternatives: Alternatives): Seek | undefined {
  // A stretch that is cut off has an end of its own, which `$` would take for the text's.
  if (holdsEnd(alternatives)) return undefined;
  const reach = measure(alternatives, longest, Math.max);
  const literals = needs(alternatives);
  if (literals) return { reach, literals: [...new Set(literals)], digits: 0 };
  const digits = measure(alternatives, digitsIn, Math.min);
  return digits > 0 ? { reach, literals: [], digits } : undefined;
}

function holdsEnd(alternatives: Alternatives): boolean {
  return alternatives.some(({ elements }) =>
    elements.some((element) => {
      const { one, inside } = unfold(element);
      return inside ? holdsEnd(inside) : one.type === 'Assertion' && one.kind !== 'word';
    }),
  );
}

/** An element without its repeats. */
function unfold(element: AST.Element): { one: AST.Element; inside?: Alternatives; least: number; most: number } {
  const { min: least, max: most, element: one } = element.type === 'Quantifier' ? element : { min: 1, max: 1, element };
  return 'alternatives' in one ? { one, inside: one.alternatives, least, most } : { one, least, most };
}

/** Sums a figure over the elements of each alternative. */
function measure(
  alternatives: Alternatives,
  of: (element: AST.Element) => number,
  choose: (...sums: number[]) => number,
): number {
  return choose(...alternatives.map(({ elements }) => elements.reduce((sum, element) => sum + of(element), 0)));
}

/** UTF-16 units that an element can match at most. */
function longest(element: AST.Element): number {
  const { one, inside, most } = unfold(element);
  if (inside) return most * measure(inside, longest, Math.max);
  return one.type === 'Assertion' ? 0 : most;
}

function digitsIn(element: AST.Element): number {
  const { one, inside, least } = unfold(element);
  return least * (inside ? measure(inside, digitsIn, Math.min) : isDigit(one) ? 1 : 0);
}

/** Whether nothing but an ASCII digit fits. */
function isDigit(one: AST.Element | AST.CharacterClassElement): boolean {
  switch (one.type) {
    case 'Character':
      return one.value >= 0x30 && one.value <= 0x39;
    case 'CharacterSet':
      return one.kind === 'digit' && !one.negate;
    case 'CharacterClassRange':
      return isDigit(one.min) && isDigit(one.max);
    case 'CharacterClass':
      return !one.negate && one.elements.length > 0 && one.elements.every(isDigit);
    default:
      return false;
  }
}

/** Literals of which every match holds at least one; undefined when there are none worth looking for. */
function needs(alternatives: Alternatives): string[] | undefined {
  const needed: string[] = [];
  for (const { elements } of alternatives) {
    const groups = elements.map(unfold).flatMap(({ inside, least }) => (least > 0 && inside ? [needs(inside)] : []));
    const [best] = [...runsOf(elements).map((run) => [run]), ...groups]
      .filter((choice) => choice !== undefined)
      .sort((a, b) => shortest(b) - shortest(a));
    if (!best) return undefined;
    needed.push(...best);
  }
  return needed;
}

function shortest(literals: readonly string[]): number {
  return Math.min(...literals.map(({ length }) => length));
}

/** Characters that stand side by side in every match. */
function runsOf(elements: readonly AST.Element[]): string[] {
  const runs = [''];
  for (const element of elements) {
    const { one, least, most } = unfold(element);
    const character = asciiOf(one);
    if (character !== '' && least === 1 && most === 1) runs[runs.length - 1] += character;
    else if (one.type !== 'Assertion') runs.push(least > 0 ? character : '', '');
  }
  return runs.filter((run) => run.length >= SHORTEST_WORD || /^[^\w\s.,:']+$/.test(run));
}

/** Beyond ASCII, case folds in ways that the search for literals does not know. */
function asciiOf(one: AST.Element): string {
  return one.type === 'Character' && one.value < 0x80 ? String.fromCharCode(one.value).toLowerCase() : '';
}
