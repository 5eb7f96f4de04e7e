/**
 * All terms, and all words of cue phrases, in one open-addressed table by the hash of their folded units: built in milliseconds,
 * searched without allocating. A gate of bits says first whether anything begins with what stands in the text.
 */

// By slot, eight numbers that share a cache line.
export const SLOT_HASH = 0;
/** What the units are looked for after: 0 at any edge of the text, else a node (`cue-phrases.ts`). */
export const SLOT_AFTER = 1;
/** Where the units stand in the pool, and how many there are: 0 where the slot is empty. */
export const SLOT_UNITS = 2;
export const SLOT_LENGTH = 3;
/** The first entry that ends with these units + 1; `entries` has the others. */
export const SLOT_ENTRY = 4;
/** The node at the end of the word in a phrase that goes on; the one where the word may have any ending. */
export const SLOT_WORD = 5;
export const SLOT_ENDING = 6;
const SLOT_SIZE = 8;

// By node, six numbers: a node is a place in a phrase that has been reached.
/** The first entry that ends here, + 1. */
export const NODE_ENTRY = 0;
/** The nodes after which the next word is looked for: at once, or after up to a few others; and the one after a number. */
export const NODE_NEXT = 1;
export const NODE_SKIP = 2;
export const NODE_NUMBER = 3;
/** A bit for each first unit (its low five bits) of a word that is looked for after this node. */
export const NODE_BEGINS = 4;
const NODE_SIZE = 6;

/** Numbers in the gate, as a power of two. A hundred thousand terms set a third of their bits. */
const GATE_BITS = 16;
/** Turns over the part of a hash that says which bits: they are others of the same number. */
export const END = 0x3ff;
/** Units that are put into a hash in one step. */
export const STEP = 4;

export interface TermTable {
  /**
   * Two bits by the hash of each term, of each of its beginnings of 4, 8, 16 … units, and, with `END`, of the
   * longest of those: the term ends before the next length. A term that is shorter than a step begins with its first unit.
   */
  gate: Int32Array;
  slots: Int32Array;
  slotCount: number;
  nodes: Int32Array;
  nodesEnd: number;
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
    slots: new Int32Array(2048),
    slotCount: 0,
    nodes: new Int32Array(384),
    nodesEnd: NODE_SIZE,
    entries: new Int32Array(64),
    entryCount: 0,
    units: new Uint16Array(256),
    gaps: new Uint8Array(256),
    poolSize: 0,
  };
}

/** The hash of no units, to be looked for after a node. */
export function startHash(after: number): number {
  return Math.imul(after, 0x85ebca6b);
}

export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 13);
}

/** The next units, as many as a step has, as one number. */
export function pack(units: Uint16Array, at: number): number {
  return (
    (units[at] as number) ^
    ((units[at + 1] as number) << 8) ^
    ((units[at + 2] as number) << 16) ^
    ((units[at + 3] as number) << 24)
  );
}

/** 1 when the gate has this hash, else 0: a number, so that several can be asked without a jump. */
export function isKnown(gate: Int32Array, hash: number): number {
  const bits = gate[hash >>> (32 - GATE_BITS)] as number;
  return (bits >>> hash) & (bits >>> (hash >>> 5)) & 1;
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
  for (let slot = (hash * SLOT_SIZE) & last; ; slot = (slot + SLOT_SIZE) & last) {
    const size = slots[slot + SLOT_LENGTH] as number;
    if (size === 0) return ~slot;
    if (slots[slot + SLOT_HASH] !== hash || size !== length || slots[slot + SLOT_AFTER] !== after) continue;
    const start = slots[slot + SLOT_UNITS] as number;
    let same = 0;
    while (same < length && pool[start + same] === units[from + same]) same += 1;
    if (same === length) return slot;
  }
}

/** Adds the next entry, with these units; none are an entry that is never found. */
export function addTerm(table: TermTable, units: Uint16Array, gaps: Uint8Array, length: number): void {
  const entry = addEntry(table);
  if (length === 0) return;
  const start = table.poolSize;
  const slot = addUnits(table, 0, units, length);
  // Its gaps are its own, also where the units are another's.
  table.poolSize = start + length;
  table.gaps = fit(table.gaps, table.poolSize);
  table.gaps.set(gaps.subarray(0, length), start);
  table.entries[2 * entry] = start;
  chain(table, table.slots, slot + SLOT_ENTRY, entry);
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
  const node = table.nodesEnd;
  from[at] = node;
  table.nodesEnd += NODE_SIZE;
  table.nodes = fit(table.nodes, table.nodesEnd);
  return node;
}

/** The slot of units that are looked for after a node. They are written to the pool, and stay there when they are new. */
export function addUnits(table: TermTable, after: number, units: Uint16Array, length: number): number {
  const start = table.poolSize;
  table.poolSize += length;
  table.units = fit(table.units, table.poolSize);
  table.units.set(units.subarray(0, length), start);
  if (3 * table.slotCount > 2 * (table.slots.length / SLOT_SIZE)) enlarge(table);
  let hash = startHash(after);
  for (let at = 0; at < length; at += 1) hash = mix(hash, units[at] as number);
  if (after === 0) {
    openGate(table.gate, units, length);
    setBits(table.gate, hash);
  }
  table.nodes[after + NODE_BEGINS] = (table.nodes[after + NODE_BEGINS] as number) | (1 << ((units[0] as number) & 31));
  const slot = findSlot(table, after, hash, units, 0, length);
  if (slot >= 0) {
    table.poolSize = start;
    return slot;
  }
  table.slots.set([hash, after, start, length], ~slot);
  table.slotCount += 1;
  return ~slot;
}

/** Lets walks pass that come upon these units. */
function openGate(gate: Int32Array, units: Uint16Array, length: number): void {
  let hash = 0;
  let last = END ^ mix(0, units[0] as number);
  for (let at = 0; at + STEP <= length;) {
    hash = mix(hash, pack(units, at));
    at += STEP;
    if ((at & (at - 1)) !== 0) continue;
    setBits(gate, hash);
    last = hash;
  }
  setBits(gate, last ^ END);
}

/** Two bits of one number, so that looking costs one access and errs a tenth as often. */
function setBits(gate: Int32Array, hash: number): void {
  const at = hash >>> (32 - GATE_BITS);
  gate[at] = (gate[at] as number) | (1 << hash) | (1 << (hash >>> 5));
}

/** The array, or a larger copy, that has room for so many numbers. */
function fit<A extends Int32Array | Uint16Array | Uint8Array>(array: A, size: number): A {
  if (size <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => A)((3 * size) >> 1);
  larger.set(array);
  return larger;
}

function enlarge(table: TermTable): void {
  const old = table.slots;
  const slots = new Int32Array(2 * old.length);
  const last = slots.length - 1;
  for (let at = 0; at < old.length; at += SLOT_SIZE) {
    if (old[at + SLOT_LENGTH] === 0) continue;
    let slot = ((old[at] as number) * SLOT_SIZE) & last;
    while (slots[slot + SLOT_LENGTH] !== 0) slot = (slot + SLOT_SIZE) & last;
    slots.set(old.subarray(at, at + SLOT_SIZE), slot);
  }
  table.slots = slots;
}
