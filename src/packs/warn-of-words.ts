/** Words in a company profile that would be heard where nobody means them, and entries that look unfinished. */
import type { Company } from './company-schema.ts';
import { expandCuePhrase } from './cue-phrase.ts';
import { BUSINESS_WORDS, EVERYDAY_WORDS, STOP_WORDS, isAmong } from './everyday-words.ts';
import type { Path, Problem } from './problem.ts';
import { problemAt, type Source } from './source.ts';

/** Lists of words that describe the company: words that everybody writes describe nobody. */
const DESCRIPTIONS = [
  'customersAreCalled',
  'weMakeOrHandle',
  'weCount',
  'whatGoesWrong',
  'doors',
  'visitors',
] as const satisfies (keyof Company)[];

/** Functions whose silence about a policy is worth a word, once anybody has agreed. */
const MUST_AGREE = ['hr', 'legal', 'security', 'communications'] as const;

/** Words with which the rules would speak at every second post: these are errors. */
export function findStopWords(source: Source<Company>): Problem[] {
  const { secrets } = source.value;
  const inLists = DESCRIPTIONS.flatMap((list) =>
    source.value[list].flatMap((entry, index) => {
      const stop = stopWordOf(entry);
      if (stop === undefined) return [];
      const message = `\`${stop}\` stands in every second post`;
      return [problemAt(source, [list, index], message, 'name what sets your company apart, or leave it out')];
    }),
  );
  const inHints = secrets.flatMap(({ hints }, index) =>
    hints.flatMap((hint, at) => {
      const stop = stopWordOf(hint);
      if (stop === undefined) return [];
      const message = `\`${stop}\` stands in every second post, and gives nothing away`;
      return [problemAt(source, ['secrets', index, 'hints', at], message, 'describe the thing in two or three words')];
    }),
  );
  return [...inLists, ...inHints];
}

export function warnOfWords(source: Source<Company>): Problem[] {
  return [...warnOfEverydayNames(source), ...warnOfHints(source), ...warnOfApprovals(source)];
}

/** A spelling of the phrase in which nothing but stop words must be there. */
function stopWordOf(text: string): string | undefined {
  return spellings(text).find((spelling) => contentOf(spelling).every((word) => STOP_WORDS.has(word.toLowerCase())));
}

function spellings(text: string): string[] {
  const expanded = expandCuePhrase(text);
  return expanded.ok ? expanded.phrases : [];
}

/** The words that must stand there. */
function contentOf(spelling: string): string[] {
  return spelling.split(' ').filter((word) => word !== '..' && word !== '#n');
}

function warnOfEverydayNames(source: Source<Company>): Problem[] {
  const { secrets, clients, competitors, internal } = source.value;
  const warn = (things: readonly (string | { name: string; commonWord: boolean })[], path: Path) =>
    things.flatMap((thing, index) => {
      const { name, commonWord } = typeof thing === 'string' ? { name: thing, commonWord: false } : thing;
      if (commonWord || !isAmong(EVERYDAY_WORDS, name)) return [];
      const at = typeof thing === 'string' ? [...path, index] : [...path, index, 'name'];
      const fix = 'add `commonWord: true`, so that it is looked for with a capital and weighed by what stands near it';
      return [problemAt(source, at, `\`${name}\` is an everyday word, too`, fix)];
    });
  return [
    ...warn(secrets, ['secrets']),
    ...warn(clients.nda, ['clients', 'nda']),
    ...warn(competitors, ['competitors']),
    ...warn(internal.chats, ['internal', 'chats']),
    ...warn(internal.projects, ['internal', 'projects']),
    ...warn(internal.tools, ['internal', 'tools']),
  ];
}

/** A hint is heard together with other signs only, yet one common word is met everywhere. */
function warnOfHints(source: Source<Company>): Problem[] {
  return source.value.secrets.flatMap(({ hints }, index) =>
    hints.flatMap((hint, at) => {
      if (stopWordOf(hint) !== undefined) return [];
      const generic = spellings(hint).find((spelling) => {
        const [word = '', ...others] = contentOf(spelling);
        const plain = word.replace(/~$/u, '');
        return others.length === 0 && (isAmong(EVERYDAY_WORDS, plain) || isAmong(BUSINESS_WORDS, plain));
      });
      if (generic === undefined) return [];
      const message = `the hint \`${generic}\` is one common word, which people write about other things`;
      const fix = 'add a word that belongs to it: `crane .. sensor`';
      return [problemAt(source, ['secrets', index, 'hints', at], message, fix)];
    }),
  );
}

function warnOfApprovals(source: Source<Company>): Problem[] {
  const { approvals } = source.value;
  const missing = MUST_AGREE.filter((must) => !approvals.some(({ by }) => by === must));
  if (approvals.length === 0 || missing.length === 0) return [];
  const message = `nobody of ${missing.join(', ')} has agreed to this file`;
  return [problemAt(source, ['approvals'], message, 'show it to them, and add when they agreed')];
}
