/**
 * Looks for all literals of all patterns in one pass (Aho and Corasick, 1975), so that a pattern runs only where it can match.
 * Letters are found in both cases.
 */

export interface LiteralHits {
  /** Where each occurrence of a literal ends (UTF-16 offsets), in text order. */
  ends(literal: number): readonly number[];
  /** Where the ASCII digits stand. */
  digits: readonly number[];
}

export interface LiteralScan {
  /** @returns the literal's number; the same for the same literal */
  add(literal: string): number;
  /** The hits are valid until the next scan. */
  scan(text: string): LiteralHits;
}

interface Automaton {
  /** Class by UTF-16 unit: 0 for one that no literal has. */
  classes: Uint16Array;
  /** By state + class: the next state. A state is where its row begins; those with literals come last. */
  rows: Int32Array;
  width: number;
  firstOutput: number;
  outputs: number[][];
}

const NONE: readonly number[] = [];

export function createLiteralScan(): LiteralScan {
  const literals: string[] = [];
  const numbers = new Map<string, number>();
  const ends: number[][] = [];
  const touched: number[] = [];
  const digits: number[] = [];
  let automaton: Automaton | undefined;

  function report(outputs: readonly number[], end: number): void {
    for (const literal of outputs) {
      const known = (ends[literal] ??= []);
      if (known.length === 0) touched.push(literal);
      known.push(end);
    }
  }

  return {
    add(written) {
      const literal = lower(written);
      const number = numbers.get(literal) ?? literals.push(literal) - 1;
      numbers.set(literal, number);
      automaton = undefined;
      return number;
    },
    scan(text) {
      automaton ??= build(literals);
      const { classes, rows, width, firstOutput, outputs } = automaton;
      for (const literal of touched) (ends[literal] as number[]).length = 0;
      touched.length = digits.length = 0;
      let state = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        if (code >= 0x30 && code <= 0x39) digits.push(index);
        state = rows[state + (classes[code] as number)] as number;
        if (state >= firstOutput) report(outputs[(state - firstOutput) / width] as number[], index + 1);
      }
      return { ends: (literal) => ends[literal] ?? NONE, digits };
    },
  };
}

function lower(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function build(literals: readonly string[]): Automaton {
  const { classes, width } = classify(literals);
  const children = [new Map<number, number>()];
  const own: number[][] = [[]];
  for (const [number, literal] of literals.entries()) {
    let node = 0;
    for (let at = 0; at < literal.length; at += 1) {
      const step = classes[literal.charCodeAt(at)] as number;
      const next = children[node]?.get(step) ?? children.length;
      if (next === children.length) {
        children.push(new Map());
        own.push([]);
        children[node]?.set(step, next);
      }
      node = next;
    }
    own[node]?.push(number);
  }
  return fill(classes, width, children, own);
}

/** A class for each character that a literal has; capitals share theirs. */
function classify(literals: readonly string[]): { classes: Uint16Array; width: number } {
  const classes = new Uint16Array(0x10000);
  let width = 1;
  for (const literal of literals) {
    for (let at = 0; at < literal.length; at += 1) {
      const code = literal.charCodeAt(at);
      if (classes[code] !== 0) continue;
      const capital = literal.charAt(at).toUpperCase();
      if (capital.length === 1) classes[capital.charCodeAt(0)] = width;
      classes[code] = width;
      width += 1;
    }
  }
  return { classes, width };
}

/** Breadth first: each row is that of the longest suffix that is also a path, with the node's own children over it. */
function fill(
  classes: Uint16Array,
  width: number,
  children: readonly Map<number, number>[],
  own: readonly number[][],
): Automaton {
  const order = [0];
  const suffix = new Int32Array(children.length);
  const byNode = new Int32Array(children.length * width);
  for (const node of order) {
    const row = node * width;
    if (node > 0) {
      byNode.copyWithin(row, (suffix[node] as number) * width, ((suffix[node] as number) + 1) * width);
      own[node]?.push(...(own[suffix[node] as number] ?? []));
    }
    for (const [step, child] of children[node] ?? []) {
      suffix[child] = node === 0 ? 0 : (byNode[row + step] as number);
      byNode[row + step] = child;
      order.push(child);
    }
  }
  const quiet = order.filter((node) => own[node]?.length === 0);
  const loud = order.filter((node) => own[node]?.length !== 0);
  const place = new Int32Array(children.length);
  for (const [at, node] of [...quiet, ...loud].entries()) place[node] = at * width;
  const rows = new Int32Array(byNode.length);
  for (let at = 0; at < byNode.length; at += 1) {
    rows[(place[Math.floor(at / width)] as number) + (at % width)] = place[byNode[at] as number] as number;
  }
  return {
    classes,
    rows,
    width,
    firstOutput: quiet.length * width,
    outputs: loud.map((node) => own[node] as number[]),
  };
}
