/** The walk from every word edge of a text: the one loop that every keystroke pays for. */
import { GAP, type Folded } from './fold.ts';
import { NODE, begins, ends, findSlot, mix, nextLevel, startHash, type TermTable } from './term-table.ts';

/** Places where something may have been found, used again for each text: four numbers each, see `walkTerms`. */
export interface Candidates {
  count: number;
  data: Int32Array;
}

/**
 * Writes for each run of units that is in the table: its slot · the unit where it begins · the one where it ends · the index of
 * its first word. A slot of -1 stands for a phrase that begins with a number.
 */
export function walkTerms(table: TermTable, folded: Folded, found: Candidates): void {
  const { gate } = table;
  const { units, gaps, edges, edgeCount, length } = folded;
  const isOpen = table.nodes[NODE.number] !== 0;
  let word = -1;
  found.count = 0;
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const from = edges[edge] as number;
    if ((gaps[from] as number) >= GAP.joint) word += 1;
    if (isOpen) note(found, -1, from, from, word);
    let hash = mix(startHash(0), units[from] as number);
    let at = from + 1;
    for (let level = 1; begins(gate, hash);) {
      level = nextLevel(level);
      const isEnd = ends(gate, hash);
      const stop = Math.min(from + level, length);
      for (; at < stop; at += 1) {
        if (isEnd) look(table, units, from, at, hash, word, found);
        hash = mix(hash, units[at] as number);
      }
      if (at === from + level) continue;
      look(table, units, from, at, hash, word, found);
      break;
    }
  }
}

function look(
  table: TermTable,
  units: Uint16Array,
  from: number,
  at: number,
  hash: number,
  word: number,
  found: Candidates,
): void {
  const slot = findSlot(table, 0, hash, units, from, at - from);
  if (slot >= 0) note(found, slot, from, at, word);
}

function note(found: Candidates, slot: number, from: number, at: number, word: number): void {
  const place = found.count;
  if (place + 4 > found.data.length) {
    const larger = new Int32Array(2 * found.data.length);
    larger.set(found.data);
    found.data = larger;
  }
  found.data[place] = slot;
  found.data[place + 1] = from;
  found.data[place + 2] = at;
  found.data[place + 3] = word;
  found.count = place + 4;
}
