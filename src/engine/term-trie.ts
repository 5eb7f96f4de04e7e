/**
 * A radix tree over folded units in typed arrays: built in milliseconds, walked without allocating. Transitions stand in one
 * open-addressed table of (node, unit) → target. Units that leave no choice need no transition: they are the label of the
 * target, a run of the pool, which is compared on the way, and a term that nobody shares any more is a leaf, whose label is its rest.
 */

/** What a node says besides its transitions: bits of `marks`. The bits above `HEAD_SHIFT` are the first entry + 1. */
export const HEAD_SHIFT = 3;
/** The node has one of the special transitions of `CUE`. */
export const HAS_CUE = 1;
/** … a number is one of them. */
export const HAS_NUMBER = 2;

/** Units that no text has: the steps of a cue phrase that are no letters (`cue-phrases.ts`). */
export const CUE = {
  /** From one word to the next. */
  boundary: 4,
  /** Any ending of the word. */
  ending: 5,
  number: 6,
  /** Nothing up to a few words. */
  skip: 7,
} as const;

/** Longer terms, which nobody writes, are never found: the length of a label has 15 bits. */
const LONGEST = 0x7fff;
/**
 * A walk is begun only where this many units stand at the beginning of some term, first the fewest and then more. Ordinary
 * words begin many terms; twenty-four units of ordinary words hardly ever do.
 */
const LEVELS = [4, 8, 16, 24] as const;
/** Numbers in `gate`, as a power of two. A hundred thousand terms set a third of their bits. */
const GATE_SIZE = 16;
/** Tells the first unit of a term that is shorter than all levels from a beginning. */
const SHORT = 0x1b873593;
/** Tells "a term with this beginning ends before the next level" from "one goes on". */
const LAST = 0x5bd1e995;

export interface TermTrie {
  /** Beginnings of terms, as bits by their hash. */
  gate: Int32Array;
  /** A phrase begins with a number, so that a walk is begun everywhere. */
  isOpen: boolean;
  /**
   * Four numbers each, which share a cache line: node · unit, and above 16 bits the length of the target's label · target (0 is
   * none, above it a node, below it `~entry`, a leaf) · where the label begins in the pool.
   */
  slots: Int32Array;
  /** Number of slots - 1; slots are a power of two. */
  mask: number;
  /** By node, see above. */
  marks: Int32Array;
  /**
   * By node: a bit for each unit (its low five bits) that leads on. Most walks end because nothing does, and this is small
   * enough to be at hand when the slots are not.
   */
  exits: Int32Array;
  /** By entry: where its units begin in the pool; one more at the end. */
  offsets: Int32Array;
  /** By entry: the next one with the same units, + 1. */
  next: Int32Array;
  units: Uint16Array;
  /** The gap before each unit of the pool, as the term itself has it. */
  gaps: Uint8Array;
  entryCount: number;
  nodeCount: number;
  slotCount: number;
}

export function createTermTrie(): TermTrie {
  return {
    gate: new Int32Array(1 << GATE_SIZE),
    isOpen: false,
    slots: new Int32Array(4 * 256),
    mask: 255,
    marks: new Int32Array(64),
    exits: new Int32Array(64),
    offsets: new Int32Array(64),
    next: new Int32Array(64),
    units: new Uint16Array(256),
    gaps: new Uint8Array(256),
    entryCount: 0,
    nodeCount: 1,
    slotCount: 0,
  };
}

/** The slot of a transition; its target is 0 when there is none. */
export function slotOf(slots: Int32Array, mask: number, node: number, unit: number): number {
  let slot = (hashOf(node, unit) & mask) << 2;
  while (slots[slot + 2] !== 0 && (slots[slot] !== node || ((slots[slot + 1] as number) & 0xffff) !== unit)) {
    slot = (slot + 4) & ((mask << 2) | 3);
  }
  return slot;
}

/** Where a node leads with a cue: a node, or 0. Cues have no labels. */
export function follow({ slots, mask }: TermTrie, node: number, cue: number): number {
  return slots[slotOf(slots, mask, node, cue) + 2] as number;
}

/** Adds the next entry, with these units of a term; none are an entry that is never found. */
export function addTerm(trie: TermTrie, units: Uint16Array, gaps: Uint8Array, length: number): void {
  const from = reserve(trie, units, length);
  trie.gaps.set(gaps.subarray(0, length), from);
  if (length === 0 || length > LONGEST) return;
  openGate(trie, from, length);
  descend(trie, 0, from, from + length, true);
}

