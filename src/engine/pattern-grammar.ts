/**
 * Reads the regular expressions that a rule may hold, again where they run: what `src/packs/pattern.ts` lets through when a
 * pack is made, and nothing else. What is read also says where in a text the pattern can match at all.
 */

/** One step of a pattern: a character or class, or a group, with its repeats. */
export interface Part {
  least: number;
  most: number;
  /** Source of a character or class; empty for a group, and for an edge such as `\b`, of which `most` is 0. */
  one: string;
  group?: Part[][];
}

const LONGEST = 256;
const MOST_REPEATS = 128;
const MOST_STEPS = 2500;

/** An edge · a group's start · a class · an escape · any other character. Look-arounds and references are none of them. */
const ATOM =
  /\^|\$|\\[bB]|\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))|\[(?:\\[^]|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|[dDwWsStnrfv]|[^\w])|[^\\()[*+?{|]/y;
const REPEAT = /(?:\{(\d+)(?:,(\d+))?\}|\?)\??/y;

/** @throws {TypeError} for a pattern whose work on any text is not bounded */
export function readPattern(source: string): Part[][] {
  if (source.length > LONGEST) throw refuse(source);
  new RegExp(source);
  let at = 0;

  function take(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = at;
    const match = expression.exec(source);
    if (match) at = expression.lastIndex;
    return match;
  }

  function readAlternatives(): Part[][] {
    const alternatives: Part[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        alternatives.push([]);
      } else {
        alternatives.at(-1)?.push(readPart());
      }
    }
    return alternatives;
  }

  function readPart(): Part {
    const one = take(ATOM)?.[0];
    if (one === undefined) throw refuse(source);
    if (/^(?:\^|\$|\\b)$/i.test(one)) return { least: 0, most: 0, one: '' };
    const group = one.startsWith('(') ? readAlternatives() : undefined;
    if (group && source[at++] !== ')') throw refuse(source);
    const repeat = take(REPEAT);
    const least = repeat ? Number(repeat[1] ?? 0) : 1;
    const most = repeat ? Number(repeat[2] ?? repeat[1] ?? 1) : 1;
    if (most > MOST_REPEATS || (group && most > 1 && holdsRepeat(group))) throw refuse(source);
    return group ? { least, most, one: '', group } : { least, most, one };
  }

  const alternatives = readAlternatives();
  const { ways, steps } = effortOf(alternatives);
  const isFine =
    at === source.length && measure(alternatives, shortest, Math.min) > 0 && steps <= MOST_STEPS && ways > 0;
  if (!isFine) throw refuse(source);
  return alternatives;
}

/** Sums a figure over the parts of each alternative. */
export function measure(
  alternatives: readonly Part[][],
  of: (part: Part) => number,
  choose: (...sums: number[]) => number,
): number {
  return choose(...alternatives.map((parts) => parts.reduce((sum, part) => sum + of(part), 0)));
}

function shortest({ least, one, group }: Part): number {
  return least * (group ? measure(group, shortest, Math.min) : Math.min(1, one.length));
}

/** UTF-16 units that a part can match at most. */
export function longest({ most, group }: Part): number {
  return most * (group ? measure(group, longest, Math.max) : 1);
}

function refuse(source: string): TypeError {
  return new TypeError(`Not a safe pattern: ${source}`);
}

function holdsRepeat(alternatives: readonly Part[][]): boolean {
  return alternatives.flat().some(({ least, most, group }) => least !== most || (group && holdsRepeat(group)));
}

/** In how many ways a part can be tried on the worst text, and how many characters are looked at in all of them. */
interface Effort {
  ways: number;
  steps: number;
}

function effortOf(alternatives: readonly Part[][]): Effort {
  const each = alternatives.map((parts) => effortOfSequence(parts));
  const isOnly = alternatives.every((one, at) => alternatives.slice(at + 1).every((other) => startApart(one, other)));
  return {
    ways: each.reduce((ways, effort) => (isOnly ? Math.max(ways, effort.ways) : ways + effort.ways), 0),
    steps: each.reduce((sum, { steps }) => sum + steps, 0),
  };
}

function effortOfSequence(parts: readonly Part[]): Effort {
  return parts.reduce<Effort>(
    (before, part, at) => {
      const { ways, steps } = effortOfPart(part, parts[at + 1]);
      return { ways: before.ways * ways, steps: before.steps + before.ways * steps };
    },
    { ways: 1, steps: 0 },
  );
}

function effortOfPart(part: Part, next: Part | undefined): Effort {
  const once = part.group ? effortOf(part.group) : { ways: 1, steps: 1 };
  if (part.most === 0 || (part.least === 1 && part.most === 1)) return once;
  const effort = { ways: part.least === 0 ? 1 : 0, steps: 0 };
  for (let count = 1; count <= part.most; count += 1) {
    effort.steps += once.ways ** (count - 1) * once.steps;
    if (count >= part.least) effort.ways += once.ways ** count;
  }
  if (once.ways === 1 && next && (next.least > 0 || next.most === 0) && areDisjoint(part, next)) effort.ways = 1;
  return effort;
}

function startApart(one: readonly Part[], other: readonly Part[]): boolean {
  for (const [at, part] of one.entries()) {
    const opposite = other[at];
    if (!opposite || !isSingle(part) || !isSingle(opposite)) return false;
    if (areDisjoint(part, opposite)) return true;
  }
  return false;
}

function isSingle({ one, least, most }: Part): boolean {
  return one !== '' && least === 1 && most === 1;
}

const SAMPLES = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('') + 'éßЖ中\u00a0\u2028';
const known = new Map<string, string>();

/** Whether two characters or classes share none of the samples. */
function areDisjoint(a: Part, b: Part): boolean {
  if (a.one === '' || b.one === '') return false;
  const there = samplesOf(b.one);
  return ![...samplesOf(a.one)].some((sample) => there.includes(sample));
}

function samplesOf(one: string): string {
  const samples = known.get(one) ?? (SAMPLES.match(new RegExp(one, 'gi')) ?? []).join('');
  known.set(one, samples);
  return samples;
}
