/**
 * Cue phrases: words in a row with room between them. `launch~` is the word with any ending, `#n` a number, `..` nothing up
 * to four words. They are paths of the term trie whose steps between words are special transitions.
 */
import type { CharacterFolds } from './character-folds.ts';
import { GAP, fold, type Folded } from './fold.ts';
import { isMoneyGap, numberEnds, wordEnd } from './numbers.ts';
import { CUE, HAS_CUE, HAS_NUMBER, follow, slotOf, type TermTrie } from './term-trie.ts';

/** Most words that `..` stands for. */
const MOST_SKIPPED = 4;
/**
 * Words tried from one place of the text, so that no phrase and no text multiply: three times `..` in one phrase need 155.
 * A whole text gets this many, and some per character, which no text that people write comes near.
 */
const MOST_WAYS = 160;
const WAYS_OF_TEXT = 4096;
const WAYS_PER_CHARACTER = 8;

/** A phrase as units of the trie. */
export function unitsOfPhrase(folds: CharacterFolds, phrase: string): Uint16Array {
  const units: number[] = [];
  let needsBoundary = false;
  for (const token of phrase.split(' ')) {
    if (token === '..') {
      if (units.length > 0 && units.at(-1) !== CUE.skip) units.push(CUE.skip);
      needsBoundary = false;
      continue;
    }
    const hasEnding = token.endsWith('~');
    const word = token === '#n' ? [CUE.number] : unitsOfWord(folds, token);
    if (word.length === 0) continue;
    if (needsBoundary) units.push(CUE.boundary);
    units.push(...word);
    if (hasEnding) units.push(CUE.ending);
    needsBoundary = true;
  }
  if (units.at(-1) === CUE.skip) units.pop();
  return Uint16Array.from(units);
}

/** "co-worker" is two words with a boundary. */
function unitsOfWord(folds: CharacterFolds, token: string): number[] {
  const { units, gaps, length } = fold(folds, token);
  const word: number[] = [];
  for (let at = 0; at < length; at += 1) {
    if (at > 0 && (gaps[at] as number) >= GAP.joint) word.push(CUE.boundary);
    word.push(units[at] as number);
  }
  return word;
}

/** Walks the phrases of a trie from one place; `accept` hears of each node that is reached at the end of a word. */
export interface PhraseWalk {
  /** From a node that was reached at `at` by a plain walk from `from`; from node 0, phrases that begin with a number. */
  branch(node: number, from: number, at: number): void;
}

export function walkPhrases(
  trie: TermTrie,
  folded: Folded,
  accept: (node: number, from: number, end: number) => void,
): PhraseWalk {
  const { slots, mask, marks, units: pool } = trie;
  const { units, gaps, length, words, wordStarts, sentences } = folded;
  let start = 0;
  /** How many words may still be tried from this place, and in the text. */
  let ways = 0;
  let left = WAYS_OF_TEXT + WAYS_PER_CHARACTER * length;
  const numbers = new Map<number, number[]>();

  /** A word is read and may end the phrase. */
  function arrive(node: number, at: number): void {
    accept(node, start, at);
    if (((marks[node] as number) & HAS_CUE) !== 0) leave(node, at);
  }

  /** The special transitions of a node, at `at`. */
  function leave(node: number, at: number): void {
    const ending = follow(trie, node, CUE.ending);
    if (ending > 0) arrive(ending, gaps[at] === GAP.none ? wordEnd(folded, at) : at);
    if (gaps[at] === GAP.none || at >= length) return;
    const boundary = follow(trie, node, CUE.boundary);
    if (boundary > 0 && (gaps[at] !== GAP.stop || isMoneyGap(folded, at))) readWord(boundary, at);
    const skip = follow(trie, node, CUE.skip);
    if (skip > 0) skipWords(skip, at);
  }

  /** Commas may stand in what is skipped, the end of a sentence may not. */
  function skipWords(node: number, at: number): void {
    if (gaps[at] === GAP.camel) readWord(node, at);
    const next = firstWordFrom(at);
    const sentence = sentences[next - 1];
    for (let word = next; word <= next + MOST_SKIPPED && word < words && sentences[word] === sentence; word += 1) {
      readWord(node, wordStarts[word] as number);
    }
  }

  function readWord(node: number, from: number): void {
    ways -= 1;
    left -= 1;
    if (ways < 0 || left < 0) return;
    if (((marks[node] as number) & HAS_NUMBER) !== 0) readNumber(node, from);
    let target = node;
    for (let at = from; at === from || (gaps[at] as number) < GAP.joint;) {
      const slot = slotOf(slots, mask, target, units[at] as number);
      target = slots[slot + 2] as number;
      if (target <= 0) return;
      at += 1;
      let label = slots[slot + 3] as number;
      for (const labelEnd = label + ((slots[slot + 1] as number) >>> 16); label < labelEnd; label += 1, at += 1) {
        if (pool[label] !== units[at] || (gaps[at] as number) >= GAP.joint) return;
      }
      if (marks[target] === 0) continue;
      if (gaps[at] !== GAP.none) arrive(target, at);
      else if (((marks[target] as number) & HAS_CUE) !== 0) leave(target, at);
    }
  }

  function readNumber(node: number, from: number): void {
    let ends = numbers.get(from);
    if (!ends) numbers.set(from, (ends = numberEnds(folded, from)));
    for (const end of ends) arrive(follow(trie, node, CUE.number), end);
  }

  function firstWordFrom(at: number): number {
    let low = 0;
    let high = words;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((wordStarts[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    branch(node, from, at) {
      // The plain walk crosses gaps; the first word of a phrase has none inside.
      for (let unit = from + 1; unit < at; unit += 1) if ((gaps[unit] as number) >= GAP.joint) return;
      start = from;
      ways = MOST_WAYS;
      if (node === 0) readNumber(0, from);
      else leave(node, at);
    },
  };
}
