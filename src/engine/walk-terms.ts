/** The walk from every word edge of a text: the one loop that every keystroke pays for. */
import type { Folded } from './fold.ts';
import { END, NODE_NUMBER, STEP, findSlot, isKnown, mix, pack, startHash, type TermTable } from './term-table.ts';

/**
 * Writes three numbers for each run of units that is in the table: its slot · the unit where it begins · the one where it ends.
 * A slot of -1 stands for a phrase that begins with a number. Of the text's edges only those are left where something may begin.
 */
export function walkTerms(table: TermTable, folded: Folded, found: number[]): void {
  const { gate } = table;
  const { units, edges, length } = folded;
  const isOpen = table.nodes[NODE_NUMBER] !== 0;
  keepEdges(gate, folded, +isOpen);
  found.length = 0;
  for (let edge = 0; edge < folded.edgeCount; edge += 1) {
    const from = edges[edge] as number;
    if (isOpen) found.push(-1, from, from);
    // Ordinary words begin many terms; eight units of them begin few, sixteen hardly ever any.
    let stop = from + STEP;
    for (let hash = mix(0, pack(units, from)); stop <= length && isKnown(gate, hash) !== 0;) {
      for (const next = 2 * stop - from; stop < next; stop += STEP) hash = mix(hash, pack(units, stop));
    }
    let hash = startHash(0);
    for (let at = from + 1; at < stop && at <= length; at += 1) {
      hash = mix(hash, units[at - 1] as number);
      if (isKnown(gate, hash) === 0) continue;
      const slot = findSlot(table, 0, hash, units, from, at - from);
      if (slot >= 0) found.push(slot, from, at);
    }
  }
}

/** Without jumps and calls, so that a processor works on several edges at once. Nine in ten are gone then. */
function keepEdges(gate: Int32Array, folded: Folded, all: number): void {
  const { units, edges, edgeCount } = folded;
  let kept = 0;
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const from = edges[edge] as number;
    const hash = mix(0, pack(units, from));
    const goesOn = isKnown(gate, hash ^ END) | isKnown(gate, mix(hash, pack(units, from + STEP)));
    edges[kept] = from;
    kept += (isKnown(gate, hash) & goesOn) | isKnown(gate, mix(0, units[from] as number)) | all;
  }
  folded.edgeCount = kept;
}
