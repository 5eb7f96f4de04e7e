/**
 * A fast, stable, non-cryptographic hash of a text (two 32-bit FNV-1a streams), as 16 hex digits. It tells drafts and
 * rulesets apart; it keeps no secret.
 */
export function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + index), 0x85ebca6b);
  }
  return toHex(low ^ (high >>> 13)) + toHex(high ^ (low >>> 16));
}

function toHex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
