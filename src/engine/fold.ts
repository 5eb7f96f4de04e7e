/**
 * Folds a text to the units that terms are matched on, and remembers where each came from. What people do to words, on
 * purpose or not (case, accents, zero-width characters, "bold" letters, CamelCase, look-alikes), is gone afterwards.
 */
import {
  BREAK,
  DIGIT,
  EXPANDED,
  FOREIGN,
  IGNORED,
  LETTER,
  NO_SPACE,
  UNIT,
  UPPER,
  WIDE,
  type CharacterFolds,
} from './character-folds.ts';

// What stands between two folded units.
/** Nothing: the same word goes on. */
export const NO_GAP = 0;
/** A change of case or between letters and digits, as in `ProjectBluefin`. */
export const CAMEL = 1;
/** Something a phrase may cross where its words join. */
export const JOINT = 2;
/** Something that ends a phrase. */
export const STOP = 3;

/** `units[i]` came from `starts[i]` of the text, and `gaps[i]` stands before it; the end is a stop and zeros. */
export interface Folded {
  text: string;
  length: number;
  units: Uint16Array;
  starts: Uint32Array;
  gaps: Uint8Array;
  /** Where a word or a part of one begins: the units with a gap before them. */
  edgeCount: number;
  edges: Uint32Array;
  /** How many words there are: a word begins after a joint or a stop. */
  words: number;
  /** By word: its first unit, and the number of the sentence or line that it stands in. */
  wordStarts: Uint32Array;
  sentences: Uint32Array;
}

/** Zeros after the last unit, for readers that look ahead. */
const PADDING = 32;
/** Most units that a character folds to: a few Arabic signs for whole phrases are breaks (`src/packs/character-classes.ts`). */
const LONGEST_EXPANSION = 4;
/** Longest run of spaces and the like that a phrase may cross. */
const LONGEST_JOINT = 3;

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
/** What makes an edge where it changes from one letter to the next. */
const EDGES = DIGIT | UPPER | NO_SPACE;
const SORT = EDGES | FOREIGN | LETTER;
const SPACE = 0x20;

/** Used again for each text, so that a check makes no garbage. It grows to the longest draft. */
const folded: Folded = allocate(1024);

/** The result is the same object each time: it holds until the next call. */
export function fold(folds: CharacterFolds, text: string): Folded {
  const { known } = folds;
  const size = text.length;
  if (size > folded.edges.length) Object.assign(folded, allocate(2 * size));
  const { units, starts, gaps, edges, wordStarts, sentences } = folded;
  let length = 0;
  let edgeCount = 0;
  let words = 0;
  let sentence = 0;
  let hasEnded = false;
  let gap: number = STOP;
  let joiners = 0;
  let before = 0;
  let seen = 0;
  gaps.fill(NO_GAP, 0, folded.length + 1);
  for (let index = 0; index < size; index += 1) {
    const start = index;
    const code = text.charCodeAt(index);
    let entry = known[code] as number;
    if (entry === 0) {
      entry = folds.foldAt(text, index);
      if ((entry & WIDE) !== 0) index += 1;
    }
    const unit = entry & UNIT;
    if (unit < EXPANDED) {
      if (unit === IGNORED) continue;
      joiners += 1;
      const isEnd = (unit === BREAK || code === LINE_FEED || code === FULL_STOP) && endsSentence(text, index);
      hasEnded ||= isEnd;
      const stops = unit === BREAK || joiners > LONGEST_JOINT || (isEnd && !isLineBreak(code, text, index));
      gap = stops || gap === STOP ? STOP : JOINT;
      continue;
    }
    if (gap >= JOINT) {
      if (hasEnded && words > 0) sentence += 1;
      hasEnded = false;
      wordStarts[words] = length;
      sentences[words] = sentence;
      words += 1;
      joiners = 0;
    } else if (isEdge(before, entry)) gap = CAMEL;
    if (gap !== NO_GAP) {
      gaps[length] = gap;
      edges[edgeCount] = length;
      edgeCount += 1;
    }
    gap = NO_GAP;
    before = entry;
    seen |= entry;
    if (unit === EXPANDED) {
      length = expand(folds, text, start, length);
      continue;
    }
    // An ordinary word, quickly: letters of one sort.
    units[length] = unit;
    starts[length] = start;
    length += 1;
    if ((entry & NO_SPACE) !== 0) continue;
    for (index += 1; index < size; index += 1) {
      const letter = text.charCodeAt(index);
      let same = known[letter] as number;
      if (((same ^ entry) & SORT) !== 0) {
        if (letter !== SPACE || index + 1 === size) break;
        same = known[text.charCodeAt(index + 1)] as number;
        if (((same ^ entry) & SORT) !== 0) break;
        index += 1;
        wordStarts[words] = length;
        sentences[words] = sentence;
        words += 1;
        gaps[length] = JOINT;
        edges[edgeCount] = length;
        edgeCount += 1;
      }
      units[length] = same;
      starts[length] = index;
      length += 1;
    }
    index -= 1;
  }
  gaps[length] = STOP;
  units.fill(0, length, length + PADDING);
  folded.text = text;
  folded.length = length;
  folded.edgeCount = edgeCount;
  folded.words = words;
  if ((seen & FOREIGN) !== 0) replaceLookAlikes(folds, text);
  return folded;
}

