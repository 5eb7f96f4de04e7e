/** Chance that comes out the same each time: mulberry32, by Tommy Ettinger, in the public domain. */
export interface Random {
  /** A whole number from 0 to `below - 1`. */
  below(below: number): number;
  pick<T>(values: readonly T[]): T;
  digits(count: number): string;
  letters(count: number): string;
}

export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const row = (count: number, alphabet: string): string =>
    Array.from({ length: count }, () => alphabet.charAt(below(alphabet.length))).join('');
  return {
    below,
    pick: (values) => values[below(values.length)] as (typeof values)[number],
    digits: (count) => row(count, '0123456789'),
    letters: (count) => row(count, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  };
}
