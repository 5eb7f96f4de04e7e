/** What a rule kind must offer: one function that turns a rule into a matcher. */
import type { LiteralHits, LiteralScan } from '../literal-scan.ts';
import type { RuleKind, RuleOf, Term } from '../ruleset.ts';
import type { Draft } from '../types.ts';
import type { TermHit } from '../word-lists.ts';
import type { Cue } from './cluster.ts';

/** A draft as matchers see it. */
export interface Scan {
  draft: Draft;
  /** Milliseconds since the epoch. */
  now: number;
  /** Where the literals of patterns stand. */
  literals(): LiteralHits;
  /** Where the terms of a word list stand. */
  found(list: number): readonly TermHit[];
  /** Where the cues of a group stand, in text order. */
  cues(group: number): readonly Cue[];
}

/** UTF-16 offsets in the draft's text; `start === end` speaks of the draft as a whole. */
export interface Hit {
  start: number;
  end: number;
  suggestion?: string | undefined;
  /** It is a part of an address, of which the rest says as much. */
  isAddress?: boolean | undefined;
}

export type Matcher = (scan: Scan) => Hit[];

/** Where a rule puts what it looks for; all of it is looked for at once, in one walk over the draft. */
export interface Tables {
  /** Adds terms of the rule's own; the number is for `Scan.found`. */
  words(terms: readonly Term[]): number;
  /** What the rule's pattern cannot match without. */
  literals: LiteralScan;
  /** Names shared cue lists, any of which will do; the number is for `Scan.cues`. */
  cues(lists: readonly string[]): number;
}

/** Called once per rule when the ruleset is read. */
export type PrepareKind<K extends RuleKind> = (rule: RuleOf<K>, tables: Tables) => Matcher;

/** Hits that do not lie inside one of the exceptions. */
export function withoutExceptions<H extends Hit>(hits: readonly H[], exceptions: readonly Hit[]): H[] {
  return hits.filter((hit) => !exceptions.some((except) => except.start <= hit.start && hit.end <= except.end));
}
