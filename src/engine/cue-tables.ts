/** Shared cue lists: looked for once per draft, however many rules name them. */
import { prepareExpression, type FindMatches } from './expression.ts';
import type { Cue } from './kinds/cluster.ts';
import type { LiteralHits, LiteralScan } from './literal-scan.ts';
import type { CueList, Term } from './ruleset.ts';
import type { TextHits, WordLists } from './word-lists.ts';

export interface CueTables {
  /** Names lists, any of which will do. */
  group(lists: readonly string[]): number;
  /** Where the cues of each group stand in a text, as of `now` (milliseconds since the epoch). */
  read(text: string, hits: TextHits, literals: () => LiteralHits, now: number): (group: number) => readonly Cue[];
}

interface Prepared {
  words: number;
  patterns: FindMatches[];
}

/** Milliseconds. */
const DAY = 86_400_000;
const NO_CUES: readonly Cue[] = [];

export function createCueTables(lists: Record<string, CueList>, words: WordLists, scan: LiteralScan): CueTables {
  const prepared = new Map<string, Prepared>();
  const groups: string[][] = [];

  function prepareList(name: string): void {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (!list || prepared.has(name)) return;
    prepared.set(name, {
      words: words.add(termsOf(list)),
      patterns: list.patterns.map((pattern) => prepareExpression(pattern, 'gi', scan)),
    });
  }

  function readList(
    name: string,
    text: string,
    hits: TextHits,
    literals: () => LiteralHits,
    now: number,
  ): readonly Cue[] {
    const list = prepared.get(name);
    if (!list) return NO_CUES;
    const byPattern = list.patterns.flatMap((find) =>
      find(text, literals()).map((match) => hits.cueAt(match.index, match.index + match[0].length)),
    );
    const byWords = hits.of(list.words).filter(({ term }) => isInTime(lists[name] as CueList, term, now));
    return [...byWords, ...byPattern];
  }

  return {
    group(names) {
      names.forEach(prepareList);
      groups.push([...names]);
      return groups.length - 1;
    },
    read(text, hits, literals, now) {
      const known = new Map<string, readonly Cue[]>();
      const merged = new Map<number, readonly Cue[]>();
      const cuesOf = (name: string): readonly Cue[] => {
        const cues = known.get(name) ?? readList(name, text, hits, literals, now);
        known.set(name, cues);
        return cues;
      };
      return (group) => {
        const cues = merged.get(group) ?? (groups[group] ?? []).flatMap(cuesOf).sort((a, b) => a.word - b.word);
        merged.set(group, cues);
        return cues;
      };
    },
  };
}

/** A hint at what has become public gives nothing away, and a countdown only while it leads to a known day. */
function isInTime({ terms, days }: CueList, index: number, now: number): boolean {
  const term = terms[index];
  // Only those with conditions are kept as terms.
  if (!term) return true;
  const { from = 0, until = Infinity, ahead } = term;
  if (now < from || now >= until) return false;
  return !ahead || !!days?.some((day) => isAhead(Math.ceil((day - now) / DAY), ahead));
}

function isAhead(days: number, [least, most]: [number, number]): boolean {
  return least <= days && days <= most;
}

function termsOf({ terms, words, phrases }: CueList): Term[] {
  const split = (texts = ''): string[] => texts.split('|').filter(Boolean);
  return [
    ...terms,
    ...split(words).map((text) => ({ text, inflect: false })),
    ...split(phrases).map((text) => ({ text, phrase: true })),
  ];
}
