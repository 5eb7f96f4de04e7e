/** What an author writes in `<pack>.yaml`: judgement, which refers to the company profile and never names a company. */
import * as z from 'zod';
import { STYLE_CHECKS, VALIDATORS } from '../engine/ruleset.ts';
import { ACCOUNT_KINDS, SEVERITIES, SITES, SURFACES } from '../engine/types.ts';
import { clauseSchema, exampleCompanySchema } from './company-schema.ts';
import { clauseId, cuePhrase, day, distinct, line, moment, phrase, prose, stableId } from './fields.ts';

/** Lists of the company profile that a rule of words may draw from. */
export const COMPANY_LISTS = [
  'names.wrong',
  'products.wrong',
  'secrets',
  'secrets.product',
  'secrets.roadmap',
  'secrets.mna',
  'secrets.headcount',
  'secrets.pricing',
  'secrets.financial',
  'secrets.incident',
  'secrets.legal',
  'clients.nda',
  'competitors',
  'bannedClaims',
  'voice.words',
  'internal.hosts',
  'internal.chats',
  'internal.projects',
] as const;
export type CompanyList = (typeof COMPANY_LISTS)[number];

/** Times of the company's calendar in which alone a rule may apply. */
export const PERIODS = ['quiet-financial', 'quiet-product', 'quiet-other', 'mourning', 'vote'] as const;
export type Period = (typeof PERIODS)[number];

const FAMILIES = ['confidential', 'brand', 'mixing'] as const;

/** Lists of the company profile that cues may draw from, as `company.<name>` in a rule. */
export const COMPANY_CUES = [
  'names',
  'ticker',
  'products',
  'sites',
  'customers',
  'trade',
  'troubles',
  'counted',
  'doors',
  'visitors',
  'bosses',
  'spokespeople',
  'targets',
  'target-trades',
  'rivals',
  'nda-clients',
  'nda-short',
  'references',
  'projects',
  'chats',
  'tools',
  'lawsuits',
  'incidents',
  'published',
  'banned-claims',
  'approved-claims',
  'sensitive-words',
  'disclosure',
  'help-handles',
  'calendar-day',
  'calendar-day.financial',
  'calendar-day.product',
  'calendar-day.other',
  'hints',
  'hints.product',
  'hints.roadmap',
  'hints.mna',
  'hints.headcount',
  'hints.pricing',
  'hints.financial',
  'hints.incident',
  'hints.legal',
] as const;
export type CompanyCues = (typeof COMPANY_CUES)[number];

/** `{text}` or more about it; a bare text is the same as `{ text }`. */
const term = z.union([
  phrase,
  z.strictObject({
    text: phrase,
    case: z.enum(['any', 'exact', 'initial']).optional(),
    inflect: z.boolean().optional(),
    until: moment.optional(),
    suggest: line(200).optional(),
  }),
]);
export type AuthoredTerm = z.infer<typeof term>;

/** A sentence that shows what the rule is about, and under which circumstances. */
const example = z.union([
  prose(5000),
  z.strictObject({
    text: prose(5000),
    account: z.enum(ACCOUNT_KINDS).optional(),
    site: z.enum(SITES).optional(),
    surface: z.enum(SURFACES).optional(),
    startedAs: z.enum(ACCOUNT_KINDS).optional(),
    now: moment.optional(),
  }),
]);
export type AuthoredExample = z.infer<typeof example>;

const when = z.strictObject({
  account: distinct(z.enum(ACCOUNT_KINDS)).min(1).optional(),
  site: distinct(z.enum(SITES)).min(1).optional(),
  surface: distinct(z.enum(SURFACES)).min(1).optional(),
  during: z.enum(PERIODS).optional().describe('A time in the calendar of the company in which alone the rule applies.'),
  spokesperson: z
    .literal(false)
    .optional()
    .describe('Not on the own account of somebody who may speak for the company.'),
});

/** Name of a cue list: of this pack, of another one (`cues/secrecy`), or of the company profile (`company.products`). */
const listName = z.string().min(1);

