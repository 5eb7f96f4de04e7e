import type { TermTable } from '../../src/engine/term-table.ts';

/** What the arrays of a table take, in bytes. */
export function bytesOf({ gate, slots, nodes, entries, units, gaps }: Readonly<TermTable>): number {
  return [gate, slots, nodes, entries, units, gaps].reduce((sum, array) => sum + array.byteLength, 0);
}
