/**
 * All terms, and all words of cue phrases, in one open-addressed table by the hash of their folded units: built in milliseconds,
 * searched without allocating. A gate of bits says first whether anything begins with what stands in the text.
 */

/** By slot, eight numbers that share a cache line. `length` is 0 where the slot is empty. */
export const SLOT = {
  hash: 0,
  /** What the units are looked for after: 0 at any edge of the text, else a node (`cue-phrases.ts`). */
  after: 1,
  /** Where the units stand in the pool, and how many there are. */
  units: 2,
  length: 3,
  /** The first entry that ends with these units + 1; `next` has the others. */
  entry: 4,
  /** The node at the end of the word in a phrase that goes on; the one where the word may have any ending. */
  word: 5,
  ending: 6,
} as const;
const SLOT_BITS = 3;

/** By node, six numbers: the place in a phrase that has been reached. */
export const NODE = {
  /** The first entry that ends here, + 1. */
  entry: 0,
  /** The nodes after which the next word is looked for: at once, or after up to a few others; and the one after a number. */
  next: 1,
  skip: 2,
  number: 3,
  /** A bit for each first unit (its low five bits) of a word that is looked for after this node. */
  begins: 4,
} as const;
const NODE_SIZE = 6;

/** Longer terms, which nobody writes, are never found. */
const LONGEST = 0x7fff;
/** Numbers in the gate, as a power of two. A hundred thousand terms set a third of their bits. */
const GATE_BITS = 16;
/** Tells "some term with this beginning ends before the next level" from "one goes on". */
const ENDS = 0x5bd1e995;

export interface TermTable {
  /** Beginnings of terms, of as many units as each level has, as bits by their hash. */
  gate: Int32Array;
  slots: Int32Array;
  slotCount: number;
  nodes: Int32Array;
  nodeCount: number;
  /** By entry: where its units begin in the pool · the next entry with the same ones, + 1. */
  entries: Int32Array;
  entryCount: number;
  units: Uint16Array;
  /** The gap before each unit of the pool, as the term itself has it. */
  gaps: Uint8Array;
  poolSize: number;
}

export function createTermTable(): TermTable {
  return {
    gate: new Int32Array(1 << GATE_BITS),
    slots: new Int32Array(256 << SLOT_BITS),
    slotCount: 0,
    nodes: new Int32Array(64 * NODE_SIZE),
    nodeCount: 1,
    entries: new Int32Array(64),
    entryCount: 0,
    units: new Uint16Array(256),
    gaps: new Uint8Array(256),
    poolSize: 0,
  };
}

/** How many units the next level of the gate has: 1, 4, 8, 16 … */
export function nextLevel(level: number): number {
  return level === 1 ? 4 : 2 * level;
}

/** The hash of no units, to be looked for after a node. */
export function startHash(after: number): number {
  return Math.imul(after, 0x85ebca6b);
}

export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 13);
}

/** Whether a term begins with these units. */
export function begins(gate: Int32Array, hash: number): boolean {
  return (~(gate[hash >>> (32 - GATE_BITS)] as number) & bitsOf(hash)) === 0;
}

/** Whether one of those ends before the next level. */
export function ends(gate: Int32Array, hash: number): boolean {
  return begins(gate, hash ^ ENDS);
}

/** The slot of the units from `from` on, of which this is the hash; `~slot` of an empty one where there is none. */
export function findSlot(
  { slots, units: pool }: TermTable,
  after: number,
  hash: number,
  units: Uint16Array,
  from: number,
  length: number,
): number {
  const last = slots.length - 1;
  for (let slot = (hash << SLOT_BITS) & last; ; slot = (slot + (1 << SLOT_BITS)) & last) {
    const size = slots[slot + SLOT.length] as number;
    if (size === 0) return ~slot;
    if (slots[slot] !== hash || size !== length || slots[slot + SLOT.after] !== after) continue;
    const start = slots[slot + SLOT.units] as number;
    let same = 0;
    while (same < length && pool[start + same] === units[from + same]) same += 1;
    if (same === length) return slot;
  }
}