/** Adds the next entry, with these units of a cue phrase: there is a node on either side of each cue. */
export function addPhrase(trie: TermTrie, units: Uint16Array): void {
  const from = reserve(trie, units, units.length);
  const end = from + units.length;
  const cue = units.findIndex((unit) => unit <= CUE.skip);
  openGate(trie, from, cue < 0 ? units.length : Math.min(cue, LEVELS[1] - 1));
  let node = 0;
  for (let at = from; at < end;) {
    const unit = trie.units[at] as number;
    let to = at + 1;
    if (unit <= CUE.skip) {
      mark(trie, node, HAS_CUE | (unit === CUE.number ? HAS_NUMBER : 0));
    } else {
      while (to < end && (trie.units[to] as number) > CUE.skip) to += 1;
    }
    node = descend(trie, node, at, to, false);
    at = to;
  }
  if (node > 0) accept(trie, node, trie.entryCount - 1);
}

/** Lets walks pass that begin with the `length` units of the pool from `from` on. */
function openGate(trie: TermTrie, from: number, length: number): void {
  if (length < LEVELS[0]) {
    const unit = trie.units[from] as number;
    trie.isOpen ||= unit === CUE.number;
    setBits(trie.gate, mix(SHORT, unit));
    return;
  }
  let hash = 0;
  let at = 0;
  for (const level of LEVELS) {
    if (level > length) break;
    for (; at < level; at += 1) hash = mix(hash, trie.units[from + at] as number);
    setBits(trie.gate, hash);
  }
  setBits(trie.gate, hash ^ LAST);
}

/** Whether a term may begin at `from`; as many zeros as the last level has stand at the end of a text. */
export function passesGate(gate: Int32Array, units: Uint16Array, from: number): boolean {
  const first = units[from] as number;
  let hash = mix(
    mix(mix(mix(0, first), units[from + 1] as number), units[from + 2] as number),
    units[from + 3] as number,
  );
  // Written out, since most places end here.
  if (!hasBits(gate, hash)) return hasBits(gate, mix(SHORT, first));
  if (hasBits(gate, hash ^ LAST) || hasBits(gate, mix(SHORT, first))) return true;
  let at = from + LEVELS[0];
  for (let level = 1; level < LEVELS.length; level += 1) {
    for (const end = from + (LEVELS[level] as number); at < end; at += 1) hash = mix(hash, units[at] as number);
    if (!hasBits(gate, hash)) return false;
    if (hasBits(gate, hash ^ LAST)) return true;
  }
  return true;
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x9e3779b1) ^ (hash >>> 13);
}

function setBits(gate: Int32Array, hash: number): void {
  const at = hash >>> (32 - GATE_SIZE);
  gate[at] = (gate[at] as number) | bitsOf(hash);
}

function hasBits(gate: Int32Array, hash: number): boolean {
  return (~(gate[hash >>> (32 - GATE_SIZE)] as number) & bitsOf(hash)) === 0;
}

/** Two bits of one number, so that looking costs one access and errs a tenth as often. */
function bitsOf(hash: number): number {
  return (1 << (hash & 31)) | (1 << ((hash >>> 5) & 31));
}

/**
 * Makes the path for units `[at, end)` of the pool, which belong to the last entry, from a node on.
 * @param isTerm the last entry ends there, and may be a leaf
 * @returns the node at the end; 0 when a term has become a leaf
 */
function descend(trie: TermTrie, start: number, from: number, end: number, isTerm: boolean): number {
  const { units } = trie;
  const entry = trie.entryCount - 1;
  let node = start;
  for (let at = from; at < end;) {
    const slot = slotOf(trie.slots, trie.mask, node, units[at] as number);
    const target = trie.slots[slot + 2] as number;
    at += 1;
    const unit = units[at - 1] as number;
    if (target === 0) {
      const fresh = isTerm ? 0 : addNode(trie);
      put(trie, slot, node, unit, isTerm ? ~entry : fresh, at, end);
      return fresh;
    }
    const label = trie.slots[slot + 3] as number;
    const labelEnd = label + ((trie.slots[slot + 1] as number) >>> 16);
    let same = 0;
    while (label + same < labelEnd && at + same < end && units[label + same] === units[at + same]) same += 1;
    at += same;
    if (label + same < labelEnd || (target < 0 && !(isTerm && at === end))) {
      node = split(trie, slot, label + same);
    } else if (target > 0) {
      node = target;
    } else {
      trie.next[entry] = ~target + 1;
      trie.slots[slot + 2] = ~entry;
      return 0;
    }
  }
  if (isTerm) accept(trie, node, entry);
  return node;
}

