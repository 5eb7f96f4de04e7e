/** What rules, and changes to rules of others, are both made of. */
import * as z from 'zod';
import { ACCOUNT_KINDS, SEVERITIES, SITES, SURFACES } from '../engine/types.ts';
import { PERIODS } from './company-lists.ts';
import { distinct, line, moment, phrase, prose } from './fields.ts';
import { languageTag } from './texts.ts';

/** `{text}` or more about it; a bare text is the same as `{ text }`. */
export const term = z
  .union([
    phrase,
    z.strictObject({
      text: phrase.describe('The word or phrase to look for.'),
      case: z
        .enum(['any', 'exact', 'initial'])
        .optional()
        .describe(
          'Whether letters must be as written (`exact`), begin with a capital where the term does (`initial`), or neither (`any`, when you leave it out).',
        ),
      inflect: z
        .boolean()
        .optional()
        .describe('Whether plurals and possessives are found too, which they are unless you say false.'),
      until: moment
        .optional()
        .describe('The moment from which this term is no longer looked for, because it is public.'),
      suggest: line(200)
        .optional()
        .describe('A better wording for this very term, which the writer can take with one click.'),
    }),
  ])
  .meta({ id: 'term' });
export type AuthoredTerm = z.infer<typeof term>;

const audience = line(100);
const role = line(60);

/** A sentence that shows what the rule is about, and under which circumstances. */
export const example = z
  .union([
    prose(5000),
    z.strictObject({
      text: prose(5000).describe('The post, as somebody would write it.'),
      account: z.enum(ACCOUNT_KINDS).optional().describe('The kind of account that it is written on.'),
      role: role.optional().describe('The role of the writer, in the words that `when.role` uses.'),
      site: z.enum(SITES).optional().describe('The site that it is written on.'),
      surface: z.enum(SURFACES).optional().describe('What it is: a post, a reply, a profile and so on.'),
      language: languageTag.optional().describe('The language that it is written in.'),
      audience: audience.optional().describe('Who will see it, in the words of the site.'),
      startedAs: z
        .enum(ACCOUNT_KINDS)
        .optional()
        .describe('The kind of account on which its first words were written.'),
      now: moment.optional().describe('The moment at which it is judged, for rules and terms that have dates.'),
    }),
  ])
  .meta({ id: 'example' });
export type AuthoredExample = z.infer<typeof example>;

export const when = z.strictObject({
  account: distinct(z.enum(ACCOUNT_KINDS))
    .min(1)
    .optional()
    .describe('Kinds of account that the rule speaks on; all of them when you leave it out.'),
  role: distinct(role)
    .min(1)
    .optional()
    .describe('Roles of the writer that the rule speaks to; it is silent where the role is not known.'),
  site: distinct(z.enum(SITES))
    .min(1)
    .optional()
    .describe('Sites that the rule speaks on; all of them when you leave it out.'),
  surface: distinct(z.enum(SURFACES))
    .min(1)
    .optional()
    .describe('Kinds of text that the rule reads, such as posts or replies; all of them when you leave it out.'),
  language: distinct(languageTag)
    .min(1)
    .optional()
    .describe('Languages of the draft that the rule reads; it is silent where the language is not known.'),
  audience: distinct(audience)
    .min(1)
    .optional()
    .describe('Audiences, in the very words of the site; the rule is silent where the site does not show one.'),
  during: z.enum(PERIODS).optional().describe('A time in the calendar of the company in which alone the rule applies.'),
  spokesperson: z
    .literal(false)
    .optional()
    .describe('Not on the own account of somebody who may speak for the company.'),
});

/** Loudness per threshold, from 0 to 100. */
export const thresholds = z.partialRecord(z.enum(SEVERITIES), z.int().min(0).max(100));
