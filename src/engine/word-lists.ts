/**
 * All terms of all rules in one table over folded units. A text is walked once, from every word edge; the cost depends on the
 * text, not on how many terms there are.
 */
import { addPhrase, walkPhrases, type PhraseWalk } from './cue-phrases.ts';
import { UPPER, type CharacterFolds } from './character-folds.ts';
import { firstFrom } from './first-from.ts';
import { NO_GAP, JOINT, STOP, endOf, fold, type Folded } from './fold.ts';
import type { Term } from './ruleset.ts';
import { SLOT_ENTRY, SLOT_WORD, SLOT_ENDING, addTerm, createTermTable, type TermTable } from './term-table.ts';
import { walkTerms } from './walk-terms.ts';

export interface TermHit {
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** Index of the term in the list as it was added. */
  term: number;
  /** The first word of the hit, counted from 0 in the text, and how many words it spans. `ProjectBluefin` is one word. */
  word: number;
  words: number;
}

/** What a text holds. It is valid until the next `find` of any word lists. */
export interface TextHits {
  /** Hits of a list, in text order. */
  of(list: number): readonly TermHit[];
  /** How many words the text has. */
  words: number;
  /** The number of the sentence or line that a word stands in, from 0. */
  sentenceOf(word: number): number;
  /** The words that a span of the text touches; the first one for a span without length. */
  cueAt(start: number, end: number): Omit<TermHit, 'term'>;
}

/** Shortest term of which spaced letters ("F a l c o n") are a spelling. */
const SHORTEST_SPACED = 4;
/** Shortest term that has a plural. */
const SHORTEST_PLURAL = 3;

const LETTER_S = 0x73;
const LETTER_E = 0x65;

const NONE: readonly TermHit[] = [];

export interface WordLists {
  /** Adds a list; the number names it in what `find` returns. */
  add(terms: readonly Term[]): number;
  find(text: string): TextHits;
  table: Readonly<TermTable>;
}

export function createWordLists(folds: CharacterFolds): WordLists {
  const table = createTermTable();
  /** Places where something may have been found, used again for each text. */
  const candidates: number[] = [];
  /** By list: its terms, and the entry of the first. Entries are numbered in the order in which they were added. */
  const lists: (readonly Term[])[] = [];
  const firsts: number[] = [];

  function addEntry(term: Term): void {
    if (term.phrase) {
      addPhrase(table, folds, term.text);
    } else {
      const { units, gaps, length } = fold(folds, term.text);
      addTerm(table, units, gaps, length);
    }
  }

  function listOf(entry: number): number {
    return firstFrom(firsts.length, (list) => (firsts[list] as number) > entry) - 1;
  }

  function find(text: string): TextHits {
    const folded = fold(folds, text);
    const hits = new Map<number, TermHit[]>();
    const { slots, entries } = table;
    const { words, sentences } = folded;
    let phrases: PhraseWalk | undefined;

    /** `first` is an entry + 1; all that follow it have the same units. */
    function accept(first: number, from: number, to: number, isCue = true): void {
      for (let entry = first - 1; entry >= 0; entry = (entries[2 * entry + 1] as number) - 1) {
        const list = listOf(entry);
        const index = entry - (firsts[list] as number);
        const term = lists[list]?.[index] as Term;
        const end = term.phrase ? cueEnd(folded, from, to, isCue) : termEnd(term, entry, from, to);
        if (end === 0) continue;
        const start = folded.starts[from] as number;
        const hit: TermHit = {
          start,
          end: endOf(folded, end - 1),
          term: index,
          word: wordAt(folded, start),
          words: wordsIn(folded, from, end),
        };
        if (hasRightCase(folds, term, text, hit)) append(hits, list, hit, term);
      }
    }

    function termEnd(term: Term, entry: number, from: number, to: number): number {
      const end = wordEnd(term, folded, to);
      return end > 0 && joinsRightly(table.gaps, entries[2 * entry] as number, folded, from, to) ? end : 0;
    }

    walkTerms(table, folded, candidates);
    for (let at = 0; at < candidates.length; at += 3) {
      const [slot, from, to] = candidates.slice(at, at + 3) as [number, number, number];
      if (slot >= 0) accept(slots[slot + SLOT_ENTRY] as number, from, to, false);
      if (slot < 0 || slots[slot + SLOT_WORD] !== 0 || slots[slot + SLOT_ENDING] !== 0) {
        phrases ??= walkPhrases(table, folds, folded, accept);
        phrases.branch(slot, from, to);
      }
    }
    return {
      of: (list) => hits.get(list) ?? NONE,
      words,
      sentenceOf: (at) => sentences[at] as number,
      cueAt(start, end) {
        const first = wordAt(folded, start);
        return { start, end, word: first, words: Math.max(1, wordAt(folded, Math.max(start, end - 1)) - first + 1) };
      },
    };
  }

  return {
    add(terms) {
      firsts.push(table.entryCount);
      lists.push(terms);
      terms.forEach(addEntry);
      return lists.length - 1;
    },
    find,
    table,
  };
}