/** Where the character that became unit `at` ends in the text. */
export function endOf({ text, starts }: Folded, at: number): number {
  const start = starts[at] as number;
  return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
}

function allocate(size: number): Folded {
  return {
    text: '',
    length: 0,
    units: new Uint16Array(size * LONGEST_EXPANSION + PADDING),
    starts: new Uint32Array(size * LONGEST_EXPANSION),
    gaps: new Uint8Array(size * LONGEST_EXPANSION + 1),
    edgeCount: 0,
    edges: new Uint32Array(size),
    words: 0,
    wordStarts: new Uint32Array(size),
    sentences: new Uint32Array(size),
  };
}

/** Writes the several units of a character from `at` on; the new length. */
function expand(folds: CharacterFolds, text: string, index: number, at: number): number {
  const { units, starts } = folded;
  const letters = folds.expansionOf(text.codePointAt(index) as number);
  const size = Math.min(letters.length, LONGEST_EXPANSION);
  for (let letter = 0; letter < size; letter += 1) {
    units[at + letter] = letters.charCodeAt(letter);
    starts[at + letter] = index;
  }
  return at + size;
}

/** Between letters and digits, before a capital, and on either side of a character of a script without spaces. */
function isEdge(before: number, entry: number): boolean {
  return ((entry ^ before) & DIGIT) !== 0 || ((entry | before) & NO_SPACE) !== 0 || (entry & ~before & UPPER) !== 0;
}

/** A line break, a full stop in East Asian text, or another one with white space or nothing after it. */
function endsSentence(text: string, index: number): boolean {
  const mark = text.charAt(index);
  if (!'.!?…'.includes(mark)) return '\n\r。！？'.includes(mark);
  // A space, most often: that is not looked up.
  return text.charCodeAt(index + 1) === SPACE || '\n\r\t\xa0'.includes(text.charAt(index + 1));
}

/** One line break, as in wrapped text: a new line, but a phrase may cross it. */
function isLineBreak(code: number, text: string, index: number): boolean {
  return code === 0x0d || (code === 0x0a && text.charCodeAt(index + 1) !== 0x0a);
}

/**
 * Cyrillic and Greek letters become the Latin ones they pass for: in a word that mixes scripts, and in every word when the
 * text holds no letter that is only Cyrillic or Greek. A text really written in Russian or Greek keeps its letters.
 */
function replaceLookAlikes(folds: CharacterFolds, text: string): void {
  const { units, starts, gaps, length } = folded;
  const isForeign = (at: number): boolean => (folds.foldAt(text, starts[at] as number) & FOREIGN) !== 0;
  const lookAlike = (at: number): number => folds.lookAlikeAt(text, starts[at] as number);
  let genuine = false;
  for (let at = 0; at < length && !genuine; at += 1) genuine = isForeign(at) && lookAlike(at) === 0;
  for (let start = 0, end = 0; start < length; start = end) {
    let latin = false;
    let convertible = true;
    for (end = start; end === start || (end < length && (gaps[end] as number) <= CAMEL); end += 1) {
      if (!isForeign(end)) latin ||= (units[end] as number) < 0x250;
      else if (lookAlike(end) === 0) convertible = false;
    }
    if (!convertible || (genuine && !latin)) continue;
    for (let at = start; at < end; at += 1) if (isForeign(at)) units[at] = lookAlike(at);
  }
}
