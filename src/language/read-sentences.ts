/** What the language library makes of a piece of text. The only file that knows it. */
import nlp from 'compromise/two';
import { plainLetters } from './plain-letters.ts';

/** Offsets in the piece, in UTF-16 code units. */
export interface Match {
  /** The expression that matched, as it was given. */
  expression: string;
  start: number;
  end: number;
  /** The sentence around it. */
  sentence: [start: number, end: number];
}

export type ReadMatches = (piece: string) => Match[];

/** The grammatical tags that an expression may name (`#Person`). */
export const TAGS: readonly string[] = Object.keys((nlp.model() as { one: { tagSet: object } }).one.tagSet);

interface Found {
  match: string;
  view: { fullPointer: [sentence: number, start: number, end: number][] };
}

interface Word {
  text: string;
  pre: string;
}

/** Prepares expressions, all of which are looked for at once. They have passed `checkMatch` in `src/packs`. */
export function prepareMatches(expressions: readonly string[]): ReadMatches {
  const net = nlp.buildNet([...new Set(expressions)].map((match) => ({ match })));
  return (piece) => {
    const plain = plainLetters(piece);
    const read = nlp(plain.text);
    const places = placesOf(read.docs, plain.text);
    const { found } = read.sweep(net, { tagger: false }) as { found: Found[] };
    return found.flatMap(({ match, view }) =>
      view.fullPointer.flatMap(([sentence, first, afterLast]) => {
        const words = places[sentence] ?? [];
        const span = spanOf(words.slice(first, afterLast));
        const around = spanOf(words);
        if (!span || !around) return [];
        const [start, end] = plain.original(...span);
        return [{ expression: match, start, end, sentence: plain.original(...around) }];
      }),
    );
  };
}

type Span = [start: number, end: number];

/**
 * Where each word of each sentence stands. The library cuts a contraction ("we'll") into words of which all but the first have
 * no text: they stand where the first does.
 */
function placesOf(sentences: readonly (readonly Word[])[], text: string): (Span | undefined)[][] {
  let at = 0;
  let last: Span | undefined;
  return sentences.map((words) =>
    words.map((word) => {
      const letters = word.text.trim();
      if (letters === '') return last;
      // The library keeps all text; should it ever not, a word that is not there has no place.
      const start = text.indexOf(letters, at);
      if (start < 0) return undefined;
      at = start + letters.length;
      return (last = [start, at]);
    }),
  );
}

function spanOf(places: readonly (Span | undefined)[]): Span | undefined {
  const known = places.filter((place) => place !== undefined);
  const first = known[0];
  const last = known.at(-1);
  return first && last && known.length === places.length ? [first[0], last[1]] : undefined;
}
