/**
 * Protected speech: what people say of their pay, hours, safety, conditions, unions, management, the end of their own job,
 * an authority or a court is theirs to say, and the coach keeps silent. An engine stage and no rule: no pack can switch it off.
 * Where it is unsure it is silent, since a worker who is warned off once says nothing the next time.
 * Sources: NLRA section 7 and Stericycle, 372 NLRB No. 113; Directive (EU) 2019/1937; SEC Rule 21F-17.
 */
import type { ProtectedWords, Term, WordClass } from './ruleset.ts';
import type { Draft, Finding } from './types.ts';
import { createWordLists, type TermHit } from './word-lists.ts';

/** Somebody else is harmed by these, whatever they are said about. */
const NEVER_SILENCED = /^confidential:(?:credential|personal)$/;
/** What business is about and a worker's talk seldom is: it takes more to silence these. Doubt about all else goes to the worker. */
const OF_BUSINESS = /^confidential:(?!headcount|incident|unannounced)|:(?:overclaim|comparative|no-disclosure|speaks)/;

const SENTENCE_END = /[.!?…]+(?=["'”’)]*\s)|\n+/gu;
const CLAUSE_END = /[.!?…,;:()–—]\s|\n|\s(?:but|and|so|while|because|since|though|if|when)\s/g;
/** In UTF-16 code units: a shorter one belongs to the next ("Three. Nobody comes."). */
const SHORTEST_SENTENCE = 20;
/** Between "I" and "redundant", in UTF-16 code units: about six words. */
const NEAR = 32;

/** Points from which a sentence counts as protected; what each sign is worth stands in `weigh`. */
const ENOUGH = 4;

/** From a UTF-16 offset to before another. */
type Range = readonly [start: number, end: number];

interface Talk {
  text: string;
  sentences: readonly Range[];
  /** How many different entries of a class stand there. */
  count(name: WordClass, range: Range): number;
  /** The writer tells there of the end of their own job. */
  isOwnLoss(range: Range): boolean;
}

export interface Protection {
  /** The findings that may be said. */
  spare(findings: readonly Finding[], draft: Draft): Finding[];
}

/** @param company the employer's name: a sign of work like any other */
export function prepareProtection(classes: ProtectedWords, company = ''): Protection {
  // Most drafts hold nothing to be silenced: the words are read when the first one does.
  let read: ((text: string) => Talk) | undefined;
  const listen = ({ text, account }: Draft): Talk => {
    // A company's own account is nobody at work.
    return (read ??= prepareTalk(classes, company))(account.kind === 'corporate' ? '' : text);
  };
  return {
    spare(findings, draft) {
      return findings.filter((finding) => NEVER_SILENCED.test(finding.category) || !isSilenced(finding, draft, listen));
    },
  };
}

function isSilenced({ category, start, end }: Finding, draft: Draft, listen: (draft: Draft) => Talk): boolean {
  const isBusiness = OF_BUSINESS.test(category);
  const { text } = draft;
  const found = text.slice(start, end);
  // What the rule heard is explained by it: the signs of work life must stand around it. Over a sentence's end it heard more than that.
  const isExplained = isBusiness && found.search(SENTENCE_END) < 0;
  const talk = listen(
    isExplained ? { ...draft, text: text.slice(0, start) + found.replace(/./g, ' ') + text.slice(end) } : draft,
  );
  if (isBusiness && isNews(talk, start, end)) return false;
  return talk.sentences.some((sentence, index) => {
    // A finding about the draft as a whole is about each of its sentences.
    if (start < end && (start >= sentence[1] || end <= sentence[0])) return false;
    if (isProtected(talk, index)) return true;
    if (isBusiness || talk.count('AWAY', sentence) > 0) return false;
    return [index - 1, index + 1].some((at) => talk.sentences[at] && isProtected(talk, at));
  });
}

/** The finding's own clause tells a figure or an insider's matter and names nothing of work life: beside a complaint it stays a leak. */
function isNews(talk: Talk, start: number, end: number): boolean {
  const { text } = talk;
  let from = 0;
  let to = text.length;
  for (const { 0: mark, index } of text.matchAll(CLAUSE_END)) {
    if (index < start) from = index + mark.length;
    else if (index >= end) to = Math.min(to, index);
  }
  return weigh(talk, [from, to]) <= 0 && (talk.count('AWAY', [from, to]) > 0 || /\d/.test(text.slice(from, to)));
}

/** The end of the writer's own job always; else the signs of a worker's talk, where need be with the neighbours' help. */
function isProtected(talk: Talk, index: number): boolean {
  const { sentences, count } = talk;
  const sentence = sentences[index] as Range;
  if (talk.isOwnLoss(sentence) || weigh(talk, sentence) >= ENOUGH) return true;
  const adds = count('AWAY', sentence) === 0;
  const [from] = sentences[index - 1] ?? sentence;
  const [, to] = sentences[index + 1] ?? sentence;
  return adds && weigh(talk, [from, to]) >= ENOUGH;
}

/** A topic is a must, and something said about it; what speaks for an insider or for another world is taken away. */
function weigh({ count }: Talk, range: Range): number {
  const upTo = (most: number, name: WordClass): number => Math.min(most, count(name, range));
  const topics = 3 * upTo(2, 'STRONG') + 3 * upTo(1, 'BOSS') + upTo(3, 'TOPIC');
  const stance = upTo(2, 'STANCE');
  if (topics === 0) return 0;
  const voices = upTo(1, 'ME') || upTo(1, 'US');
  return topics + stance + voices + upTo(1, 'WORK') - 4 * upTo(2, 'AWAY');
}

function prepareTalk(classes: ProtectedWords, company: string): (text: string) => Talk {
  const terms: Term[] = [];
  const ofTerm: WordClass[] = [];
  for (const name of Object.keys(classes) as WordClass[]) {
    terms.push(...classes[name].split('|').map((text) => ({ text })));
    if (name === 'WORK') terms.push({ text: company });
    while (ofTerm.length < terms.length) ofTerm.push(name);
  }
  const words = createWordLists();
  const list = words.add(terms);
  return (text) => {
    const hits = words.find(text).of(list);
    const of = (name: WordClass, [start, end]: Range): TermHit[] => {
      return hits.filter((hit) => hit.start >= start && hit.start < end && ofTerm[hit.term] === name);
    };
    return {
      text,
      sentences: splitText(text),
      count: (name, range) => new Set(of(name, range).map(({ term }) => term)).size,
      // "Laid off on Tuesday." leaves the "I" out.
      isOwnLoss: (range) => {
        return of('LOSS', range).some(({ start, end }) => {
          return start < range[0] + 4 || of('ME', [start - NEAR, end + NEAR]).length > 0;
        });
      },
    };
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
