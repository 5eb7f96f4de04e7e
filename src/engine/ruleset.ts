/**
 * The compiled form of a company profile and its packs: one JSON value that the guard, the popup, the coach frame and
 * the command line all read. `src/packs` makes it; nothing else does.
 */
import type { AccountKind, Category, Severity, Site, Surface } from './types.ts';

export interface Ruleset {
  format: 1;
  /** Hash of all that follows: two rulesets with the same id judge alike. */
  id: string;
  company?: CompanySummary;
  /** Accounts that belong to the company. Every other account is unknown until the writer says whose it is. */
  accounts: CompanyAccount[];
  /** Policy clauses by id: what the panel quotes. */
  clauses: Record<string, Clause>;
  packs: PackSummary[];
  rules: CompiledRule[];
}

export interface CompanySummary {
  name: string;
  policy?: { title: string; url?: string };
  contact?: string;
}

export interface CompanyAccount {
  site: Site;
  /** Handle without `@`, or the page's name, as the site shows it. */
  handle: string;
  purpose?: string;
}

export interface Clause {
  title: string;
  text: string;
  /** Always https. */
  url?: string;
}

export interface PackSummary {
  id: string;
  version: number;
  title: string;
  owner: string;
  rules: number;
}

/** Conditions on the draft; a rule applies when each field given holds. */
export interface When {
  account?: AccountKind[];
  site?: Site[];
  surface?: Surface[];
}

export interface RuleBase {
  id: string;
  pack: string;
  category: Category;
  severity: Severity;
  when?: When;
  /** The rule speaks only from and until these times (milliseconds since the epoch). */
  from?: number;
  until?: number;
  /** What, in at most 160 characters; `{match}` stands for the words found. */
  message: string;
  why: { you?: string; company: string };
  /** Id of a clause in `Ruleset.clauses`. */
  clause: string;
  /** Safer wording on one line. */
  suggest?: string;
  mode: 'live' | 'trial';
  /** What is fine and what is not, for people. */
  examples: { flag: string[]; pass: string[] };
}

/** Words or phrases, found in every spelling that folding knows. */
export interface Term {
  text: string;
  /** `any` folds case; `exact` wants the letters as written; `initial` wants a capital (or all capitals) where the term has one. */
  case?: 'any' | 'exact' | 'initial';
  /** Also find plural and possessive; true unless said otherwise. */
  inflect?: boolean;
  /**
   * `text` is a cue phrase, tokens between single spaces: a word as it is, `word~` with any ending, `#n` a number in digits or
   * words, `..` nothing up to four words of the same sentence.
   */
  phrase?: boolean;
  /** Silent from this time on: what was secret is public then (milliseconds since the epoch). */
  until?: number;
  suggest?: string;
}

export interface TermsRule extends RuleBase {
  kind: 'terms';
  terms: Term[];
  /** A hit that lies inside one of these phrases is none. */
  except: string[];
}

export const VALIDATORS = ['luhn', 'mod97'] as const;
export type Validator = (typeof VALIDATORS)[number];

/** A bounded regular expression; `src/packs/pattern.ts` says which are accepted. */
export interface PatternRule extends RuleBase {
  kind: 'pattern';
  pattern: string;
  ignoreCase: boolean;
  /** The pattern runs only on a draft that holds one of these (lower case); empty runs it always. */
  keywords: string[];
  validator?: Validator;
  except: string[];
}

/** What may be said as whom. */
export interface AccountRule extends RuleBase {
  kind: 'account';
  /** Phrases that give the wrong hat away. */
  signs: Term[];
  /** Phrases anywhere in the draft that make it right. */
  unless: string[];
  /** Fires, without any sign, when the draft was begun as one kind of account and is now under the other. */
  switched: boolean;
}

export type CompiledRule = TermsRule | PatternRule | AccountRule;
export type RuleKind = CompiledRule['kind'];
export type RuleOf<K extends RuleKind> = Extract<CompiledRule, { kind: K }>;
