/**
 * Protected speech: what people say of their pay, hours, safety, conditions, unions, management, the end of their own job,
 * an authority or a court is theirs to say, and the coach keeps silent. An engine stage and no rule: no pack can switch it off.
 * Where it is unsure it is silent, since a worker who is warned off once says nothing the next time.
 * Sources: NLRA section 7 and Stericycle, 372 NLRB No. 113; Directive (EU) 2019/1937; SEC Rule 21F-17.
 */
import type { CharacterFolds } from './character-folds.ts';
import type { ProtectedWords, Term, WordClass } from './ruleset.ts';
import type { Draft, Finding } from './types.ts';
import { createWordLists, type TermHit } from './word-lists.ts';

/** Somebody else is harmed by these, whatever they are said about. */
const NEVER_SILENCED = /^confidential:(?:credential|personal)$/;
/** Beside a protected sentence, in one that is none itself, a trade secret is still one; doubt about all else goes to the worker. */
const TRADE_SECRET = /:(?:product|roadmap|embargo|financial|mna|pricing|infra|source)$/;

const SENTENCE_END = /[.!?…]+(?=["'”’)]*\s)|\n+/gu;
/** In UTF-16 code units: a shorter one belongs to the next ("Three. Nobody comes."). */
const SHORTEST_SENTENCE = 20;
/** Between "I" and "redundant", in UTF-16 code units: about six words. */
const NEAR = 32;
/** What `~` stands for. Plural and possessive are found anyway. */
const ENDINGS = ['', 'e', 'ed', 'd', 'ing', 'er', 'ment', 'ion', 'ation', 't'];

/** Points from which a sentence counts as protected; what each sign is worth stands in `weigh`. */
const ENOUGH = 4;

/** A sentence without any of these is about something else, whatever stands beside it. */
const OF_WORK: readonly WordClass[] = ['STRONG', 'BOSS', 'TOPIC', 'WORK', 'STANCE', 'THEM'];

interface Sentence {
  start: number;
  end: number;
  /** How many different entries of a class stand in it. */
  count(name: WordClass): number;
  /** The writer tells of the end of their own job. */
  isOwnLoss: boolean;
}

interface Judged extends Sentence {
  isProtected: boolean;
}

export interface Protection {
  /** Whether any sentence of the draft is protected. */
  protects(draft: Draft): boolean;
  /** The findings that may be said. */
  spare(findings: readonly Finding[], draft: Draft): Finding[];
}

/** @param company the employer's name: a sign of work like any other */
export function prepareProtection(classes: ProtectedWords, folds: CharacterFolds, company = ''): Protection {
  // Most drafts hold nothing to be silenced: the words are read when the first one does.
  let split: ((text: string) => Sentence[]) | undefined;
  const judge = ({ text, account }: Draft): Judged[] => {
    // A company's own account is nobody at work.
    if (account.kind === 'corporate') return [];
    split ??= prepareSplit(classes, folds, company);
    return split(text).map((sentence, index, all) => ({
      ...sentence,
      isProtected: isProtected(sentence, all.slice(Math.max(0, index - 1), index + 2)),
    }));
  };
  return {
    protects: (draft) => judge(draft).some(({ isProtected }) => isProtected),
    spare(findings, draft) {
      const mayBeSilenced = findings.some(({ category }) => !NEVER_SILENCED.test(category));
      const sentences = mayBeSilenced ? judge(draft) : [];
      return findings.filter((finding) => NEVER_SILENCED.test(finding.category) || !isSilenced(finding, sentences));
    },
  };
}

function isSilenced({ category, start, end }: Finding, sentences: readonly Judged[]): boolean {
  return sentences.some((sentence, index) => {
    // A finding about the draft as a whole is about each of its sentences.
    if (start < end && (start >= sentence.end || end <= sentence.start)) return false;
    if (sentence.isProtected) return true;
    if (TRADE_SECRET.test(category) || sentence.count('INSIDER') > 0) return false;
    return sentences[index - 1]?.isProtected || sentences[index + 1]?.isProtected;
  });
}

/** The end of the writer's own job always; else the signs of a worker's talk, where need be with the neighbours' help. */
function isProtected(sentence: Sentence, around: readonly Sentence[]): boolean {
  if (sentence.isOwnLoss || weigh([sentence]) >= ENOUGH) return true;
  const adds = OF_WORK.some((name) => sentence.count(name) > 0);
  return adds && sentence.count('INSIDER') === 0 && weigh(around) >= ENOUGH;
}

/** A topic is a must, and something said about it; what speaks for an insider or for another world is taken away. */
function weigh(sentences: readonly Sentence[]): number {
  const count = (name: WordClass, most: number): number => {
    return Math.min(
      most,
      sentences.reduce((sum, sentence) => sum + sentence.count(name), 0),
    );
  };
  const topics = 3 * count('STRONG', 2) + 3 * count('BOSS', 1) + count('TOPIC', 3);
  const stance = count('STANCE', 2);
  if (topics === 0 || topics + stance < 2) return 0;
  const voices = Math.max(count('ME', 1), count('US', 1)) + count('THEM', 1);
  return topics + stance + voices + count('WORK', 1) - 4 * (count('INSIDER', 2) + count('ELSEWHERE', 2));
}

function prepareSplit(classes: ProtectedWords, folds: CharacterFolds, company: string): (text: string) => Sentence[] {
  const terms: Term[] = [];
  const ofTerm: WordClass[] = [];
  for (const name of Object.keys(classes) as WordClass[]) {
    terms.push(...classes[name].split('|').flatMap(expand));
    if (name === 'WORK') terms.push({ text: company });
    while (ofTerm.length < terms.length) ofTerm.push(name);
  }
  const words = createWordLists(folds);
  const list = words.add(terms);
  return (text) => {
    const hits = words.find(text).of(list);
    return splitText(text).map(([start, end]) => {
      const inside = hits.filter((hit) => hit.start >= start && hit.start < end);
      const of = (name: WordClass): TermHit[] => inside.filter(({ term }) => ofTerm[term] === name);
      return {
        start,
        end,
        count: (name) => new Set(of(name).map(({ term }) => term)).size,
        // "Laid off on Tuesday." leaves the "I" out.
        isOwnLoss: of('LOSS').some((loss) => {
          return (
            loss.start < start + 4 || of('ME').some((me) => me.start > loss.start - NEAR && me.end < loss.end + NEAR)
          );
        }),
      };
    });
  };
}

/** `equal wage/pay` → two terms, `refus~` → one for each ending. */
function expand(entry: string): Term[] {
  const texts = entry.split(' ').reduce<string[]>(
    (starts, word) => {
      const forms = word.split('/').flatMap((form) => {
        return form.endsWith('~') ? ENDINGS.map((ending) => form.slice(0, -1) + ending) : form;
      });
      return starts.flatMap((start) => forms.map((form) => `${start} ${form}`));
    },
    [''],
  );
  return texts.map((text) => ({ text }));
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
