/**
 * The compiled form of a company profile and its packs: one JSON value that the guard, the popup, the coach frame and
 * the command line all read. `src/packs` makes it; nothing else does.
 */
import type { AccountKind, Category, Severity, Site, Surface } from './types.ts';

/** The form of what follows. A ruleset of an older one is brought up to it where rules are installed (`src/packs/revise-ruleset.ts`). */
export const FORMAT = 2;

export interface Ruleset {
  format: typeof FORMAT;
  /** Hash of all that follows: two rulesets with the same id judge alike. */
  id: string;
  company?: CompanySummary;
  /** Accounts that belong to the company. Every other account is unknown until the writer says whose it is. */
  accounts: CompanyAccount[];
  /** Policy clauses by id: what the panel quotes. */
  clauses: Record<string, Clause>;
  packs: PackSummary[];
  /** Cues that rules share, by the name that rules use. */
  lists: Record<string, CueList>;
  /** The words of protected speech, by what they are a sign of. Every compiled ruleset holds them; no pack can change them. */
  protectedWords: ProtectedWords;
  /** What characters are to the matcher, the same in every ruleset. */
  alphabet: Alphabet;
  rules: CompiledRule[];
  /** Texts by the languages (BCP 47) that they were given in by name, for `inLanguage`; those above stand for all others. */
  languages?: Record<string, Texts>;
}

export interface Texts {
  /** By `pack/rule`. */
  rules: Record<string, Partial<Pick<RuleBase, 'message' | 'why' | 'suggest'>>>;
  /** By the keys of `Ruleset.clauses`. */
  clauses: Record<string, Clause>;
}

export type WordClass = 'ME' | 'US' | 'BOSS' | 'STRONG' | 'TOPIC' | 'WORK' | 'STANCE' | 'LOSS' | 'AWAY' | 'WHEN';
/** Words and phrases between `|`. */
export type ProtectedWords = Record<WordClass, string>;

/** What Unicode says of characters, and what readers do. */
export interface Alphabet {
  /**
   * Runs of code points of one class: `I` ignored, `J` joins words, `L` letter or digit, `S` one of a script without spaces · the
   * gap since the last run · a point and the run's length, unless it is 1; in base 36. What stands in no run is a break.
   */
  classes: string;
  /** Letters that Unicode does not take apart, although readers do, with what they stand for. */
  letters: Record<string, string>;
  /** Cyrillic and Greek letters with the Latin one that each passes for. */
  lookAlikes: Record<string, string>;
  /** Words for numbers, in small letters of ASCII between single spaces. */
  numbers: string;
}

/** Different words for one thing a reader would notice. */
export interface CueList {
  terms: Term[];
  /** More terms, `|` between them, found as written: thousands of `{"text": …}` would treble the ruleset. */
  words?: string;
  /** The same for cue phrases. */
  phrases?: string;
  /** Bounded regular expressions, for what no phrase can say (a clock time, a street address). */
  patterns: Expression[];
  /** The first moments of the days that countdowns count to (milliseconds since the epoch). */
  days?: number[];
}

/** A bounded regular expression; `src/packs/pattern.ts` says which are accepted. */
export interface Expression {
  pattern: string;
  /** Without it the whole text is looked at. */
  seek?: Seek | undefined;
}

