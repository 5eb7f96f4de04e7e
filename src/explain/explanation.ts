/**
 * What the engine made of a draft, and why. Plain JSON; offsets are UTF-16 code units of the draft's text, and a span that
 * begins where it ends speaks of the draft as a whole.
 */
import type { Category, Finding, Severity, Verdict } from '../engine/types.ts';

export interface Span {
  start: number;
  end: number;
}

/** Conditions on the draft and the time, whatever the words are. */
export const BARRIERS = [
  'account',
  'site',
  'surface',
  'role',
  'language',
  'audience',
  'during',
  'spokesperson',
  'from',
  'until',
  'trial',
] as const;
export const REASONS = [
  ...BARRIERS,
  'none',
  'except',
  'unless',
  'present',
  'public',
  'shape',
  'validator',
  'entropy',
  'unlike',
  'not-after',
  'keyword',
  'case',
  'slot',
  'distance',
  'overlap',
  'limit',
  'confidence',
  'protected',
  'merged',
  'cap',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** Why something is no finding. */
export interface Reason {
  code: ReasonCode;
  /** One plain sentence. */
  sentence: string;
  /** The words of the draft that are the reason; none when it is not in the draft. */
  spans: Span[];
}

/** How the severity of a hit came about. */
export interface Weighed {
  base: number;
  /** `base` and all moves. */
  total: number;
  /** From which confidence a hit has which severity. */
  at: Partial<Record<Severity, number>>;
  moves: { by: number; lists: string[]; spans: Span[] }[];
}

interface Judged extends Span {
  rule: string;
  pack: string;
  category: Category;
}

export interface Fired extends Finding {
  weighed?: Weighed;
}

/** The rule found it, and something kept it quiet. */
export interface Silenced extends Judged {
  reasons: Reason[];
  weighed?: Weighed;
}

/** One thing was missing. */
export interface Nearly extends Judged {
  reasons: Reason[];
  weighed?: Weighed;
  /** 0 to 1: how much of what the rule wants is there. */
  closeness: number;
}

/** One of the things that a rule looks for, and where the draft has it. */
export interface Part {
  name: string;
  role: 'wanted' | 'silencing' | 'weighing';
  spans: Span[];
}

export interface Explanation {
  action: Verdict['action'];
  /** The findings of `check`, in the same order. */
  fired: Fired[];
  /** Those first that speak of this draft's words; then those whose rules are for another account, site or time. */
  silenced: Silenced[];
  /** The closest first. */
  nearly: Nearly[];
}

/** One rule on a draft, even when nothing happened. */
export interface RuleExplanation extends Explanation {
  rule: string;
  pack: string;
  /** Conditions on the draft that do not hold, and why the rule has no say. */
  barriers: Reason[];
  parts: Part[];
}