/** A phrase counts once from each place, however its gaps were filled. */
function append(hits: Map<number, TermHit[]>, list: number, hit: TermHit, term: Term): void {
  const known = hits.get(list);
  if (!known) {
    hits.set(list, [hit]);
    return;
  }
  if (term.phrase) {
    for (let at = known.length - 1; at >= 0 && known[at]?.start === hit.start; at -= 1) {
      if (known[at]?.term === hit.term) return;
    }
  }
  known.push(hit);
}

/** The word that stands at an offset of the text, or last before it. */
function wordAt({ starts, wordStarts, words }: Folded, offset: number): number {
  const next = firstFrom(words, (word) => (starts[wordStarts[word] as number] as number) > offset);
  return Math.max(0, next - 1);
}

function wordsIn({ gaps }: Folded, from: number, end: number): number {
  let words = 1;
  for (let at = from + 1; at < end; at += 1) if ((gaps[at] as number) >= JOINT) words += 1;
  return words;
}

/** A cue phrase ends with a word, and it is one word where no cue led here: the plain walk may have crossed a gap. */
function cueEnd(folded: Folded, from: number, to: number, isCue: boolean): number {
  return folded.gaps[to] !== NO_GAP && (isCue || wordsIn(folded, from, to) === 1) ? to : 0;
}

/** The end of the word that stands at `to`: at once, or after a plural ending; 0 inside a longer word. */
function wordEnd(term: Term, folded: Folded, to: number): number {
  if (folded.gaps[to] !== NO_GAP) return to;
  const length = term.text.length;
  if (term.inflect === false || length < SHORTEST_PLURAL) return 0;
  if (folded.units[to] === LETTER_S && folded.gaps[to + 1] !== NO_GAP) return to + 1;
  const isPlural = folded.units[to] === LETTER_E && folded.units[to + 1] === LETTER_S && folded.gaps[to + 1] === NO_GAP;
  return isPlural && folded.gaps[to + 2] !== NO_GAP ? to + 2 : 0;
}

/**
 * Gaps in the text stand only where the term's own words join, or between all of its letters.
 * @param own gaps of all terms, those of this one from `first` on
 */
function joinsRightly(own: Uint8Array, first: number, folded: Folded, from: number, to: number): boolean {
  let isSpaced = to - from >= SHORTEST_SPACED;
  let isJoined = true;
  for (let at = from + 1; at < to; at += 1) {
    const here = folded.gaps[at] as number;
    const there = own[first + at - from] as number;
    if (here < JOINT) {
      isSpaced = false;
      continue;
    }
    if (there === NO_GAP || (here === STOP && there !== STOP)) isJoined = false;
    if (here === STOP) isSpaced = false;
  }
  return isJoined || isSpaced;
}

function hasRightCase(folds: CharacterFolds, term: Term, text: string, hit: TermHit): boolean {
  if (term.case === 'exact') return plain(text.slice(hit.start, hit.end)).startsWith(plain(term.text));
  if (term.case === 'initial') return text[hit.start - 1] === '#' || (folds.foldAt(text, hit.start) & UPPER) !== 0;
  return true;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
}