/** Where in a text a pattern can match at all: `src/packs/seek.ts` works it out. */
export interface Seek {
  /** UTF-16 units that a match has at most. */
  reach: number;
  /** Every match holds one of these (ASCII, lower case), in capitals or not … */
  literals: string[];
  /** … or, where there are none, so many ASCII digits. */
  digits: number;
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

/**
 * Conditions on the draft; a rule applies when each field given holds. One on what a draft does not say (a role, a language, an
 * audience that the site does not show) does not hold.
 */
export interface When {
  account?: AccountKind[];
  role?: string[];
  site?: Site[];
  surface?: Surface[];
  language?: string[];
  audience?: string[];
  /** From and until, milliseconds since the epoch: the rule applies within any of these. */
  during?: [number, number][];
  /** Handles, in lower case and without `@`, as which the writer may say it. */
  exceptAs?: string[];
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
  /** How sure a hit is, by what stands near it; without it every hit has the rule's own severity. */
  confidence?: Confidence;
  /** Who answers for it, and the day (ISO) by which they look at it again. */
  owner?: string;
  review?: string;
  /** What is fine and what is not, for people. */
  examples: { flag: string[]; pass: string[] };
}

/**
 * A hit begins at `base` (0 to 100) and moves by what stands near. The severity is the loudest whose threshold it reaches;
 * below all of them the hit is none.
 */
export interface Confidence {
  base: number;
  /** `by` may be negative. */
  near: { lists: string[]; within: number; by: number }[];
  at: Partial<Record<Severity, number>>;
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
  /** Silent before this time, and from that time on: what was secret is public then (milliseconds since the epoch). */
  from?: number;
  until?: number;
  /** A countdown: it counts while a day of its cue list is at least and at most so many days away. */
  ahead?: [number, number];
  /** A host: what is found is the whole address in which it stands. */
  isAddress?: true;
  suggest?: string;
}

export interface TermsRule extends RuleBase {
  kind: 'terms';
  terms: Term[];
  /** A hit that lies inside one of these phrases is none. */
  except: string[];
}

export const VALIDATORS = ['luhn', 'mod97', 'mod11-10', 'weighted'] as const;
export type Validator = (typeof VALIDATORS)[number];

/** What the validator `weighted` adds up. */
export interface Checksum {
  modulus: number;
  /** By place, from the left. The check digit's own is 1 or -1. */
  weights: number[];
  /** By place, where it is not ten digits: the characters in order of what they count, as far as the modulus can tell. */
  alphabets?: Partial<Record<number, string>>;
}

/** The first group of the pattern, where it has one, is what was found; the rest is only its surroundings. */
export interface PatternRule extends RuleBase, Expression {
  kind: 'pattern';
  ignoreCase: boolean;
  /** The pattern runs only on a draft that holds one of these (lower case); empty runs it always. */
  keywords: string[];
  validator?: Validator;
  checksum?: Checksum;
  /** Fewest bits per character that what was found must have; see `entropyOf`. */
  entropy?: number;
  /** What was found must be, in capitals and without what stands between its letters and digits: one of these patterns. */
  shapes?: string[];
  /** A match in which one of these patterns finds something, whatever the case, is none: a placeholder, another thing's name. */
  unlike?: string[];
  /** The same for the 16 characters before the match: `public` before `key = …`. */
  notAfter?: string[];
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

/** Several cues within a distance: what gives a matter away is seldom one word. */
export interface NearRule extends RuleBase {
  kind: 'near';
  /** Each slot is met by a cue of one of its lists; the finding stands at the cue of the first slot. */
  all: string[][];
  /** Most words from the first cue to the last. */
  within: number;
  /** A cue of one of these anywhere in the draft silences the rule. */
  none: string[];
}

/** Something that should be there and is not. */
export interface AbsenceRule extends RuleBase {
  kind: 'absence';
  /** What calls for it, as in `near`. */
  all: string[][];
  within: number;
  /** A cue of one of these anywhere in the draft is what should be there. */
  missing: string[];
}

export const STYLE_CHECKS = ['exclamation-marks', 'hashtags', 'emoji', 'capitals', 'styled-letters', 'length'] as const;
export type StyleCheck = (typeof STYLE_CHECKS)[number];

/** Countable matters of form. */
export interface StyleRule extends RuleBase {
  kind: 'style';
  check: StyleCheck;
  /** What is counted (`src/packs/style-expressions.ts`); empty for characters. */
  expression: string;
  /** How many are fine: marks, hashtags, emoji, words in capitals, styled letters, characters. */
  most: number;
  /** Words in capitals that are none: acronyms. */
  except: string[];
}

/**
 * Words in a grammatical relation, as match expressions of compromise; each match lies in one sentence. Judged by `src/language`
 * beside the page, so it comes too late to hold a submit: its severity is never `critical`.
 */
export interface GrammarRule extends RuleBase {
  kind: 'grammar';
  matches: string[];
  /** Match expressions; a match that shares a word with one of these is none. */
  except: string[];
  /** When there are any: a cue of one of these lists stands in the same sentence. */
  with: string[];
}

export type CompiledRule = TermsRule | PatternRule | AccountRule | NearRule | AbsenceRule | StyleRule | GrammarRule;
export type RuleKind = CompiledRule['kind'];
export type RuleOf<K extends RuleKind> = Extract<CompiledRule, { kind: K }>;
