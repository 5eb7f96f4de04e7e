/** Cuts a text into pieces that are read, and remembered, one by one. Offsets are UTF-16 code units. */

/** More of a draft is not read. */
export const MOST_PIECES = 2000;
/** A longer piece is cut, between words where there is a place: what one piece costs stays bounded. */
const LONGEST_PIECE = 600;

/**
 * Where a sentence surely ends: matches never cross sentences, so a piece may well hold two of them, but none be cut in two. Only
 * the space after the mark is matched: a run of marks, or of spaces, is then gone through once.
 */
const END =
  /\n+|(?<=[.!?…]["'”’)\]]{0,3})(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|e\.g|i\.e|approx|\p{L})\.)\s+(?=["'“‘([]?\p{Lu})/gu;

/** The pieces of a text that hold more than one word, in order; there is no grammar in one word. */
export function splitText(text: string): [start: number, end: number][] {
  const pieces: [number, number][] = [];
  const add = (from: number, to: number): void => {
    for (let start = from; start < to && pieces.length < MOST_PIECES;) {
      const end = endOfPiece(text, start, to);
      if (/\S\s+\S/u.test(text.slice(start, end))) pieces.push([start, end]);
      start = end;
    }
  };
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(END)) {
    add(start, index + mark.length);
    start = index + mark.length;
    if (pieces.length === MOST_PIECES) return pieces;
  }
  add(start, text.length);
  return pieces;
}

function endOfPiece(text: string, start: number, to: number): number {
  const most = start + LONGEST_PIECE;
  if (to <= most) return to;
  for (let end = most; end > start + LONGEST_PIECE / 2; end -= 1) if (/\s/u.test(text.charAt(end - 1))) return end;
  // Never between the two halves of a character.
  return /[\udc00-\udfff]/.test(text.charAt(most)) ? most - 1 : most;
}
