/**
 * Which regular expressions a pack may hold: those whose work on any text is bounded by construction. The engine runs them
 * natively on every keystroke, and no checker of arbitrary expressions is a sufficient gate.
 */
import { RegExpParser, RegExpSyntaxError, type AST } from '@eslint-community/regexpp';

export interface PatternFault {
  message: string;
  fix: string;
}

const LONGEST = 256;
const MOST_REPEATS = 128;
/** Characters looked at from one place of the worst text, backtracking included. */
const MOST_STEPS = 2500;

/** What `"\bX"` in double quotes becomes. */
const CONTROL = /\p{Cc}/u;
/** Without the u flag it would stand for the letter p, so often repeated. */
const PROPERTY = /(?<!\\)(?:\\\\)*(\\p\{[^}]*\}?)/i;

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** What is wrong with a pattern; undefined when it is safe. */
export function checkPattern(pattern: string): PatternFault | undefined {
  if (pattern.length > LONGEST) {
    return {
      message: `the pattern is longer than ${LONGEST.toString()} characters`,
      fix: 'split it into several rules',
    };
  }
  if (CONTROL.test(pattern)) {
    const fix = 'use single quotes: in double quotes YAML reads \\b and its like itself';
    return { message: 'the pattern holds a control character', fix };
  }
  const property = PROPERTY.exec(pattern)?.[1];
  if (property !== undefined) {
    const fix = 'write the characters out, such as [A-Za-z]';
    return { message: `${shorten(property)} is not understood: patterns are read without the u flag`, fix };
  }
  let parsed: AST.Pattern;
  try {
    parsed = parser.parsePattern(pattern);
  } catch (error) {
    if (!(error instanceof RegExpSyntaxError)) throw error;
    const message = `the pattern is not a regular expression: ${error.message.replace(/^.*\/:\s*/s, '')}`;
    return { message, fix: `look at character ${(error.index + 1).toString()} of the pattern` };
  }
  return faultOf(parsed.alternatives) ?? faultOfWhole(parsed.alternatives);
}

function faultOfWhole(alternatives: readonly AST.Alternative[]): PatternFault | undefined {
  if (shortestOf(alternatives) === 0) {
    return { message: 'the pattern also matches nothing at all', fix: 'make at least one part of it required' };
  }
  if (effortOf(alternatives).steps > MOST_STEPS) {
    const fix = 'use fewer or shorter repeats, [ab] rather than (a|b), and parts that cannot hold the same characters';
    return { message: 'the pattern can be tried in too many ways', fix };
  }
  return undefined;
}

function faultOf(alternatives: readonly AST.Alternative[]): PatternFault | undefined {
  for (const { elements } of alternatives) {
    for (const element of elements) {
      const fault = faultOfElement(element);
      if (fault) return fault;
    }
  }
  return undefined;
}

function faultOfElement(element: AST.Element): PatternFault | undefined {
  switch (element.type) {
    case 'Assertion':
      if (element.kind !== 'lookahead' && element.kind !== 'lookbehind') return undefined;
      return { message: `${element.raw} looks around`, fix: 'match the words themselves; use `keywords` or `except`' };
    case 'Backreference':
      return { message: `${element.raw} refers back to a group`, fix: 'write the part out' };
    case 'Quantifier':
      return faultOfQuantifier(element) ?? faultOfElement(element.element);
    case 'Group':
    case 'CapturingGroup':
      return faultOf(element.alternatives);
    case 'CharacterClass':
      return faultOfClass(element);
    default:
      return undefined;
  }
}

/** Emoji are two units each, and a class knows single units: it would take half of one for any other. */
function faultOfClass({ elements, raw }: AST.CharacterClass): PatternFault | undefined {
  const holdsHalf = elements.some((one) => one.type === 'Character' && one.value >= 0xd800 && one.value <= 0xdfff);
  if (!holdsHalf) return undefined;
  const written = [...raw.slice(1, -1)].join('|');
  return { message: `${raw} holds emoji, which are two characters each`, fix: `write (?:${written})` };
}

