/** What a rule kind must offer: one function that turns a rule into a matcher. */
import type { RuleKind, RuleOf } from '../ruleset.ts';
import type { Draft } from '../types.ts';
import type { TermHit, WordLists } from '../word-lists.ts';

/** A draft as matchers see it. */
export interface Scan {
  draft: Draft;
  /** Milliseconds since the epoch. */
  now: number;
  /** The draft's text in lower case, for a quick look. Its offsets are NOT those of the draft. */
  lower: string;
  /** Where the terms of a word list stand. */
  found(list: number): readonly TermHit[];
  /** How many words the draft has. */
  words: number;
  /** The number of the sentence or line that a word stands in, from 0. */
  sentenceOf(word: number): number;
}

/** UTF-16 offsets in the draft's text; `start === end` speaks of the draft as a whole. */
export interface Hit {
  start: number;
  end: number;
  suggestion?: string | undefined;
}

export type Matcher = (scan: Scan) => Hit[];

/** Called once per rule when the ruleset is read; terms go into the shared word lists, which are walked once per draft. */
export type PrepareKind<K extends RuleKind> = (rule: RuleOf<K>, words: WordLists) => Matcher;

/** Hits that do not lie inside one of the exceptions. */
export function withoutExceptions<H extends Hit>(hits: readonly H[], exceptions: readonly Hit[]): H[] {
  return hits.filter((hit) => !exceptions.some((except) => except.start <= hit.start && hit.end <= except.end));
}