/** Adds the next entry, with these units; none are an entry that is never found. */
export function addTerm(table: TermTable, units: Uint16Array, gaps: Uint8Array, length: number): void {
  const entry = addEntry(table);
  if (length === 0 || length > LONGEST) return;
  const start = table.poolSize;
  const slot = addUnits(table, 0, units, gaps, length);
  // Its gaps are its own, also where the units are another's.
  table.poolSize = start + length;
  table.entries[2 * entry] = start;
  chain(table, table.slots, slot + SLOT.entry, entry);
}

/** The number of the next entry. */
export function addEntry(table: TermTable): number {
  table.entries = fit(table.entries, 2 * table.entryCount + 2);
  table.entryCount += 1;
  return table.entryCount - 1;
}

/** Puts an entry before those that a slot or a node has. */
export function chain(table: TermTable, heads: Int32Array, at: number, entry: number): void {
  table.entries[2 * entry + 1] = heads[at] as number;
  heads[at] = entry + 1;
}

/** The node that a field of a slot or a node leads to; made when there is none. */
export function nodeAt(table: TermTable, from: Int32Array, at: number): number {
  const known = from[at] as number;
  if (known !== 0) return known;
  const node = table.nodeCount * NODE_SIZE;
  from[at] = node;
  table.nodeCount += 1;
  table.nodes = fit(table.nodes, node + NODE_SIZE);
  return node;
}

/** The slot of units that are looked for after a node. They are written to the pool, and stay there when they are new. */
export function addUnits(
  table: TermTable,
  after: number,
  units: Uint16Array,
  gaps: Uint8Array,
  length: number,
): number {
  const start = table.poolSize;
  table.poolSize += length;
  table.units = fit(table.units, table.poolSize);
  table.gaps = fit(table.gaps, table.poolSize);
  table.units.set(units.subarray(0, length), start);
  table.gaps.set(gaps.subarray(0, length), start);
  if (3 * table.slotCount > 2 * (table.slots.length >> SLOT_BITS)) enlarge(table);
  let hash = startHash(after);
  let level = 1;
  for (let at = 0; at < length; at += 1) {
    hash = mix(hash, units[at] as number);
    if (after !== 0 || at + 1 !== level) continue;
    level = nextLevel(level);
    setBits(table.gate, hash);
    if (length < level) setBits(table.gate, hash ^ ENDS);
  }
  table.nodes[after + NODE.begins] = (table.nodes[after + NODE.begins] as number) | (1 << ((units[0] as number) & 31));
  const slot = findSlot(table, after, hash, units, 0, length);
  if (slot >= 0) {
    table.poolSize = start;
    return slot;
  }
  table.slots.set([hash, after, start, length], ~slot);
  table.slotCount += 1;
  return ~slot;
}

function setBits(gate: Int32Array, hash: number): void {
  const at = hash >>> (32 - GATE_BITS);
  gate[at] = (gate[at] as number) | bitsOf(hash);
}

/** Two bits of one number, so that looking costs one access and errs a tenth as often. */
function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

/** The array, or a larger copy, that has room for so many numbers. */
function fit<A extends Int32Array | Uint16Array | Uint8Array>(array: A, size: number): A {
  if (size <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)(2 * size);
  larger.set(array);
  return larger;
}

function enlarge(table: TermTable): void {
  const old = table.slots;
  const slots = new Int32Array(2 * old.length);
  const last = slots.length - 1;
  for (let at = 0; at < old.length; at += 1 << SLOT_BITS) {
    if (old[at + SLOT.length] === 0) continue;
    let slot = ((old[at] as number) << SLOT_BITS) & last;
    while (slots[slot + SLOT.length] !== 0) slot = (slot + (1 << SLOT_BITS)) & last;
    slots.set(old.subarray(at, at + (1 << SLOT_BITS)), slot);
  }
  table.slots = slots;
}
