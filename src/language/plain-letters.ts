/**
 * Letters as a dictionary knows them: the "bold" fakes of social networks and full-width forms become plain ones, invisible
 * characters go. Everything else stays as it is.
 */
export interface Plain {
  text: string;
  /** The span in the original text, in UTF-16 code units, of a span of `text`. */
  original(start: number, end: number): [start: number, end: number];
}

const DRESSED = /[\u{1d400}-\u{1d7ff}\uff01-\uff5e\u00ad\u200b\u2060\ufeff]/u;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u;

export function plainLetters(text: string): Plain {
  if (!DRESSED.test(text)) return { text, original: (start, end) => [start, end] };
  let plain = '';
  /** For each code unit of `plain`, where its character begins and ends in the original. */
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const letter = INVISIBLE.test(character) ? '' : DRESSED.test(character) ? character.normalize('NFKC') : character;
    plain += letter;
    // Half of a pair stands for half of it.
    const isSame = letter === character;
    for (let unit = 0; unit < letter.length; unit += 1) {
      from.push(isSame ? at + unit : at);
      to.push(isSame ? at + unit + 1 : at + character.length);
    }
    at += character.length;
  }
  return {
    text: plain,
    original: (start, end) => [from[start] ?? at, end > start ? (to[end - 1] ?? at) : (from[end] ?? at)],
  };
}
