/**
 * Cyrillic and Greek letters that look like Latin ones. The key is the letter as written: a capital Greek Ν looks like N,
 * its small form like v. Only shapes that pass for Latin in ordinary fonts; after Unicode's confusables (UTS #39).
 */
const PAIRS =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwӏlгrпnкkтtмmнhвbѵvүy' +
  'АAВBЕEКKМMНHОOРPСCТTХXУYЅSІIЈJԌGԚQԜWѴVҮYӀL' +
  'αaοoνvρpτtυuχxιiκkεeηnϲcϳj' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCͿJ';

const LATIN = new Map<number, number>();
const letters = [...PAIRS];
for (let index = 0; index + 1 < letters.length; index += 2) {
  LATIN.set(
    (letters[index] as string).codePointAt(0) as number,
    (letters[index + 1] as string).toLowerCase().charCodeAt(0),
  );
}

/** The Latin letter (lower case) that a Cyrillic or Greek one passes for, with or without accents, else 0. */
export function latinLookAlike(codePoint: number): number {
  return LATIN.get(String.fromCharCode(codePoint).normalize('NFD').charCodeAt(0)) ?? 0;
}

export function isGreekOrCyrillic(codePoint: number): boolean {
  return (codePoint >= 0x0370 && codePoint <= 0x052f) || (codePoint >= 0x1f00 && codePoint <= 0x1fff);
}
