/** The parts of a company profile. Each description is one sentence for the security team; the reference page quotes it. */
import * as z from 'zod';
import { SITES } from '../engine/types.ts';
import { clauseId, cuePhrase, day, distinct, httpsLink, line, moment, phrase, prose } from './fields.ts';
import { inLanguages } from './texts.ts';

/** What kind of thing a secret is; base rules speak of each in its own words. */
export const SECRET_KINDS = [
  'product',
  'roadmap',
  'mna',
  'headcount',
  'pricing',
  'financial',
  'incident',
  'legal',
] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

/** What a day in the calendar is about. */
export const EVENT_KINDS = ['financial', 'product', 'other'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Days on which the company's own accounts are careful. */
const SENSITIVE_KINDS = ['mourning', 'vote'] as const;

/** Whom people can ask, by what it is about. */
export const TOPICS = ['press', 'security', 'legal', 'people', 'finance', 'customers', 'privacy'] as const;

/** Who has to have seen a policy before it is put in force. */
const APPROVERS = ['hr', 'legal', 'security', 'communications', 'works-council', 'management'] as const;

export const phrases = distinct(phrase).default([]);
export const cuePhrases = distinct(cuePhrase).default([]);

const commonWord = z
  .boolean()
  .default(false)
  .describe(
    'The name is an everyday word, too: it is only looked for with a capital, and weighed by what stands near it.',
  );

/** A name, or a name with what else it is called. */
export const namedThing = z.union([
  phrase,
  z.strictObject({
    name: phrase.describe('The name as it is written in full.'),
    also: phrases.describe('What else it is called, such as a short form.'),
    commonWord,
  }),
]);
export type NamedThing = z.infer<typeof namedThing>;

/** No name twice, as in a list of plain phrases. */
export const namedThings = z
  .array(namedThing)
  .refine((things) => new Set(things.map(nameOfThing)).size === things.length, {
    error: 'names the same thing twice',
    params: { fix: 'keep one of the two' },
  })
  .default([]);

export function nameOfThing(thing: NamedThing): string {
  return typeof thing === 'string' ? thing : thing.name;
}

export const site = z.strictObject({
  name: phrase.describe('The town or the building, as people at work call it.'),
  role: line(100).describe('What is done there, for who reads this file.').optional(),
});

export const target = z.strictObject({
  name: phrase.describe('The company that may be bought, sold to or merged with.'),
  also: phrases.describe('What else it is called.'),
  does: cuePhrase.describe('What it does, in one or two words: `maps`, `frozen pizza`.').optional(),
});

export const product = z.strictObject({
  name: phrase.describe('The name exactly as the company writes it, capitals included.'),
  wrong: phrases.describe(
    'Spellings that are wrong, letter by letter; usual slips in capitals are known without them.',
  ),
  commonWord,
});

/** Something that gives a secret away word by word, from its own date public. */
const datedPhrase = z.union([
  phrase,
  z.strictObject({
    say: phrase.describe('The words themselves.'),
    publicOn: moment.describe('From this moment on these words may be said, even while the name may not.'),
  }),
]);
export type DatedPhrase = z.infer<typeof datedPhrase>;
const datedPhrases = z.array(datedPhrase).default([]);

export const secret = z.strictObject({
  name: phrase.describe('The code name, or the phrase that may not be said.'),
  also: phrases.describe('What else it is called inside.'),
  models: datedPhrases.describe('Model and part numbers that belong to it; never taken for everyday words.'),
  phrases: datedPhrases.describe(
    'Sentences and phrases that tell it in so many words, such as a slogan that is not out.',
  ),
  kind: z.enum(SECRET_KINDS).describe('What it is about; each kind has rules with texts of its own.'),
  publicOn: moment.describe('From this moment on it is no secret, and all its rules fall silent.').optional(),
  commonWord,
  except: phrases.describe('Harmless phrases that hold the name: `peregrine falcon`.'),
  hints: cuePhrases.describe('What gives it away without naming it, as cue phrases: `crane .. (sensor|camera)`.'),
});

/** A clause of the policy, quoted to people as it stands. */
export const clauseSchema = z.strictObject({
  id: clauseId.describe('Id that rules name; numbers stand in quotes.'),
  title: inLanguages(line(100)).describe('Heading that people read above the clause.'),
  text: inLanguages(prose(1200)).describe('The clause as it stands in the policy; people read it offline, too.'),
  url: httpsLink.describe('Where the clause stands on the web or the intranet.').optional(),
  topic: z.enum(TOPICS).describe('What the clause is about: it decides whom `{contact}` names.').optional(),
});

export const policy = z.strictObject({
  title: line(100).describe('Title of the policy.'),
  url: httpsLink.describe('Where the whole policy stands.').optional(),
  contact: line(100)
    .describe(
      'Whom to ask when no contact per topic fits, as people would write it: `press@example.com`, `#ask-comms`.',
    )
    .optional(),
  clauses: z.array(clauseSchema).min(1).describe('The clauses that rules quote.'),
});

export const account = z.strictObject({
  site: z.enum(SITES).describe('The site that the account is on.'),
  handle: line(100).describe('The handle with or without `@`, or the name of the page as the site shows it.'),
  purpose: line(100).describe('What the account is for, such as news or service.').optional(),
});

export const event = z.strictObject({
  what: line(100).describe('What happens, for who reads this file.'),
  kind: z.enum(EVENT_KINDS).describe('Whether it is about figures, about a product, or something else.'),
  at: moment.describe('When it becomes public; the zone given here decides which day that is.'),
  quietFrom: day.describe('First day of the quiet period before it.').optional(),
  quietUntil: day.describe('Last day of the quiet period; the event itself ends it when this is left out.').optional(),
});
export type CalendarEvent = z.infer<typeof event>;

export const boss = z.union([
  phrase,
  z.strictObject({
    name: phrase.describe('The name as colleagues write it.'),
    also: phrases.describe('Nicknames and initials that people inside use.'),
  }),
]);

export const spokesperson = z.strictObject({
  name: line(100).describe('Who may speak for the company.'),
  handles: distinct(line(100)).default([]).describe('Their own handles, on which official words are theirs to say.'),
});

export const sensitiveDay = z.strictObject({
  what: line(100).describe('What the day is, for who reads this file.'),
  kind: z.enum(SENSITIVE_KINDS).describe('A day of mourning, or a vote before which the company takes no side.'),
  from: day.describe('The first day.'),
  until: day.describe('The last day; the same one when this is left out.').optional(),
  words: phrases.describe('Names and hashtags of the matter, which no post of the company may use to sell.'),
});

export type SensitiveDay = z.infer<typeof sensitiveDay>;

export const approval = z.strictObject({
  by: z.enum(APPROVERS).describe('The function that has read this file.'),
  on: day.describe('The day on which it agreed.'),
});
