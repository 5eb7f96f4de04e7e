import { mix } from './term-table.ts';

/** Hashes of words in small letters of ASCII, to be found without making a string of every word. */
export function hashWords(words: string): ReadonlySet<number> {
  return new Set(
    words.split(' ').map((word) => {
      const units = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
      return hashOf(units, 0, units.length);
    }),
  );
}

export function hashOf(units: Uint16Array, from: number, end: number): number {
  let hash = 0;
  for (let at = from; at < end; at += 1) hash = mix(hash, units[at] as number);
  return hash;
}
