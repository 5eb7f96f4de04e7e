/**
 * A fast, stable, non-cryptographic hash of a text (two 32-bit FNV-1a streams), as 16 hex digits. It tells drafts and
 * rulesets apart; it keeps no secret.
 */
export function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  // Two units in a step: each multiplication waits for the one before.
  for (let index = 0; index < text.length; index += 2) {
    const units = text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16);
    low = Math.imul(low ^ units, 0x01000193);
    high = Math.imul(high ^ (units + index), 0x85ebca6b);
  }
  return toHex(low ^ (high >>> 13)) + toHex(high ^ (low >>> 16));
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
