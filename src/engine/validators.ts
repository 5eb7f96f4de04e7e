/** Checksums that tell a real number from a row of digits. */
import type { Validator } from './ruleset.ts';

const DIGITS_IN_CARD = { least: 13, most: 19 };

export const validators: Record<Validator, (match: string) => boolean> = {
  /** Payment cards: ISO/IEC 7812-1, annex B. */
  luhn(match) {
    const digits = match.replace(/\D/g, '');
    if (digits.length < DIGITS_IN_CARD.least || digits.length > DIGITS_IN_CARD.most) return false;
    let sum = 0;
    for (let fromEnd = 0; fromEnd < digits.length; fromEnd += 1) {
      const digit = Number(digits[digits.length - 1 - fromEnd]);
      const doubled = fromEnd % 2 === 1 ? digit * 2 : digit;
      sum += doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 === 0 && !/^(\d)\1*$/.test(digits);
  },
  /** IBAN: ISO 13616, the remainder by 97 is 1. */
  mod97(match) {
    const compact = match.replace(/[^0-9a-z]/gi, '').toUpperCase();
    if (compact.length < 15 || compact.length > 34) return false;
    const rearranged = compact.slice(4) + compact.slice(0, 4);
    let remainder = 0;
    for (const character of rearranged) {
      const value = character >= 'A' ? character.charCodeAt(0) - 55 : Number(character);
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder === 1;
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
