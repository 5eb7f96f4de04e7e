/** Where in a text a pattern can match: around what each of its matches must hold. */
import type { LiteralHits, LiteralScan } from './literal-scan.ts';
import { longest, measure, type Part } from './pattern-grammar.ts';

/** Stretches of the text, `from` and `to` in turn, apart and in order; undefined is the whole text. */
export type FindWindows = (hits: LiteralHits, size: number) => number[] | undefined;

/** A shorter run of letters stands everywhere. Others, such as `@` and `-`, do not. */
const SHORTEST_WORD = 3;

export function prepareWindows(source: string, pattern: readonly Part[][], literals: LiteralScan): FindWindows {
  const reach = measure(pattern, longest, Math.max);
  // A stretch that is cut off has an end of its own, which `$` would take for the text's.
  if (/[$^]/.test(source.replace(/\[(?:\\[^]|[^\]\\])*\]|\\[^]/g, ''))) return () => undefined;
  const needed = needs(pattern)?.map((literal) => literals.add(literal.toLowerCase()));
  if (needed) {
    return (hits, size) =>
      merge(
        needed.flatMap((literal) => hits.ends(literal)),
        reach,
        size,
      );
  }
  const count = measure(pattern, digitsIn, Math.min);
  if (count === 0) return () => undefined;
  return ({ digits }, size) => {
    const places: number[] = [];
    for (let at = 0; at + count <= digits.length; at += 1) {
      const last = digits[at + count - 1] as number;
      if (last - (digits[at] as number) < reach) places.push(last + 1);
    }
    return merge(places, reach, size);
  };
}

/** Every match lies within `reach` of the end of something that it holds, on either side. */
function merge(ends: number[], reach: number, size: number): number[] {
  const windows: number[] = [];
  for (const end of ends.sort((a, b) => a - b)) {
    const from = Math.max(0, end - reach);
    if (windows.length > 0 && from <= (windows.at(-1) as number)) windows.pop();
    else windows.push(from);
    windows.push(Math.min(size, end + reach));
  }
  return windows;
}

/** Literals of which every match holds at least one; undefined when there are none worth looking for. */
function needs(alternatives: readonly Part[][]): string[] | undefined {
  const needed: string[] = [];
  for (const parts of alternatives) {
    const runs = runsOf(parts);
    const groups = parts.flatMap(({ least, group }) => (least > 0 && group ? [needs(group)] : []));
    const best = [...runs.map((run) => [run]), ...groups]
      .filter((choice) => choice !== undefined)
      .sort((a, b) => Math.min(...b.map(({ length }) => length)) - Math.min(...a.map(({ length }) => length)))[0];
    if (!best) return undefined;
    needed.push(...best);
  }
  return needed;
}

/** Characters that stand side by side in every match. */
function runsOf(parts: readonly Part[]): string[] {
  const runs = [''];
  for (const { one, least, most } of parts) {
    const character = characterOf(one);
    if (character && least === 1 && most === 1) runs[runs.length - 1] += character;
    else if (most > 0) runs.push(character && least > 0 ? character : '', '');
  }
  return runs.filter((run) => run.length >= SHORTEST_WORD || /[^\w\s.,:']/.test(run));
}

/** The ASCII character that a part stands for; beyond ASCII, case folds in ways that the scan does not know. */
function characterOf(one: string): string {
  const character = one.length === 1 && one !== '.' ? one : (/^\\(\W)$/.exec(one)?.[1] ?? '');
  return character <= '\x7f' ? character : '';
}

function digitsIn({ least, one, group }: Part): number {
  if (group) return least * measure(group, digitsIn, Math.min);
  return /^(?:\\d|\d|\[(?:\d(?:-\d)?)+\])$/.test(one) ? least : 0;
}
