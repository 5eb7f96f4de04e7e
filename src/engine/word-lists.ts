/**
 * All terms of all rules in one trie over folded units. A text is walked once, from every word edge; the cost depends on the
 * text, not on how many terms there are.
 */
import { GAP, fold, isUpper, type Folded } from './fold.ts';
import type { Term } from './ruleset.ts';

export interface TermHit {
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** Index of the term in the list as it was added. */
  term: number;
}

/** One term at the end of its path. Several terms may share a path ("night jar", "Nightjar"). */
interface Entry {
  list: number;
  term: number;
  /** The gap before each folded unit, as the term itself has it. */
  gaps: Uint8Array;
  source: Term;
  next: Entry | undefined;
}

/** Shortest term of which spaced letters ("F a l c o n") are a spelling. */
const SHORTEST_SPACED = 4;
/** Shortest term that has a plural. */
const SHORTEST_PLURAL = 3;

const LETTER_S = 0x73;
const LETTER_E = 0x65;

export interface WordLists {
  /** Adds a list; the number names it in `find`. */
  add(terms: readonly Term[]): number;
  /** Hits by list, in text order; a list without hits is absent. */
  find(text: string): Map<number, TermHit[]>;
}

export function createWordLists(): WordLists {
  const nodes = [new Map<number, number>()];
  const accepting: (Entry | undefined)[] = [undefined];
  let lists = 0;

  function insert(list: number, term: number, source: Term): void {
    const folded = fold(source.text);
    if (folded.length === 0) return;
    let node = 0;
    for (let at = 0; at < folded.length; at += 1) node = childOf(node, folded.units[at] as number);
    accepting[node] = { list, term, gaps: folded.gaps.slice(0, folded.length), source, next: accepting[node] };
  }

  function childOf(node: number, unit: number): number {
    const children = nodes[node] as Map<number, number>;
    const known = children.get(unit);
    if (known !== undefined) return known;
    nodes.push(new Map());
    accepting.push(undefined);
    children.set(unit, nodes.length - 1);
    return nodes.length - 1;
  }

  return {
    add(terms) {
      const list = lists;
      lists += 1;
      terms.forEach((source, term) => {
        insert(list, term, source);
      });
      return list;
    },
    find(text) {
      const hits = new Map<number, TermHit[]>();
      if (nodes.length === 1) return hits;
      const folded = fold(text);
      for (let start = 0; start < folded.length; start += 1) {
        if (folded.gaps[start] === GAP.none) continue;
        let node: number | undefined = 0;
        for (let at = start; at < folded.length; at += 1) {
          node = nodes[node]?.get(folded.units[at] as number);
          if (node === undefined) break;
          for (let entry = accepting[node]; entry; entry = entry.next) {
            const hit = verify(entry, text, folded, start, at + 1);
            if (hit) append(hits, entry.list, hit);
          }
        }
      }
      return hits;
    },
  };
}

function append(hits: Map<number, TermHit[]>, list: number, hit: TermHit): void {
  const known = hits.get(list);
  if (known) known.push(hit);
  else hits.set(list, [hit]);
}

/** Whether the units `[from, to)` really are the term: right edges, right joints, right capitals. */
function verify(entry: Entry, text: string, folded: Folded, from: number, to: number): TermHit | undefined {
  const end = wordEnd(entry.source, folded, to);
  if (end === undefined || !joinsRightly(entry, folded, from, to)) return undefined;
  const hit = { start: folded.starts[from] as number, end: folded.ends[end - 1] as number, term: entry.term };
  return hasRightCase(entry.source, text, hit) ? hit : undefined;
}

/** The end of the word that stands at `to`: at once, or after a plural ending; undefined inside a longer word. */
function wordEnd(term: Term, folded: Folded, to: number): number | undefined {
  if (folded.gaps[to] !== GAP.none) return to;
  const length = term.text.length;
  if (term.inflect === false || length < SHORTEST_PLURAL) return undefined;
  if (folded.units[to] === LETTER_S && folded.gaps[to + 1] !== GAP.none) return to + 1;
  const isPlural =
    folded.units[to] === LETTER_E && folded.units[to + 1] === LETTER_S && folded.gaps[to + 1] === GAP.none;
  return isPlural && folded.gaps[to + 2] !== GAP.none ? to + 2 : undefined;
}

/** Gaps in the text stand only where the term's own words join, or between all of its letters. */
function joinsRightly(entry: Entry, folded: Folded, from: number, to: number): boolean {
  let isSpaced = to - from >= SHORTEST_SPACED;
  let isJoined = true;
  for (let at = from + 1; at < to; at += 1) {
    const here = folded.gaps[at] as number;
    const own = entry.gaps[at - from] as number;
    if (here < GAP.joint) {
      isSpaced = false;
      continue;
    }
    if (own === GAP.none || (here === GAP.stop && own !== GAP.stop)) isJoined = false;
    if (here === GAP.stop) isSpaced = false;
  }
  return isJoined || isSpaced;
}

function hasRightCase(term: Term, text: string, hit: TermHit): boolean {
  if (term.case === 'exact') return plain(text.slice(hit.start, hit.end)).startsWith(plain(term.text));
  if (term.case === 'initial') return text[hit.start - 1] === '#' || isUpper(text, hit.start);
  return true;
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ');
}
