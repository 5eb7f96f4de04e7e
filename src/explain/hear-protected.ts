/** Why protected speech kept a finding quiet: which sentence, and the words in it and beside it. */
import type { CharacterFolds } from '../engine/character-folds.ts';
import { findSilencer, prepareListen, type Talk } from '../engine/protected-speech.ts';
import type { ProtectedWords, WordClass } from '../engine/ruleset.ts';
import type { Finding } from '../engine/types.ts';
import type { Reason, Span } from './explanation.ts';
import { quote, quoteAll } from './quote.ts';

/** What speaks for a worker's own talk; the other classes speak against it. */
const SIGNS: readonly WordClass[] = ['STRONG', 'BOSS', 'TOPIC', 'LOSS', 'STANCE', 'WORK', 'ME', 'US'];

/** The reason for a finding that is known to be silenced. */
export function prepareHearing(
  words: ProtectedWords,
  folds: CharacterFolds,
): (text: string) => (finding: Finding) => Reason {
  const listen = prepareListen(words, folds);
  return (text) => {
    const talk = listen(text);
    return (finding) => hear(finding, talk);
  };
}

function hear(finding: Finding, talk: Talk): Reason {
  const { text, sentences, signs } = talk;
  const at = findSilencer(finding, talk);
  const sentence = toSpan(text, sentences[at] ?? [0, text.length]);
  const heard = signs.filter(({ name }) => SIGNS.includes(name));
  const inside = heard.filter((sign) => isInside(sign, sentence));
  const around = {
    start: sentences[at - 1]?.[0] ?? sentence.start,
    end: sentences[at + 1]?.[1] ?? sentence.end,
  };
  const beside = heard.filter((sign) => isInside(sign, around) && !isInside(sign, sentence));
  const parts = [
    ...(inside.length > 0 ? [quoteAll(text, inside, 8)] : []),
    ...(beside.length > 0 ? [`beside it ${quoteAll(text, beside, 8)}`] : []),
  ];
  return {
    code: 'protected',
    sentence: `${quote(text, sentence)} reads as somebody’s talk of their own work, which no rule may flag: ${parts.join(', and ')}.`,
    spans: [...inside, ...beside].map(({ start, end }) => ({ start, end })),
  };
}

function isInside({ start }: Span, range: Span): boolean {
  return start >= range.start && start < range.end;
}

function toSpan(text: string, [start, end]: readonly [number, number]): Span {
  return { start: end - text.slice(start, end).trimStart().length, end };
}
