/** The formats of `rules/sites/`: what is known of the pages of one site, and the words of all of them. */
import * as z from 'zod';
import { SITES, SURFACES } from '../engine/types.ts';
import { line, stableId } from './fields.ts';

const expression = line(300).describe('A regular expression.');
const selector = line(300).describe('A CSS selector; open shadow roots are looked into.');
const control = { id: stableId.describe('How reports name this hint.'), selector };
const reading = {
  ...control,
  within: z
    .enum(['editor', 'composer', 'page'])
    .describe('Where to look: the box, what stands around it, or anywhere.'),
  attribute: line(60).optional().describe('The attribute to read, in the place of the text.'),
  line: z.int().min(0).max(9).optional().describe('Which line of the text, counted from 0.'),
  pattern: expression.optional().describe('What to take of it: a regular expression with one group.'),
};

export const siteSchema = z.strictObject({
  format: z.literal(1).describe('The version of this format.'),
  site: z.enum(SITES).describe('Which site this is.'),
  editors: z
    .array(
      z.strictObject({
        ...control,
        surface: z.enum(SURFACES).describe('What is written there.'),
        address: expression.optional().describe('A regular expression on path and query of the page.'),
        enterPublishes: z.boolean().optional().describe('Whether Enter alone publishes.'),
      }),
    )
    .default([])
    .describe('Boxes that people write in; the first that fits counts.'),
  submits: z.array(z.strictObject(control)).default([]).describe('Controls that publish.'),
  accounts: z
    .array(
      z.strictObject({
        ...reading,
        gives: z.enum(['handle', 'name']).describe('What is read.'),
        evidence: line(120).describe('How we know, in words for people.'),
      }),
    )
    .default([])
    .describe('Where the page shows as whom somebody writes; the first that says something counts.'),
  corporateAddress: expression.optional().describe('A regular expression on addresses where one writes as a company.'),
  audiences: z.array(z.strictObject(reading)).default([]).describe('Where the page shows who will see a draft.'),
});

const byLanguage = z.record(z.string().regex(/^[a-z]{2}$/), z.array(line(60)).min(1));

export const siteWordsSchema = z.strictObject({
  format: z.literal(1).describe('The version of this format.'),
  publish: byLanguage.describe('Names of controls that publish, whole.'),
  save: byLanguage.describe('Names of controls that end an edit, of a post or of anything else.'),
  message: byLanguage.describe('What boxes for private messages say of themselves.'),
  reply: byLanguage.describe('What boxes for replies say of themselves.'),
  comment: byLanguage.describe('What boxes for comments say of themselves.'),
  post: byLanguage.describe('What boxes for posts say of themselves.'),
  search: byLanguage.describe('What search fields say of themselves.'),
});

export type SiteFile = z.infer<typeof siteSchema>;
export type SiteWordsFile = z.infer<typeof siteWordsSchema>;
