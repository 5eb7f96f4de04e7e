/** Checksums that tell a real number from a row of digits. Each reads digits and capital letters, with nothing between them. */
import type { Checksum, Validator } from './ruleset.ts';

const DIGITS = '0123456789';

export const validators: Record<Validator, (number: string, checksum: Checksum) => boolean> = {
  /** Payment cards and others: ISO/IEC 7812-1, annex B. A row of one digit, which people write for "some number", is none. */
  luhn(number) {
    let sum = 0;
    [...number].reverse().forEach((digit, fromEnd) => {
      const doubled = Number(digit) * (1 + (fromEnd % 2));
      sum += doubled > 9 ? doubled - 9 : doubled;
    });
    return sum % 10 === 0 && new Set(number).size > 1;
  },
  /** IBAN: ISO 13616, the remainder by 97 is 1. */
  mod97(number) {
    let remainder = 0;
    for (const character of number.slice(4) + number.slice(0, 4)) {
      const value = Number.parseInt(character, 36);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder === 1;
  },
  /** ISO 7064, MOD 11,10: the remainder is carried from digit to digit. */
  'mod11-10'(number) {
    let product = 10;
    for (const digit of number.slice(0, -1)) product = (2 * ((product + Number(digit)) % 10 || 10)) % 11;
    return (product + Number(number.slice(-1))) % 10 === 1;
  },
  /** The sum of all places, each by its weight, leaves no remainder: most national numbers. */
  weighted(number, { weights, modulus, alphabets = {} }) {
    const sum = weights.reduce((sum, weight, at) => {
      return sum + weight * (alphabets[at] ?? DIGITS).indexOf(number.charAt(at));
    }, 0);
    return sum % modulus === 0;
  },
};

/** Shannon entropy, bits per character: 0 for `xxxx`, about 3 for a sentence, 3.2 to 5 for keys. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
