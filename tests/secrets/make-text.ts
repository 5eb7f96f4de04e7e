/**
 * A text that a regular expression matches, as gitleaks' suite makes its keys (with reggen, unbounded repeats at most once
 * above their least). The same expression gives another text each time, and the same row of texts in each run.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { NotReadable } from './expression.ts';

const parser = new RegExpParser({ ecmaVersion: 2024 });
const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

export type Random = () => number;

/** Numbers in [0, 1): mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function makeText(expression: string, random: Random): string {
  let parsed: AST.Pattern;
  try {
    parsed = parser.parsePattern(translate(expression));
  } catch {
    throw new NotReadable('an expression of Go that is none here');
  }
  return one(parsed.alternatives, random);
}

/** Go's classes by name. */
function translate(expression: string): string {
  return expression
    .replaceAll('[:alnum:]', 'A-Za-z0-9')
    .replaceAll('[:alpha:]', 'A-Za-z')
    .replaceAll('[:digit:]', '0-9')
    .replaceAll('[:xdigit:]', 'A-Fa-f0-9')
    .replaceAll('(?i)', '')
    .replaceAll('\\z', '$');
}

function one(alternatives: readonly AST.Alternative[], random: Random): string {
  const { elements } = pick(alternatives, random);
  return elements.map((element) => textOf(element, random)).join('');
}

function textOf(element: AST.Element, random: Random): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterClass':
    case 'CharacterSet': {
      const matches = new RegExp(`^${element.raw}$`);
      return pick(
        PRINTABLE.filter((character) => matches.test(character)),
        random,
      );
    }
    case 'Quantifier': {
      const most = element.max === Infinity ? Math.max(element.min, 1) : element.max;
      const times = element.min + Math.floor(random() * (most - element.min + 1));
      return Array.from({ length: times }, () => textOf(element.element, random)).join('');
    }
    case 'Group':
    case 'CapturingGroup':
      return one(element.alternatives, random);
    case 'Assertion':
      return '';
    default:
      throw new NotReadable(`${element.type} in an expression`);
  }
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new NotReadable('nothing matches this class');
  return value;
}