const confidence = z.strictObject({
  base: z.int().min(0).max(100),
  near: z
    .array(
      z.strictObject({
        lists: z.array(listName).min(1),
        within: z.int().min(1).max(200),
        by: z.int().min(-100).max(100),
      }),
    )
    .default([]),
  at: z.partialRecord(z.enum(SEVERITIES), z.int().min(0).max(100)),
});

const slots = z.array(z.array(listName).min(1)).min(1).max(5);
const WHOLE_DRAFT = 10_000;

const base = {
  id: stableId,
  category: z.templateLiteral([z.enum(FAMILIES), ':', z.string().regex(/[a-z][a-z-]*/)]),
  severity: z.enum(SEVERITIES),
  when: when.optional(),
  from: moment.optional(),
  until: moment.optional(),
  message: line(160),
  why: z.strictObject({ you: prose(400).optional(), company: prose(400) }),
  /** Id of a clause of the company's policy, or of the pack's own `clauses`. */
  policy: clauseId,
  suggest: line(200).optional(),
  mode: z.enum(['live', 'trial']).default('live'),
  confidence: confidence.optional(),
  owner: line(100).optional(),
  review: day.optional(),
  examples: z.strictObject({ flag: z.array(example).min(1), pass: z.array(example).min(1) }),
};

const phrases = distinct(phrase).default([]);

const termsRule = z.strictObject({
  ...base,
  kind: z.literal('terms'),
  terms: z.array(term).default([]),
  company: distinct(z.enum(COMPANY_LISTS)).default([]),
  except: phrases,
});

const patternRule = z.strictObject({
  ...base,
  kind: z.literal('pattern'),
  /** Absent when `company` gives it. */
  pattern: z.string().min(1).optional(),
  company: z.literal('internal.networks').optional(),
  ignoreCase: z.boolean().default(false),
  keywords: distinct(line(100)).default([]),
  validator: z.enum(VALIDATORS).optional(),
  except: phrases,
});

const accountRule = z.strictObject({
  ...base,
  kind: z.literal('account'),
  signs: z.array(term).default([]),
  unless: phrases,
  switched: z.boolean().default(false),
});

const nearRule = z.strictObject({
  ...base,
  kind: z.literal('near'),
  /** Each slot is met by a cue of one of its lists. */
  all: slots,
  /** Words; the whole draft when absent. */
  within: z.int().min(2).max(WHOLE_DRAFT).default(WHOLE_DRAFT),
  none: z.array(listName).default([]),
});

const absenceRule = z.strictObject({
  ...base,
  kind: z.literal('absence'),
  all: slots,
  within: z.int().min(2).max(WHOLE_DRAFT).default(WHOLE_DRAFT),
  /** What should be there. */
  missing: z.array(listName).min(1),
});

const styleRule = z.strictObject({
  ...base,
  kind: z.literal('style'),
  check: z.enum(STYLE_CHECKS),
  /** How many are fine, when the company profile does not say. */
  most: z.int().min(0),
  except: distinct(line(40)).default([]),
});

export const ruleSchema = z.discriminatedUnion('kind', [
  termsRule,
  patternRule,
  accountRule,
  nearRule,
  absenceRule,
  styleRule,
]);
export type AuthoredRule = z.infer<typeof ruleSchema>;
export type AuthoredRuleOf<K extends AuthoredRule['kind']> = Extract<AuthoredRule, { kind: K }>;

/** Different words for one thing that a careful colleague would notice. */
const cueList = z.strictObject({
  why: line(200),
  phrases: distinct(cuePhrase).default([]),
  patterns: distinct(line(256)).default([]),
});

export const packSchema = z.strictObject({
  format: z.literal(1),
  id: stableId,
  version: z.int().min(1),
  title: line(100),
  owner: line(100),
  review: day.optional(),
  /** General texts that stand in when the company's policy has no clause of that id. */
  clauses: z.array(clauseSchema).default([]),
  /** Without it, the examples are judged with the company that the pack is compiled for. */
  exampleCompany: exampleCompanySchema.optional(),
  /** Cue lists that rules of this pack and of others share. */
  lists: z.record(stableId, cueList).default({}),
  rules: z.array(ruleSchema).default([]),
});
export type Pack = z.infer<typeof packSchema>;