function faultOfQuantifier(quantifier: AST.Quantifier): PatternFault | undefined {
  const { element, min, max, raw } = quantifier;
  const mark = raw.slice(element.raw.length);
  // First: a bound alone would not mend it.
  if (max > 1 && holdsRepeat(element)) {
    return {
      message: `${shorten(raw)} repeats something that repeats`,
      fix: 'write the inner part out, or use {n} inside',
    };
  }
  if (max === Infinity) {
    const bounded = `${element.raw}{${min.toString()},64}`;
    return {
      message: `${mark} in ${shorten(raw)} has no upper bound`,
      fix: `write a bound, such as ${shorten(bounded)}`,
    };
  }
  if (max > MOST_REPEATS) {
    return {
      message: `${mark} in ${shorten(raw)} repeats too often`,
      fix: `repeat at most ${MOST_REPEATS.toString()} times`,
    };
  }
  return undefined;
}

/** A repeat of varying length; `\d{4}` inside a repeat does no harm. */
function holdsRepeat(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min !== element.max || holdsRepeat(element.element);
  if (element.type !== 'Group' && element.type !== 'CapturingGroup') return false;
  return element.alternatives.some(({ elements }) => elements.some(holdsRepeat));
}

function shortestOf(alternatives: readonly AST.Alternative[]): number {
  return Math.min(...alternatives.map(({ elements }) => elements.reduce((sum, element) => sum + shortest(element), 0)));
}

function shortest(element: AST.Element): number {
  if (element.type === 'Quantifier') return element.min * shortest(element.element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return shortestOf(element.alternatives);
  return element.type === 'Assertion' ? 0 : 1;
}

/** In how many ways a part can be tried on the worst text, and how many characters are looked at in all of them. */
interface Effort {
  ways: number;
  steps: number;
}

function effortOf(alternatives: readonly AST.Alternative[]): Effort {
  const each = alternatives.map(({ elements }) => effortOfSequence(elements));
  const ways = each.map((effort) => effort.ways);
  const onlyOneFits = alternatives.every((one, at) =>
    alternatives.slice(at + 1).every((other) => startApart(one, other)),
  );
  return {
    ways: onlyOneFits ? Math.max(...ways) : ways.reduce((sum, count) => sum + count, 0),
    steps: each.reduce((sum, effort) => sum + effort.steps, 0),
  };
}

/** Each element is tried anew for every way in which those before it can be. */
function effortOfSequence(elements: readonly AST.Element[]): Effort {
  return elements.reduce<Effort>(
    (before, element, at) => {
      const { ways, steps } = effortOfElement(element, elements[at + 1]);
      return { ways: before.ways * ways, steps: before.steps + before.ways * steps };
    },
    { ways: 1, steps: 0 },
  );
}

function effortOfElement(element: AST.Element, next: AST.Element | undefined): Effort {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return effortOf(element.alternatives);
  if (element.type !== 'Quantifier') return { ways: 1, steps: 1 };
  const once = effortOfElement(element.element, undefined);
  const effort: Effort = { ways: element.min === 0 ? 1 : 0, steps: 0 };
  for (let count = 1; count <= element.max; count += 1) {
    effort.steps += once.ways ** (count - 1) * once.steps;
    if (count >= element.min) effort.ways += once.ways ** count;
  }
  return once.ways === 1 && next && areDisjoint(element.element, next) ? { ...effort, ways: 1 } : effort;
}

/** Two alternatives that part at a single character never both match at one place: `password|passcode`. */
function startApart(one: AST.Alternative, other: AST.Alternative): boolean {
  for (const [at, element] of one.elements.entries()) {
    const opposite = other.elements[at];
    if (!opposite || !charactersOf(element) || !charactersOf(opposite)) return false;
    if (areDisjoint(element, opposite)) return true;
  }
  return false;
}

/** Every ASCII character and some others: enough to tell whether two character classes overlap. */
const SAMPLES = [
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  'é',
  'ß',
  'Ж',
  '中',
  '\u00a0',
  '\u2028',
];

/** Two neighbours that share no character leave only one place to part them. */
function areDisjoint(element: AST.Element, next: AST.Element): boolean {
  const following = next.type === 'Quantifier' && next.min > 0 ? next.element : next;
  const here = charactersOf(element);
  const there = charactersOf(following);
  return (
    here !== undefined && there !== undefined && !SAMPLES.some((sample) => here.test(sample) && there.test(sample))
  );
}

function charactersOf(element: AST.Element): RegExp | undefined {
  const isOne = element.type === 'Character' || element.type === 'CharacterClass' || element.type === 'CharacterSet';
  return isOne ? new RegExp(`^${element.raw}$`, 'i') : undefined;
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
