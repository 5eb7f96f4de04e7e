/** What a security team writes in `company.yaml`: facts about the company, no judgement. */
import * as z from 'zod';
import { SITES } from '../engine/types.ts';
import { clauseId, cuePhrase, day, distinct, httpsLink, line, moment, network, phrase, prose } from './fields.ts';

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

const phrases = distinct(phrase).default([]);
const cuePhrases = distinct(cuePhrase).default([]);

/** A name, or a name with what else it is called. */
const namedThing = z.union([
  phrase,
  z.strictObject({
    name: phrase,
    also: phrases,
    /** An everyday word too: only looked for with a capital. */
    commonWord: z.boolean().default(false),
  }),
]);

const product = z.strictObject({
  name: phrase,
  /** Spellings that are wrong, letter by letter. */
  wrong: phrases,
  commonWord: z.boolean().default(false),
});

const secret = z.strictObject({
  name: phrase,
  also: phrases,
  kind: z.enum(SECRET_KINDS),
  /** From this moment on it is no secret. */
  publicOn: moment.optional(),
  commonWord: z.boolean().default(false),
  /** Harmless phrases that hold the name: `peregrine falcon`. */
  except: phrases,
  /** What gives it away without naming it, as cue phrases: `crane (sensor|camera)`. */
  hints: cuePhrases,
});

/** A clause of the policy, quoted to people as it stands. */
export const clauseSchema = z.strictObject({
  id: clauseId,
  title: line(100),
  text: prose(1200),
  url: httpsLink.optional(),
});

const policy = z.strictObject({
  title: line(100),
  url: httpsLink.optional(),
  /** Whom to ask, as people would write it: `press@example.com`, `#ask-comms`. */
  contact: line(100).optional(),
  clauses: z.array(clauseSchema).min(1),
});

const account = z.strictObject({
  site: z.enum(SITES),
  /** With or without `@`, or a page's name as the site shows it. */
  handle: line(100),
  purpose: line(100).optional(),
});

const event = z.strictObject({
  what: line(100),
  kind: z.enum(['financial', 'product', 'other']),
  at: moment,
  quietFrom: day.optional(),
  quietUntil: day.optional(),
});

const facts = {
  names: distinct(phrase).min(1),
  wrongNames: phrases,
  ticker: phrases,
  /** Places where people of the company work. */
  sites: z.array(z.strictObject({ name: phrase, role: line(100).optional() })).default([]),
  /** What its customers are called: `port`, `harbour master`. */
  customersAreCalled: cuePhrases,
  /** What it makes, runs or handles: `crane`, `berth`. */
  weMakeOrHandle: cuePhrases,
  /** What goes wrong in this trade: `spoiled batch`, `double booking`. */
  whatGoesWrong: cuePhrases,
  /** Companies it is about to buy, and what they do. */
  targets: z.array(z.strictObject({ name: phrase, also: phrases, does: cuePhrase.optional() })).default([]),
  products: z.array(product).default([]),
  secrets: z.array(secret).default([]),
  clients: z
    .strictObject({ nda: z.array(namedThing).default([]), references: z.array(namedThing).default([]) })
    .default({ nda: [], references: [] }),
  competitors: z.array(namedThing).default([]),
  bannedClaims: phrases,
  /** What is out and free to quote: documents, pages, facts. */
  published: z
    .strictObject({ documents: cuePhrases, pages: cuePhrases, facts: cuePhrases })
    .default({ documents: [], pages: [], facts: [] }),
  /** Court cases and troubles that are known inside, by the names they have there. */
  lawsuits: phrases,
  incidents: phrases,
  calendar: z.array(event).default([]),
  internal: z
    .strictObject({ hosts: phrases, networks: distinct(network).default([]), chats: phrases, projects: phrases })
    .default({ hosts: [], networks: [], chats: [], projects: [] }),
  accounts: z.array(account).default([]),
  /** Handles to which people pass complaints on. */
  helpHandles: phrases,
  /** How much of what is fine on the company's own accounts. */
  voice: z
    .strictObject({
      exclamationMarks: z.int().min(0).optional(),
      hashtags: z.int().min(0).optional(),
      emoji: z.int().min(0).optional(),
      acronyms: distinct(line(20)).default([]),
      preferred: z.array(z.strictObject({ say: phrase, insteadOf: phrases })).default([]),
    })
    .default({ acronyms: [], preferred: [] }),
  disclosure: z.strictObject({ phrases, hashtags: phrases }).default({ phrases: [], hashtags: [] }),
};

export const companySchema = z.strictObject({
  format: z.literal(1),
  ...facts,
  policy,
  owner: line(100),
  /** When somebody looks through this file again. */
  review: day,
});
export type Company = z.infer<typeof companySchema>;

/** The made-up company on which a pack proves its examples: only what these need. */
export const exampleCompanySchema = z.strictObject(facts);

/** What rules may refer to. */
export type CompanyFacts = z.infer<typeof exampleCompanySchema>;
export type NamedThing = z.infer<typeof namedThing>;