/** Parts a label at `middle` of the pool with a new node; what the slot led to goes on below it. */
function split(trie: TermTrie, slot: number, middle: number): number {
  const [from, head, target, label] = trie.slots.subarray(slot, slot + 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const labelEnd = label + (head >>> 16);
  const upper = addNode(trie);
  put(trie, slot, from, head & 0xffff, upper, label, middle);
  if (middle === labelEnd) {
    // Only a leaf is split at its end: the term ends here now.
    accept(trie, upper, ~target, true);
    return upper;
  }
  const unit = trie.units[middle] as number;
  put(trie, slotOf(trie.slots, trie.mask, upper, unit), upper, unit, target, middle + 1, labelEnd);
  return upper;
}

function addNode(trie: TermTrie): number {
  trie.nodeCount += 1;
  return trie.nodeCount - 1;
}

/** @param keepsNext the entry comes with others that have the same units */
function accept(trie: TermTrie, node: number, entry: number, keepsNext = false): void {
  const marks = trie.marks[node] as number;
  if (!keepsNext) trie.next[entry] = marks >> HEAD_SHIFT;
  trie.marks[node] = ((entry + 1) << HEAD_SHIFT) | (marks & ((1 << HEAD_SHIFT) - 1));
}

function mark(trie: TermTrie, node: number, bits: number): void {
  trie.marks[node] = (trie.marks[node] as number) | bits;
}

function hashOf(node: number, unit: number): number {
  const mixed = Math.imul(node ^ Math.imul(unit, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function put(
  trie: TermTrie,
  slot: number,
  node: number,
  unit: number,
  target: number,
  label: number,
  labelEnd: number,
): void {
  if (trie.slots[slot + 2] === 0) trie.slotCount += 1;
  trie.exits[node] = (trie.exits[node] as number) | (1 << (unit & 31));
  trie.slots[slot] = node;
  trie.slots[slot + 1] = unit | ((labelEnd - label) << 16);
  trie.slots[slot + 2] = target;
  trie.slots[slot + 3] = label;
}

/** Makes room for one more entry and writes its units; the place of the first in the pool. */
function reserve(trie: TermTrie, units: Uint16Array, length: number): number {
  const from = trie.offsets[trie.entryCount] as number;
  const end = from + length;
  if (end > trie.units.length) {
    trie.units = extend(trie.units, new Uint16Array(2 * end));
    trie.gaps = extend(trie.gaps, new Uint8Array(2 * end));
  }
  trie.units.set(units.subarray(0, length), from);
  trie.entryCount += 1;
  if (trie.entryCount >= trie.offsets.length) {
    trie.offsets = extend(trie.offsets, new Int32Array(2 * trie.offsets.length));
    trie.next = extend(trie.next, new Int32Array(2 * trie.next.length));
  }
  trie.offsets[trie.entryCount] = end;
  // A term makes at most two slots and a node; a phrase as many for each of its cues.
  if (trie.nodeCount + 2 * length + 1 > trie.marks.length) {
    trie.marks = extend(trie.marks, new Int32Array(2 * (trie.marks.length + length)));
    trie.exits = extend(trie.exits, new Int32Array(trie.marks.length));
  }
  while (3 * (trie.slotCount + 2 * length) > 2 * (trie.mask + 1)) rehash(trie);
  return from;
}

function extend<A extends Int32Array | Uint16Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

function rehash(trie: TermTrie): void {
  const old = trie.slots;
  const slots = new Int32Array(2 * old.length);
  const mask = 2 * trie.mask + 1;
  for (let at = 0; at < old.length; at += 4) {
    if (old[at + 2] === 0) continue;
    slots.set(old.subarray(at, at + 4), slotOf(slots, mask, old[at] as number, (old[at + 1] as number) & 0xffff));
  }
  trie.slots = slots;
  trie.mask = mask;
}
