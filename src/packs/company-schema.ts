/** What a security team writes in `company.yaml`: facts about the company, no judgement. */
import * as z from 'zod';
import {
  account,
  approval,
  boss,
  cuePhrases,
  event,
  namedThing,
  namedThings,
  phrases,
  policy,
  product,
  secret,
  sensitiveDay,
  site,
  spokesperson,
  target,
  TOPICS,
} from './company-parts.ts';
import { day, distinct, host, line, network, phrase } from './fields.ts';

export { clauseSchema, SECRET_KINDS, type SecretKind } from './company-parts.ts';

const clients = z
  .strictObject({
    nda: z.array(namedThing).default([]).describe('Customers whose name may not be said.'),
    references: z.array(namedThing).default([]).describe('Customers who have agreed in writing to be named.'),
  })
  .default({ nda: [], references: [] });

const published = z
  .strictObject({
    documents: cuePhrases.describe('Documents that are out: whoever speaks of them speaks of what is known.'),
    pages: cuePhrases.describe('Public pages to which posts point.'),
    facts: cuePhrases.describe(
      'Figures and facts that may be quoted, as they are quoted: `#n ports`, `4.2 million loaves`.',
    ),
  })
  .default({ documents: [], pages: [], facts: [] });

const internal = z
  .strictObject({
    hosts: distinct(host).default([]).describe('Internal host names; `*.` stands for any host below.'),
    networks: distinct(network).default([]).describe('Internal IPv4 networks, with /8, /16 or /24.'),
    chats: namedThings.describe(
      'Names of internal chats, written as inside: what is quoted from there was not for everybody.',
    ),
    projects: namedThings.describe('Names of internal projects that are no code names.'),
    tools: namedThings.describe('Tools and screens that only people inside see, by the names that they have there.'),
  })
  .default({ hosts: [], networks: [], chats: [], projects: [], tools: [] });

const voice = z
  .strictObject({
    exclamationMarks: z.int().min(0).describe('How many exclamation marks a post of the company may have.').optional(),
    hashtags: z.int().min(0).describe('How many hashtags a post of the company may have.').optional(),
    emoji: z.int().min(0).describe('How many emoji a post of the company may have.').optional(),
    acronyms: distinct(line(20)).default([]).describe('Words in capitals that are no shouting.'),
    preferred: z
      .array(
        z.strictObject({
          say: phrase.describe('The word that the company uses.'),
          insteadOf: phrases.describe('Words in whose place it stands.'),
        }),
      )
      .default([])
      .describe('Words of the house; the right one is offered on company accounts.'),
    banned: phrases.describe('Words that the company does not use on its own accounts.'),
    sensitiveDays: z
      .array(sensitiveDay)
      .default([])
      .describe('Days of mourning and of votes, on which company accounts are careful.'),
  })
  .default({ acronyms: [], preferred: [], banned: [], sensitiveDays: [] });

const disclosure = z
  .strictObject({
    phrases: phrases.describe('How people may say that they work for the company.'),
    hashtags: phrases.describe('Hashtags that say it as well.'),
  })
  .default({ phrases: [], hashtags: [] });

const facts = {
  names: distinct(phrase).min(1).describe('How the company writes its name; the first one is used in texts.'),
  wrongNames: phrases.describe('Spellings of the name that are wrong, letter by letter.'),
  ticker: phrases.describe('The sign under which its shares are traded.'),
  sites: z.array(site).default([]).describe('Places where people of the company work.'),
  customersAreCalled: cuePhrases.describe('What its customers are called: `port`, `harbour master`.'),
  weMakeOrHandle: cuePhrases.describe('What it makes, runs or handles: `crane`, `berth`.'),
  weCount: cuePhrases.describe('What it counts when it asks how business goes: `loaves`, `card payments`.'),
  whatGoesWrong: cuePhrases.describe('What goes wrong in this trade: `spoiled batch`, `double booking`.'),
  doors: cuePhrases.describe('What its doors, gates, alarms and safes are called: `yard gate`.'),
  visitors: cuePhrases.describe('Whose visits are not for the public: `auditors`, `the ministry`.'),
  bosses: z.array(boss).default([]).describe('People in charge, with the nicknames that only people inside know.'),
  targets: z.array(target).default([]).describe('Companies that it may buy, sell to or merge with, and what they do.'),
  products: z.array(product).default([]).describe('What it sells.'),
  secrets: z.array(secret).default([]).describe('What nobody outside may know yet.'),
  clients: clients.describe('Customers by whether they may be named.'),
  competitors: z.array(namedThing).default([]).describe('Whom it competes with.'),
  bannedClaims: phrases.describe('What its lawyers do not want to read about its products.'),
  approvedClaims: phrases.describe('Claims that are proved and cleared; banned words inside them are fine.'),
  published: published.describe('What is out and free to quote.'),
  lawsuits: phrases.describe('Open court cases, by the names that they have inside.'),
  incidents: phrases.describe('Open incidents, by the names that they have inside.'),
  calendar: z
    .array(event)
    .default([])
    .describe('Days on which something becomes public, with the quiet periods before.'),
  internal: internal.describe('What only people inside know how to name.'),
  accounts: z
    .array(account)
    .default([])
    .describe('Accounts that speak for the company; every other account is somebody’s own.'),
  helpHandles: phrases.describe('Handles to which people pass complaints on.'),
  spokespeople: z.array(spokesperson).default([]).describe('Who may speak for the company on an account of their own.'),
  voice: voice.describe('How the company’s own accounts sound.'),
  disclosure: disclosure.describe('How people may say whom they work for.'),
};

export const companySchema = z.strictObject({
  format: z.literal(1).describe('Version of this format.'),
  ...facts,
  policy: policy.describe('The policy that people are shown.'),
  contacts: z
    .partialRecord(z.enum(TOPICS), line(100))
    .default({})
    .describe('Whom to ask, per topic; texts say it where they write `{contact}`.'),
  owner: line(100).describe('Who looks after this file.'),
  review: day.describe('When somebody looks through this file again.'),
  approvals: z.array(approval).default([]).describe('Which functions have agreed to this file, and when.'),
});
export type Company = z.infer<typeof companySchema>;

/** The made-up company on which a pack proves its examples: only what these need. */
export const exampleCompanySchema = z.strictObject(facts);

/** What rules may refer to. */
export type CompanyFacts = z.infer<typeof exampleCompanySchema>;
