/** The walk from every word edge of a text: the one loop that every keystroke pays for. */
import { JOINT, type Folded } from './fold.ts';
import { NODE_NUMBER, STEP, begins, ends, findSlot, mix, pack, startHash, type TermTable } from './term-table.ts';

/**
 * Writes four numbers for each run of units that is in the table: its slot · the unit where it begins · the one where it ends · the index of
 * its first word. A slot of -1 stands for a phrase that begins with a number.
 */
export function walkTerms(table: TermTable, folded: Folded, found: number[]): void {
  const { gate } = table;
  const { units, gaps, edges, edgeCount, length } = folded;
  const isOpen = table.nodes[NODE_NUMBER] !== 0;
  let word = -1;
  found.length = 0;
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const from = edges[edge] as number;
    if ((gaps[from] as number) >= JOINT) word += 1;
    if (isOpen) found.push(-1, from, from, word);
    if (ends(gate, mix(0, units[from] as number))) look(table, folded, from, 1, word, found);
    let hash = mix(0, pack(units, from));
    for (let size = STEP, at = from + STEP; at <= length; size *= 2) {
      if (ends(gate, hash)) look(table, folded, from, size, word, found);
      for (const end = from + 2 * size; at < end; at += STEP) hash = mix(hash, pack(units, at));
      // Ordinary words begin many terms; eight units of them begin few, sixteen hardly ever any.
      if (!begins(gate, hash)) break;
    }
  }
}

/** Looks for terms of `size` units or more, but shorter than the next size that the gate knows. */
function look(
  table: TermTable,
  { units, length }: Folded,
  from: number,
  size: number,
  word: number,
  found: number[],
): void {
  const stop = Math.min(length, from + (size < STEP ? STEP : 2 * size) - 1);
  let hash = startHash(0);
  for (let at = from; at < stop;) {
    hash = mix(hash, units[at] as number);
    at += 1;
    const slot = at - from < size ? -1 : findSlot(table, 0, hash, units, from, at - from);
    if (slot >= 0) found.push(slot, from, at, word);
  }
}
