/** A mark, and what is put in its place, begin and end where readers see something begin and end. */
import type { Hit } from './kinds/kind.ts';

/** What belongs to the letter before it: accents typed apart, variation selectors, joiners. */
const MARKS = /^[\p{M}\u200d]*/u;
/** Two full stops in a row are none of an address (`wait..build7.corp.example`), and in prose one may follow it. */
const ADDRESS_START = /([\w/#@%&=+~\\\xc0-\u036f-]|\b[:.?])*$/;
const ADDRESS_END = /^([\w/#@%&=+~\\\xc0-\u036f-]|[:.?]\b)*/;
/** A hashtag or a mention, not the second half of an e-mail address. */
const TAG_START = /(?<![\p{L}\p{N}_])[#@][\p{L}\p{N}\p{M}_]*$/u;
const TAG_END = /^[\p{L}\p{N}\p{M}_]*/u;

/** An address or a tag that begins further from a hit is not one that people write. */
const LOOK_BACK = 256;

/**
 * The span of a hit with the marks of its last letter; the whole address where a part of it names a host, and the whole tag
 * where a phrase is to take its place.
 */
export function fitSpan(text: string, { start, end, isAddress, suggestion }: Hit): [start: number, end: number] {
  if (start === end) return [start, end];
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const head = isAddress ? ADDRESS_START.exec(before) : suggestion?.includes(' ') && TAG_START.exec(before);
  const tail = isAddress ? ADDRESS_END : head ? TAG_END : MARKS;
  return [start - (head ? head[0].length : 0), end + (tail.exec(text.slice(end)) as RegExpExecArray)[0].length];
}
