/**
 * Cue phrases: words in a row with room between them. `launch~` is the word with any ending, `#n` a number, `..` nothing up
 * to four words. Their words stand in the table of terms, each to be looked for after a node that the words before it lead to.
 */
import type { CharacterFolds } from './character-folds.ts';
import { firstFrom } from './first-from.ts';
import { NO_GAP, CAMEL, JOINT, STOP, fold, type Folded } from './fold.ts';
import { isMoneyGap, numberEnds, wordEnd } from './numbers.ts';
import {
  NODE_ENTRY,
  NODE_NEXT,
  NODE_SKIP,
  NODE_NUMBER,
  NODE_BEGINS,
  SLOT_ENTRY,
  SLOT_WORD,
  SLOT_ENDING,
  addEntry,
  addUnits,
  chain,
  findSlot,
  mix,
  nodeAt,
  startHash,
  type TermTable,
} from './term-table.ts';

/** Most words that `..` stands for. */
const MOST_SKIPPED = 4;
/**
 * Words tried from one place of the text, so that no phrase and no text multiply: three times `..` in one phrase need 155.
 * A whole text gets this many, and some per character, which no text that people write comes near.
 */
const MOST_WAYS = 160;
const WAYS_OF_TEXT = 4096;
const WAYS_PER_CHARACTER = 8;

/** Adds the next entry, a cue phrase; one without words is never found. */
export function addPhrase(table: TermTable, folds: CharacterFolds, phrase: string): void {
  const entry = addEntry(table);
  /** What the last step leads to: a field of a slot, which has a node only where the phrase goes on, or a node. */
  let slot = -1;
  let node = 0;
  let skips = false;
  const leave = (): number => (slot < 0 ? node : nodeAt(table, table.slots, slot + SLOT_WORD));
  for (const token of phrase.split(' ')) {
    if (token === '..') {
      skips = slot >= 0 || node > 0;
      continue;
    }
    const words = token === '#n' ? [undefined] : wordsOf(folds, token);
    for (const [index, word] of words.entries()) {
      const from = leave();
      const after = from === 0 ? 0 : nodeAt(table, table.nodes, from + (skips ? NODE_SKIP : NODE_NEXT));
      skips = false;
      slot = -1;
      if (!word) {
        node = nodeAt(table, table.nodes, after + NODE_NUMBER);
        continue;
      }
      slot = addUnits(table, after, word, word.length);
      if (!token.endsWith('~') || index < words.length - 1) continue;
      node = nodeAt(table, table.slots, slot + SLOT_ENDING);
      slot = -1;
    }
  }
  if (slot >= 0) chain(table, table.slots, slot + SLOT_ENTRY, entry);
  else if (node > 0) chain(table, table.nodes, node + NODE_ENTRY, entry);
}

/** "co-worker" is two words. */
function wordsOf(folds: CharacterFolds, token: string): Uint16Array[] {
  const { units, gaps, length } = fold(folds, token);
  const words: Uint16Array[] = [];
  for (let from = 0, at = 1; at <= length; at += 1) {
    if (at < length && (gaps[at] as number) < JOINT) continue;
    words.push(units.slice(from, at));
    from = at;
  }
  return words;
}

/** Walks the phrases of a table from one place. */
export interface PhraseWalk {
  /** From a slot that a plain walk reached at `at`, from `from`; from -1, phrases that begin with a number. */
  branch(slot: number, from: number, at: number): void;
}

/** @param accept hears of each entry + 1 that ends at the end of a word, the first of those that are the same */
export function walkPhrases(
  table: TermTable,
  { numberWords }: CharacterFolds,
  folded: Folded,
  accept: (entry: number, from: number, end: number) => void,
): PhraseWalk {
  const { slots, nodes } = table;
  const { units, gaps, length, words, wordStarts, sentences } = folded;
  let start = 0;
  /** How many words may still be tried from this place, and in the text. */
  let ways = 0;
  let left = WAYS_OF_TEXT + WAYS_PER_CHARACTER * length;
  const numbers = new Map<number, number[]>();

  /** A word of a phrase has been read; it need not be all of the text's. */
  function arrive(slot: number, at: number): void {
    const ending = slots[slot + SLOT_ENDING] as number;
    if (ending !== 0) leave(ending, gaps[at] === NO_GAP ? wordEnd(folded, at) : at);
    const word = slots[slot + SLOT_WORD] as number;
    if (word !== 0 && gaps[at] !== NO_GAP) leave(word, at);
  }

  /** What may follow a node, at the end of a word. */
  function leave(node: number, at: number): void {
    accept(nodes[node + NODE_ENTRY] as number, start, at);
    if (gaps[at] === NO_GAP || at >= length) return;
    const next = nodes[node + NODE_NEXT] as number;
    if (next !== 0 && (gaps[at] !== STOP || isMoneyGap(folded, at))) readWord(next, at);
    const skip = nodes[node + NODE_SKIP] as number;
    if (skip !== 0) skipWords(skip, at);
  }

  /** Commas may stand in what is skipped, the end of a sentence may not. */
  function skipWords(node: number, at: number): void {
    if (gaps[at] === CAMEL) readWord(node, at);
    const next = firstFrom(words, (word) => (wordStarts[word] as number) >= at);
    const sentence = sentences[next - 1];
    for (let word = next; word <= next + MOST_SKIPPED && word < words && sentences[word] === sentence; word += 1) {
      readWord(node, wordStarts[word] as number);
    }
  }

  function readWord(node: number, from: number): void {
    ways -= 1;
    left -= 1;
    if (ways < 0 || left < 0) return;
    if (nodes[node + NODE_NUMBER] !== 0) readNumber(node, from);
    if (((nodes[node + NODE_BEGINS] as number) & (1 << ((units[from] as number) & 31))) === 0) return;
    let hash = startHash(node);
    for (let at = from; at === from || (gaps[at] as number) < JOINT;) {
      hash = mix(hash, units[at] as number);
      at += 1;
      const slot = findSlot(table, node, hash, units, from, at - from);
      if (slot < 0) continue;
      if (gaps[at] !== NO_GAP) accept(slots[slot + SLOT_ENTRY] as number, start, at);
      arrive(slot, at);
    }
  }

  function readNumber(node: number, from: number): void {
    let ends = numbers.get(from);
    if (!ends) numbers.set(from, (ends = numberEnds(folded, from, numberWords)));
    for (const end of ends) leave(nodes[node + NODE_NUMBER] as number, end);
  }

  return {
    branch(slot, from, at) {
      // The plain walk crosses gaps; the first word of a phrase has none inside.
      for (let unit = from + 1; unit < at; unit += 1) if ((gaps[unit] as number) >= JOINT) return;
      start = from;
      ways = MOST_WAYS;
      if (slot < 0) readNumber(0, from);
      else arrive(slot, at);
    },
  };
}
