/**
 * Which match expressions a grammar rule may hold: a part of compromise's syntax whose work in any sentence is bounded, and of
 * which every mark means what it says. The library itself takes anything, and looks for a word with a bracket in it.
 */
import { TAGS } from '../language/read-sentences.ts';
import { nearest } from './nearest.ts';
import type { PatternFault } from './pattern.ts';

const LONGEST = 200;
const MOST_REPEATS = 8;
const MOST_GAPS = 3;

/** What stands between two spaces; a group holds its own. */
const TOKEN = /\([^()]*\)\S*|\S+/gu;
const WORD = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const REPEAT = /\{(\d*),?(\d*)\}$/u;

/** What is wrong with a match expression; undefined when it can be used. */
export function checkMatch(expression: string): PatternFault | undefined {
  if (expression.length > LONGEST) {
    return { message: `the expression is longer than ${LONGEST.toString()} characters`, fix: 'write it as two' };
  }
  const tokens = (expression.match(TOKEN) ?? []).map((text, index, all) =>
    readToken(text, index === 0, index === all.length - 1),
  );
  const fault = tokens.map(({ text }) => faultOf(text)).find((one) => one !== undefined);
  if (fault) return fault;
  if (tokens.filter(({ isRequired }) => isRequired).length < 2) {
    const message = 'one word has no grammar';
    return { message, fix: 'name two words or tags that must be there; for a single word write a `terms` rule' };
  }
  if (tokens.filter(({ text }) => /^\.[?{]/.test(text)).length > MOST_GAPS) {
    return { message: `there are more than ${MOST_GAPS.toString()} gaps`, fix: 'say what stands in one of them' };
  }
  return undefined;
}

interface Token {
  /** Without `^` at the start and `$` at the end of the expression. */
  text: string;
  isRequired: boolean;
}

function readToken(given: string, isFirst: boolean, isLast: boolean): Token {
  const open = isFirst ? given.replace(/^\^/u, '') : given;
  const text = isLast ? open.replace(/\$$/u, '') : open;
  const isOptional = text.endsWith('?') || /\{0?,\d+\}$/u.test(text);
  return { text, isRequired: !isOptional && !text.startsWith('.') };
}

function faultOf(text: string): PatternFault | undefined {
  if (/[+*]$/u.test(text)) {
    const fix = `write a bound, such as ${text === '*' ? '.' : text.slice(0, -1)}{1,4}`;
    return { message: `${text} has no upper bound`, fix };
  }
  const repeat = /^\{/u.test(text) ? null : REPEAT.exec(text);
  const most = Number(repeat?.[2] || repeat?.[1] || (repeat ? Infinity : 1));
  if (repeat && (most > MOST_REPEATS || most === 0 || repeat[0].endsWith(',}'))) {
    return { message: `${text} repeats too often, or never`, fix: `repeat 1 to ${MOST_REPEATS.toString()} times` };
  }
  const core = repeat ? text.slice(0, repeat.index) : text.replace(/\?$/u, '');
  if (core === '.') return undefined;
  if (/^\(.+\)$/u.test(core)) return faultOfGroup(core.slice(1, -1));
  const root = /^\{(.*)\}$/u.exec(core)?.[1];
  if (root !== undefined) return faultOfRoot(root);
  return faultOfWord(core);
}

function faultOfGroup(inside: string): PatternFault | undefined {
  for (const choice of inside.split('|')) {
    const words = choice.trim().split(/\s+/u);
    if (words[0] === '')
      return { message: `(${inside}) has an empty choice`, fix: 'write a ? after the group instead' };
    for (const word of words) {
      if (word.startsWith('{')) {
        return { message: `${word} stands in a group`, fix: 'write its forms out: (fire|fires|fired|firing)' };
      }
      const fault = faultOfWord(word);
      if (fault) return fault;
    }
  }
  return undefined;
}

function faultOfRoot(root: string): PatternFault | undefined {
  if (/^\p{L}+(?:\/(?:verb|noun|adjective))?$/u.test(root)) return undefined;
  const fix = 'write {decide}, or with its part of speech {promise/verb}, {promise/noun}, {sharp/adjective}';
  return { message: `{${root}} is not the root of a word`, fix };
}

function faultOfWord(word: string): PatternFault | undefined {
  if (word.startsWith('#')) {
    const tag = word.slice(1);
    if (TAGS.includes(tag)) return undefined;
    const meant = nearest(tag, TAGS);
    const fix = meant ? `did you mean \`#${meant}\`?` : `use one of ${TAGS.join(', ')}`;
    return { message: `there is no tag ${word}`, fix };
  }
  if (/['’]/u.test(word)) {
    const fix = 'write a contraction out (`do not` also finds “don’t”), and #Possessive for a possessive';
    return { message: `${word} holds an apostrophe`, fix };
  }
  if (/[()]/u.test(word)) {
    return {
      message: `${word} has a bracket without its other half`,
      fix: 'write each group as (one|two), and none inside another',
    };
  }
  if (WORD.test(word)) return undefined;
  const fix =
    'use words, #Tag, (one|two), {root}, . for any word, ? and {1,4} after each; what must not be there goes to `except`';
  return { message: `${word} is not understood`, fix };
}
