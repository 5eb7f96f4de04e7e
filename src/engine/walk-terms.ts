/** The walk from every word edge of a text: the one loop that every keystroke pays for. */
import type { Folded } from './fold.ts';
import { END, NODE_NUMBER, STEP, findSlot, isKnown, mix, pack, type TermTable } from './term-table.ts';

/**
 * Writes three numbers for each run of units that is in the table: its slot · the unit where it begins · the one where it ends.
 * A slot of -1 stands for a phrase that begins with a number. Of the text's edges only those are left where something may begin.
 */
export function walkTerms(table: TermTable, folded: Folded, found: number[]): void {
  const { gate } = table;
  const { units, edges, edgeCount, length } = folded;
  const isOpen = table.nodes[NODE_NUMBER] !== 0;
  let kept = 0;
  // Without jumps and calls, so that a processor works on several edges at once. Nine in ten are gone then.
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const from = edges[edge] as number;
    const hash = mix(0, pack(units, from));
    const goesOn = isKnown(gate, hash ^ END) | isKnown(gate, mix(hash, pack(units, from + STEP)));
    edges[kept] = from;
    kept += (isKnown(gate, hash) & goesOn) | isKnown(gate, mix(0, units[from] as number)) | +isOpen;
  }
  found.length = 0;
  for (let edge = 0; edge < kept; edge += 1) {
    const from = edges[edge] as number;
    if (isOpen) found.push(-1, from, from);
    look(table, folded, from, 1, found);
    let hash = mix(0, pack(units, from));
    // Ordinary words begin many terms; eight units of them begin few, sixteen hardly ever any.
    for (let size = STEP, at = from + STEP; at <= length && isKnown(gate, hash) !== 0; size *= 2) {
      if (isKnown(gate, hash ^ END) !== 0) look(table, folded, from, size, found);
      for (const next = from + 2 * size; at < next; at += STEP) hash = mix(hash, pack(units, at));
    }
  }
}

/** Looks for terms of `size` units or more, but shorter than the next size that the gate knows. */
function look(table: TermTable, { units, length }: Folded, from: number, size: number, found: number[]): void {
  const most = size < STEP ? STEP : 2 * size;
  let hash = 0;
  for (let count = 1; count < most && from + count <= length; count += 1) {
    hash = mix(hash, units[from + count - 1] as number);
    if (count < size || isKnown(table.gate, hash) === 0) continue;
    const slot = findSlot(table, 0, hash, units, from, count);
    if (slot >= 0) found.push(slot, from, from + count);
  }
}
