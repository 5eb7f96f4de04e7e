/**
 * The patterns that narrow what a `pattern` rule found: `shapes`, `unlike` and `notAfter`. They run on a match or next to it, as
 * often as there are matches, so each is held to what `checkPattern` says of any, and there are few of them.
 */
import { checkPattern, type PatternFault } from './pattern.ts';

export const PARTS = ['shapes', 'unlike', 'notAfter'] as const;
export type PartName = (typeof PARTS)[number];

export const MOST_PARTS = 16;

/** As the engine runs one: a shape must be the whole of what was found. */
export function compilePart(name: PartName, pattern: string): string {
  return name === 'shapes' ? `^(?:${pattern})$` : pattern;
}

const WHOLE = /^\^\(\?:(.*)\)\$$/s;

/**
 * What is wrong with the compiled parts of one name, if anything; whoever compiled them. A shape is judged as its author wrote
 * it: anchored on both sides it is tried from one place only, and what holds for any place would refuse too much.
 */
export function faultOfParts(name: PartName, compiled: unknown): PatternFault | undefined {
  if (compiled === undefined) return undefined;
  if (!Array.isArray(compiled)) return { message: `\`${name}\` is no list`, fix: COMPILE };
  if (compiled.length > MOST_PARTS) return { message: `\`${name}\` has too many entries`, fix: COMPILE };
  for (const part of compiled as unknown[]) {
    const fault = faultOfPattern(name === 'shapes' && typeof part === 'string' ? WHOLE.exec(part)?.[1] : part);
    if (fault) return fault;
  }
  return undefined;
}

/** The same for one pattern, of which nobody has said yet that it is a text. */
export function faultOfPattern(pattern: unknown): PatternFault | undefined {
  return typeof pattern === 'string' ? checkPattern(pattern) : { message: 'it is not written as one', fix: COMPILE };
}

const COMPILE = 'compile the rules anew';
