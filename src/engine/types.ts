/**
 * The words of the whole product: what is checked, by what, with which result.
 * Everything here is plain JSON. Offsets are UTF-16 code units in the ORIGINAL text; times are milliseconds since the
 * epoch unless they are named ISO.
 */

export const SITES = [
  'x',
  'linkedin',
  'facebook',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'reddit',
  'youtube',
  'other',
] as const;
export type Site = (typeof SITES)[number];

export const SURFACES = ['post', 'comment', 'reply', 'repost', 'article', 'message', 'profile', 'unknown'] as const;
export type Surface = (typeof SURFACES)[number];

export const ACCOUNT_KINDS = ['personal', 'corporate', 'unknown'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** The account a draft will be published as. `evidence` says where that was read, for people ("the text box says …"). */
export interface Account {
  handle: string;
  name: string;
  kind: AccountKind;
  evidence: string;
}

/** What is about to be published. */
export interface Draft {
  text: string;
  site: Site;
  surface: Surface;
  account: Account;
  /** Who will see it, in the site's own words; absent when it is not known. Never guessed. */
  audience?: string;
  /** Names of attached files as far as the page shows them. */
  attachments: string[];
  /** The kind of account that was active when the first words were written, when it is known. */
  startedAs?: AccountKind;
  /** What the writer is in the company, in the words of its packs; absent when it is not known. Never guessed. */
  role?: string;
  /** BCP 47, such as `de`; absent when it is not known. Never guessed. */
  language?: string;
}

/** From quiet to loud: a quiet mark · a mark and a line in the panel · pauses the submit once. */
export const SEVERITIES = ['suggestion', 'warning', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `family:name`; the families are `confidential`, `brand` and `mixing`. */
export type Category = `${'confidential' | 'brand' | 'mixing'}:${string}`;

/** One thing a rule found. It never carries the matched text: who holds the draft can slice it. */
export interface Finding {
  rule: string;
  pack: string;
  category: Category;
  severity: Severity;
  /** UTF-16 offsets in the draft's text; `start === end` is a finding about the draft as a whole. */
  start: number;
  end: number;
  /** One line that can stand in the place of the span. */
  suggestion?: string;
}

export interface Verdict {
  findings: Finding[];
  action: 'clear' | 'advise' | 'pause';
  /** Identifies the judged text; see `hash.ts`. */
  draftHash: string;
}

/** What the writer did about a verdict. */
export const DECISIONS = ['edited', 'posted-anyway', 'switched-account', 'cancelled', 'asked'] as const;
export type Decision = (typeof DECISIONS)[number];
