/**
 * Protected speech: what people say of their pay, hours, safety, conditions, unions, management, the end of their own job,
 * an authority or a court is theirs to say, and the coach keeps silent. An engine stage and no rule: no pack can switch it off.
 * Where it is unsure it is silent, since a worker who is warned off once says nothing the next time.
 * Sources: NLRA section 7 and Stericycle, 372 NLRB No. 113; Directive (EU) 2019/1937; SEC Rule 21F-17.
 */
import type { CharacterFolds } from './character-folds.ts';
import type { ProtectedWords, WordClass } from './ruleset.ts';
import type { Draft, Finding } from './types.ts';
import { createWordLists, type TermHit } from './word-lists.ts';

/** Somebody else is harmed by these, whatever they are said about. */
const NEVER_SILENCED = /^confidential:(?:credential|personal)$/;
/** What business is about and a worker's talk seldom is: it takes more to silence these. Doubt about all else goes to the worker. */
const OF_BUSINESS = /^confidential:(?!headcount|unannounced|infra)|:(?:overclaim|comparative|no-dis|speaks)/;

/** Only from the first mark of a run: from each of them the work would grow with the square of the run. */
const SENTENCE_END = /(?<![.!?…])[.!?…]+(?=["'”’)]*\s)|\n+/gu;
/** A sum, a share, a day of the month. */
const FIGURE = /[€$£%]|\d(?:\d\d|[.,]\d|k|m|st|nd|rd|th)/i;
const CLAUSE_END = /[.!?…,;:()–—]\s|\n|\s(?:but|and|so|while|because|though|if|when)\s/g;
/** In UTF-16 code units: a shorter one belongs to the next ("Three. Nobody comes."). */
const SHORTEST_SENTENCE = 20;
/** Between "I" and "redundant", in UTF-16 code units: about six words. */
const NEAR = 32;

/** Points from which a sentence counts as protected; what each sign is worth stands in `weigh`. */
const ENOUGH = 4;
/** The same where a matter of business was found. */
const MORE = 5;

/** From a UTF-16 offset to before another. */
type Range = readonly [start: number, end: number];

interface Sign extends TermHit {
  name: WordClass;
}

export interface Talk {
  text: string;
  sentences: readonly Range[];
  signs: readonly Sign[];
}

/** The findings that may be said. */
export type Spare = (findings: readonly Finding[], draft: Draft) => Finding[];

export function prepareProtection(classes: ProtectedWords, folds: CharacterFolds): Spare {
  let listen: ((text: string) => Talk) | undefined;
  return (findings, { text, account }) => {
    // A company's own account is nobody at work.
    if (account.kind === 'corporate') return [...findings];
    // Most drafts hold nothing to be silenced: the words are read when the first one does.
    let talk: Talk | undefined;
    return findings.filter((finding) => {
      if (NEVER_SILENCED.test(finding.category)) return true;
      listen ??= prepareListen(classes, folds);
      return findSilencer(finding, (talk ??= listen(text))) < 0;
    });
  };
}

/** The sentence for whose sake a finding is silenced, counted from 0; -1 when there is none. */
export function findSilencer({ category, start, end }: Finding, { text, sentences, signs }: Talk): number {
  // A finding about the draft as a whole is about each of its sentences, and about none of its clauses.
  const isWhole = start === end;
  const isBusiness = !isWhole && OF_BUSINESS.test(category);
  return sentences.findIndex((sentence, index) => {
    if (!isWhole && (start >= sentence[1] || end <= sentence[0])) return false;
    const around: Range = [(sentences[index - 1] ?? sentence)[0], (sentences[index + 1] ?? sentence)[1]];
    const heard = signs.filter((sign) => sign.start >= around[0] && sign.start < around[1]);
    if (isBusiness && isNews(text, heard, around, start, end)) return false;
    // What the rule heard is no sign by itself: those of work life must stand around it. Where it spans most of the sentence,
    // it heard less than it spans.
    const isExplained = isBusiness && 3 * (end - start) < 2 * (sentence[1] - sentence[0]);
    const left = heard.filter((sign) => !isExplained || sign.end <= start || sign.start >= end);
    return isProtected(left, sentence, around, isBusiness ? MORE : ENOUGH);
  });
}

/** The finding's own clause has the signs of news, and those of work life do not outweigh them: beside a complaint it stays a leak. */
function isNews(text: string, signs: readonly Sign[], around: Range, start: number, end: number): boolean {
  let [from, to] = around;
  for (const { 0: mark, index } of text.slice(...around).matchAll(CLAUSE_END)) {
    const at = around[0] + index;
    if (at < start) from = at + mark.length;
    else if (at >= end) to = Math.min(to, at);
  }
  const told = count(signs, 'AWAY', [from, to]) + count(signs, 'WHEN', [from, to]);
  return (told > 0 || FIGURE.test(text.slice(from, to))) && weigh(signs, [from, to]) < ENOUGH;
}

/** The end of the writer's own job always; else the signs of a worker's talk, where need be with the neighbours' help. */
function isProtected(signs: readonly Sign[], sentence: Range, around: Range, least: number): boolean {
  const own = weigh(signs, sentence);
  if (own >= least || tellsOwnLoss(signs, sentence)) return true;
  const adds = own + count(signs, 'STANCE', sentence) > 0 && !count(signs, 'AWAY', sentence);
  return adds && weigh(signs, around) >= least;
}

function tellsOwnLoss(signs: readonly Sign[], sentence: Range): boolean {
  return signsOf(signs, 'LOSS', sentence).some(({ start, end }) => {
    // "Laid off on Tuesday." leaves the "I" out.
    return start < sentence[0] + 4 || count(signs, 'ME', [start - NEAR, end + NEAR]) > 0;
  });
}

/** A topic is a must, and something said about it; what speaks for an insider or for another world is taken away. */
function weigh(signs: readonly Sign[], range: Range): number {
  const upTo = (most: number, name: WordClass): number => Math.min(most, count(signs, name, range));
  const topics = 3 * upTo(2, 'STRONG') + 3 * upTo(1, 'BOSS') + upTo(3, 'TOPIC');
  if (topics === 0) return 0;
  const voices = upTo(1, 'ME') || upTo(1, 'US');
  return topics + upTo(2, 'STANCE') + voices + upTo(1, 'WORK') - 4 * count(signs, 'AWAY', range);
}

/** How many different entries of a class stand there. */
function count(signs: readonly Sign[], name: WordClass, range: Range): number {
  return new Set(signsOf(signs, name, range).map(({ term }) => term)).size;
}

function signsOf(signs: readonly Sign[], name: WordClass, [start, end]: Range): Sign[] {
  return signs.filter((sign) => sign.name === name && sign.start >= start && sign.start < end);
}

export function prepareListen(classes: ProtectedWords, folds: CharacterFolds): (text: string) => Talk {
  const words = createWordLists(folds);
  const lists = (Object.keys(classes) as WordClass[]).map((name) => {
    return { name, list: words.add(classes[name].split('|').map((text) => ({ text }))) };
  });
  return (text) => {
    const hits = words.find(text);
    const signs = lists.flatMap(({ name, list }) => hits.of(list).map((hit) => ({ ...hit, name })));
    return { text, sentences: splitText(text), signs };
  };
}

function splitText(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(SENTENCE_END)) {
    const end = index + mark.length;
    if (end - start < SHORTEST_SENTENCE) continue;
    sentences.push([start, end]);
    start = end;
  }
  if (start < text.length) sentences.push([start, text.length]);
  return sentences;
}
