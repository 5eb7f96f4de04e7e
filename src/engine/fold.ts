/**
 * Folds a text to the units that terms are matched on, and remembers where each came from. What people do to words, on
 * purpose or not (case, accents, zero-width characters, "bold" letters, CamelCase, look-alikes), is gone afterwards.
 */
import { BREAK, EXPANDED, IGNORED, JOINER, expansionOf, foldCodePoint, hasNoSpaces } from './fold-table.ts';
import { isGreekOrCyrillic, latinLookAlike } from './look-alikes.ts';

/** What stands between two folded units. */
export const GAP = {
  /** Nothing: the same word goes on. */
  none: 0,
  /** A change of case or between letters and digits, as in `ProjectBluefin`. */
  camel: 1,
  /** Something a phrase may cross where its words join. */
  joint: 2,
  /** Something that ends a phrase. */
  stop: 3,
} as const;

/** `units[i]` came from `[starts[i], ends[i])` of the text, and `gaps[i]` stands before it; `gaps[length]` is the end. */
export interface Folded {
  length: number;
  units: Uint16Array;
  starts: Uint32Array;
  ends: Uint32Array;
  gaps: Uint8Array;
}

/** Longest run of spaces and the like that a phrase may cross. */
const LONGEST_JOINT = 3;

export function fold(text: string): Folded {
  const folded = allocate(text.length + 8);
  let gap: number = GAP.stop;
  let joiners = 0;
  let previous = 0;
  let foreign = 0;
  for (let index = 0; index < text.length;) {
    const codePoint = text.codePointAt(index) as number;
    const end = index + (codePoint > 0xffff ? 2 : 1);
    const unit = foldCodePoint(codePoint);
    if (unit === JOINER || unit === BREAK) {
      joiners += 1;
      const ends = unit === BREAK || joiners > LONGEST_JOINT || endsSentence(text, index);
      gap = ends || gap === GAP.stop ? GAP.stop : GAP.joint;
    } else if (unit !== IGNORED) {
      if (isGreekOrCyrillic(codePoint)) foreign += 1;
      const before = gap === GAP.none && isCamelEdge(text, previous, index) ? GAP.camel : gap;
      const letters = unit === EXPANDED ? expansionOf(codePoint) : '';
      push(folded, letters ? letters.charCodeAt(0) : unit, index, end, before);
      for (let at = 1; at < letters.length; at += 1) push(folded, letters.charCodeAt(at), index, end, GAP.none);
      gap = hasNoSpaces(codePoint) ? GAP.camel : GAP.none;
      joiners = 0;
      previous = index;
    }
    index = end;
  }
  folded.gaps[folded.length] = GAP.stop;
  if (foreign > 0) replaceLookAlikes(folded, text);
  return folded;
}

function allocate(size: number): Folded {
  return {
    length: 0,
    units: new Uint16Array(size),
    starts: new Uint32Array(size),
    ends: new Uint32Array(size),
    gaps: new Uint8Array(size),
  };
}

function push(folded: Folded, unit: number, start: number, end: number, gap: number): void {
  if (folded.length + 2 > folded.units.length) grow(folded);
  const at = folded.length;
  folded.units[at] = unit;
  folded.starts[at] = start;
  folded.ends[at] = end;
  folded.gaps[at] = gap;
  folded.length = at + 1;
}

function grow(folded: Folded): void {
  const larger = allocate(folded.units.length * 2);
  larger.units.set(folded.units);
  larger.starts.set(folded.starts);
  larger.ends.set(folded.ends);
  larger.gaps.set(folded.gaps);
  larger.length = folded.length;
  Object.assign(folded, larger);
}

/** A full stop before white space, or an empty line: no phrase crosses it. */
function endsSentence(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  const next = text.charCodeAt(index + 1);
  if (unit === 0x2e) return next === 0x20 || next === 0x0a || Number.isNaN(next);
  return unit === 0x0a && next === 0x0a;
}

function isCamelEdge(text: string, previous: number, index: number): boolean {
  const before = text.charCodeAt(previous);
  const here = text.charCodeAt(index);
  if (isDigit(before) !== isDigit(here)) return true;
  if (here < 0x80) return isAsciiUpper(here) && !(before < 0x80 && isAsciiUpper(before));
  return isUpper(text, index) && !isUpper(text, previous);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAsciiUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

/** Whether the character at `index` is a capital; "bold" and full-width capitals are. */
export function isUpper(text: string, index: number): boolean {
  const codePoint = text.codePointAt(index);
  if (codePoint === undefined) return false;
  const plain = String.fromCodePoint(codePoint).normalize('NFKC');
  return plain !== plain.toLowerCase();
}

/**
 * Cyrillic and Greek letters become the Latin ones they pass for: in a word that mixes scripts, and in every word when the
 * text holds no letter that is only Cyrillic or Greek. A text really written in Russian or Greek keeps its letters.
 */
function replaceLookAlikes(folded: Folded, text: string): void {
  const isForeign = (at: number): boolean => isGreekOrCyrillic(text.codePointAt(folded.starts[at] as number) as number);
  const lookAlike = (at: number): number => latinLookAlike(text.codePointAt(folded.starts[at] as number) as number);
  let genuine = false;
  for (let at = 0; at < folded.length && !genuine; at += 1) genuine = isForeign(at) && lookAlike(at) === 0;
  for (let start = 0, end = 0; start < folded.length; start = end) {
    let latin = false;
    let convertible = true;
    for (end = start; end === start || (end < folded.length && (folded.gaps[end] as number) <= GAP.camel); end += 1) {
      if (!isForeign(end)) latin ||= (folded.units[end] as number) < 0x250;
      else if (lookAlike(end) === 0) convertible = false;
    }
    if (!convertible || (genuine && !latin)) continue;
    for (let at = start; at < end; at += 1) if (isForeign(at)) folded.units[at] = lookAlike(at);
  }
}
