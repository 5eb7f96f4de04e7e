/**
 * What Unicode says about each character, for `src/packs/character-classes.ts`, which is made from it:
 * `npx tsx tests/engine/character-classes.ts > src/packs/character-classes.ts`
 */
import { fileURLToPath } from 'node:url';

const IGNORABLE = /^[\p{Cf}\u0300-\u036f\u034f\ufe00-\ufe0f]$/u;
const WORD = /^[\p{L}\p{N}\p{M}]$/u;
const JOINERS = /^[\p{Zs}\p{Pd}\t\n\r_./·•'’ʼ&+]$/u;
const SPACELESS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

/** A few Arabic signs stand for whole phrases; what they fold to has to have an end. */
const LONGEST = 4;

/** I ignored · J joiner · B break · L letter or digit · S one of a script without spaces */
export type CharacterClass = 'I' | 'J' | 'B' | 'L' | 'S';

export function classOf(codePoint: number): CharacterClass {
  if (codePoint >= 0xd800 && codePoint <= 0xdfff) return 'B';
  const character = String.fromCodePoint(codePoint);
  if (IGNORABLE.test(character)) return 'I';
  const parts = [...character.normalize('NFKD')].filter((part) => WORD.test(part) && !IGNORABLE.test(part));
  // A circled letter is a letter, a trade mark sign is none.
  const isLetter = WORD.test(character) ? parts.length > 0 && parts.join('').length <= LONGEST : parts.length === 1;
  if (!isLetter) return JOINERS.test(character) ? 'J' : 'B';
  return SPACELESS.test(character) ? 'S' : 'L';
}

/** Runs of one class: class · gap since the last run · a point and the length, unless it is 1. What stands in none is a break. */
function encodeClasses(): string {
  let encoded = '';
  let last = 0;
  for (let codePoint = 0; codePoint < 0x110000;) {
    const start = codePoint;
    const kind = classOf(start);
    while (codePoint < 0x110000 && classOf(codePoint) === kind) codePoint += 1;
    if (kind === 'B') continue;
    const [gap, length] = [start - last, codePoint - start];
    encoded += `${kind}${gap > 0 ? gap.toString(36) : ''}${length > 1 ? `.${length.toString(36)}` : ''}`;
    last = codePoint;
  }
  return encoded;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lines = (encodeClasses().match(/.{1,100}/gs) ?? []).map((line) => `  '${line}'`);
  console.log(`/** Made by tests/engine/character-classes.ts from Unicode ${process.versions.unicode ?? ''}. */`);
  console.log(`export const characterClasses =\n${lines.join(' +\n')};`);
}
