/** The walk through the trie from every word edge of a text: the one loop that every keystroke pays for. */
import { GAP, type Folded } from './fold.ts';
import { passesGate, slotOf, type TermTrie } from './term-trie.ts';

/** Places where something may have been found, used again for each text: four numbers each, see `walkTerms`. */
export interface Candidates {
  count: number;
  data: Int32Array;
}

/**
 * Writes for each path that fits: the node, or `~entry` for a leaf · the unit where it begins · the one where it ends · the
 * index of its first word. No functions are made in here and none is called for each unit, so that it stays in registers.
 */
export function walkTerms(trie: TermTrie, folded: Folded, found: Candidates): void {
  const { gate, isOpen, slots, mask, marks, exits, units: pool } = trie;
  const { units, gaps, edges, edgeCount } = folded;
  let word = -1;
  found.count = 0;
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const from = edges[edge] as number;
    if ((gaps[from] as number) >= GAP.joint) word += 1;
    if (!isOpen && !passesGate(gate, units, from)) continue;
    let target = 0;
    let at = from;
    for (;;) {
      if (marks[target] !== 0) note(found, target, from, at, word);
      const unit = units[at] as number;
      if ((((exits[target] as number) >>> (unit & 31)) & 1) === 0) break;
      const slot = slotOf(slots, mask, target, unit);
      target = slots[slot + 2] as number;
      if (target === 0) break;
      at += 1;
      let label = slots[slot + 3] as number;
      const labelEnd = label + ((slots[slot + 1] as number) >>> 16);
      // A unit of 0 stands at the end of the text, and no label has one.
      while (label < labelEnd && pool[label] === units[at]) {
        label += 1;
        at += 1;
      }
      if (label < labelEnd) break;
      if (target < 0) {
        note(found, target, from, at, word);
        break;
      }
    }
  }
}

function note(found: Candidates, target: number, from: number, at: number, word: number): void {
  const place = found.count;
  if (place + 4 > found.data.length) {
    const larger = new Int32Array(2 * found.data.length);
    larger.set(found.data);
    found.data = larger;
  }
  found.data[place] = target;
  found.data[place + 1] = from;
  found.data[place + 2] = at;
  found.data[place + 3] = word;
  found.count = place + 4;
}
