/** What an author writes in `<pack>.yaml`: judgement, which refers to the company profile and never names a company. */
import * as z from 'zod';
import { STYLE_CHECKS, VALIDATORS } from '../engine/ruleset.ts';
import { SEVERITIES } from '../engine/types.ts';
import { extendsSchema, muteSchema } from './change-schema.ts';
import { COMPANY_LISTS } from './company-lists.ts';
import { clauseSchema, exampleCompanySchema } from './company-schema.ts';
import {
  clauseName,
  cuePhrase,
  day,
  distinct,
  keyedHash,
  line,
  moment,
  phrase,
  placeInNumber,
  prose,
  stableId,
} from './fields.ts';
import { MOST_PARTS } from './part-patterns.ts';
import { example, term, thresholds, when } from './rule-parts.ts';
import { inLanguages } from './texts.ts';

const FAMILIES = ['confidential', 'brand', 'mixing'] as const;

/** What `validator: weighted` adds up; see `Checksum` of the engine. */
const checksum = z.strictObject({
  modulus: z.int().min(2).max(97).describe('What the sum is divided by; the rest must be nothing.'),
  weights: z.array(z.int().min(-100).max(100)).min(2).max(40).describe('What each place counts, from the left.'),
  alphabets: z
    .record(placeInNumber, z.string().min(1).max(100))
    .default({})
    .describe('For places that are no digits: the characters that stand for 0, 1, 2 and so on.'),
});

/** Name of a cue list: of this pack, of another one (`cues/secrecy`), or of the company profile (`company.products`). */
const listName = z.string().min(1);

const confidence = z.strictObject({
  base: z.int().min(0).max(100).describe('How sure a hit is by itself, from 0 to 100.'),
  near: z
    .array(
      z.strictObject({
        lists: z.array(listName).min(1).describe('Cue lists, any cue of which will do.'),
        within: z.int().min(1).max(200).describe('How many words away from the hit a cue may stand.'),
        by: z.int().min(-100).max(100).describe('How much surer a cue makes the hit; less sure when it is negative.'),
      }),
    )
    .default([])
    .describe('What makes a hit more or less sure by standing near it.'),
  at: thresholds.describe('From which confidence on a hit has which severity; below all of them it is none.'),
});

const examples = z.strictObject({
  flag: z.array(example).min(1).describe('Posts that the rule must flag.'),
  pass: z.array(example).min(1).describe('Posts that the rule must let pass.'),
  todoFlag: z
    .array(example)
    .default([])
    .describe('Posts that the rule should flag and does not yet; you are told when it does.'),
  todoPass: z
    .array(example)
    .default([])
    .describe('Posts that the rule should let pass and does not yet; you are told when it does.'),
});

const slots = z.array(z.array(listName).min(1)).min(1).max(5);
const WHOLE_DRAFT = 10_000;

const base = {
  id: stableId.describe('The stable name of the rule, which history keeps and by which other packs change it.'),
  category: z
    .templateLiteral([z.enum(FAMILIES), ':', z.string().regex(/[a-z][a-z-]*/)])
    .describe('What the rule is about, as family:name; the families are confidential, brand and mixing.'),
  severity: z
    .enum(SEVERITIES)
    .describe(
      'How loud the rule is: a quiet mark (`suggestion`), a line in the panel (`warning`), or one question before posting (`critical`).',
    ),
  when: when.optional().describe('Where the rule speaks; everywhere when you leave it out.'),
  from: moment.optional().describe('The moment from which the rule speaks.'),
  until: moment.optional().describe('The moment from which the rule is silent again, such as the end of an embargo.'),
  message: inLanguages(line(160)).describe(
    'What was found, in one line; `{match}` stands for the words, `{company}` and `{contact}` for what the profile says.',
  ),
  why: z
    .strictObject({
      you: inLanguages(prose(400)).optional().describe('What is in it for the writer.'),
      company: inLanguages(prose(400)).describe('What is in it for the company.'),
    })
    .describe('Why it matters, in plain words.'),
  policy: clauseName.describe(
    'The id of a clause of your policy, of one under `clauses` in this pack, or of another pack’s as `pack/clause`.',
  ),
  suggest: inLanguages(line(200))
    .optional()
    .describe('A safer wording on one line, which the writer can take with one click.'),
  mode: z
    .enum(['live', 'trial'])
    .default('live')
    .describe('Whether people see what the rule finds (`live`) or only `check --trial` does (`trial`).'),
  confidence: confidence
    .optional()
    .describe('How sure a hit is by what stands near it; takes the place of `severity`.'),
  owner: line(100).optional().describe('Who answers for the rule; the owner of the pack when you leave it out.'),
  review: day
    .optional()
    .describe('The day by which somebody looks at the rule again; that of the pack when you leave it out.'),
  examples: examples.describe('Posts that prove the rule: the pack does not compile unless they all hold.'),
};

const phrases = distinct(phrase).default([]).describe('Harmless phrases: what lies inside one of them is not found.');

const termsRule = z.strictObject({
  ...base,
  kind: z.literal('terms').describe('Looks for words and phrases, in every spelling that folding knows.'),
  terms: z.array(term).default([]).describe('The words and phrases to look for.'),
  company: distinct(z.enum(COMPANY_LISTS))
    .default([])
    .describe('Lists of the company profile whose entries are looked for as well.'),
  except: phrases,
});

const parts = distinct(line(256)).max(MOST_PARTS);

const patternRule = z.strictObject({
  ...base,
  kind: z.literal('pattern').describe('Looks for what a bounded regular expression matches.'),
  pattern: z
    .string()
    .min(1)
    .optional()
    .describe('A regular expression whose repeats are all bounded; left out when `company` gives it.'),
  company: z
    .literal('internal.networks')
    .optional()
    .describe('Makes the pattern from the networks in the company profile.'),
  ignoreCase: z.boolean().default(false).describe('Whether capital and small letters count as the same.'),
  keywords: distinct(line(100))
    .default([])
    .describe('The pattern is only tried on a post that holds one of these; on every post when there are none.'),
  validator: z.enum(VALIDATORS).optional().describe('A checksum that what was found must pass.'),
  entropy: z.number().min(0).max(8).optional().describe('How random what was found must be, in bits per character.'),
  checksum: checksum.optional().describe('What `validator: weighted` adds up.'),
  shapes: parts
    .optional()
    .describe('Bounded patterns, one of which is the whole match in capitals without its separators.'),
  unlike: parts.optional().describe('Bounded patterns that no match may hold.'),
  notAfter: parts.optional().describe('Bounded patterns that must not be found in the 16 characters before a match.'),
  except: phrases,
});

const accountRule = z.strictObject({
  ...base,
  kind: z.literal('account').describe('Looks for what should not be said on this kind of account.'),
  signs: z.array(term).default([]).describe('Phrases that give the wrong hat away.'),
  unless: phrases.describe('Phrases anywhere in the post that make it right.'),
  switched: z
    .boolean()
    .default(false)
    .describe('Whether the rule also speaks when a post was begun on one kind of account and is now on another.'),
});

const within = z.int().min(2).max(WHOLE_DRAFT).default(WHOLE_DRAFT);

const nearRule = z.strictObject({
  ...base,
  kind: z.literal('near').describe('Looks for several cues close to one another.'),
  all: slots.describe('Groups of cue lists; one cue of each group must be there.'),
  within: within.describe('How many words the cues may lie apart; the whole post when you leave it out.'),
  none: z
    .array(listName)
    .default([])
    .describe('Cue lists of which a single cue anywhere in the post silences the rule.'),
});

const absenceRule = z.strictObject({
  ...base,
  kind: z.literal('absence').describe('Looks for what should be there and is not.'),
  all: slots.describe('Groups of cue lists that call for it; one cue of each group must be there.'),
  within: within.describe('How many words the cues may lie apart; the whole post when you leave it out.'),
  missing: z.array(listName).min(1).describe('Cue lists of which a single cue anywhere in the post is enough.'),
});

const styleRule = z.strictObject({
  ...base,
  kind: z.literal('style').describe('Counts matters of form.'),
  check: z.enum(STYLE_CHECKS).describe('What is counted.'),
  most: z.int().min(0).describe('How many are fine, where the company profile does not say.'),
  except: distinct(line(40)).default([]).describe('Words in capitals that are fine, such as acronyms.'),
});

/** Its terms cannot be read in the pack. Known here, so that packs may hold it; `compile-rule.ts` leaves it out. */
const sealedRule = z.strictObject({
  ...base,
  kind: z.literal('sealed').describe('Looks for words of which the pack holds fingerprints only; not in force yet.'),
  key: stableId.describe('The id of the key that the fingerprints were made with, which your administrator hands out.'),
  terms: z.array(keyedHash).min(1).describe('The fingerprints of the words, made with that key.'),
});

const grammarRule = z
  .strictObject({
    ...base,
    kind: z.literal('grammar').describe('Looks for words in a grammatical relation, a moment after the other kinds.'),
    severity: z
      .enum(SEVERITIES)
      .refine((severity): boolean => severity !== 'critical', {
        error: 'cannot be "critical" in a grammar rule: it is judged too late to hold a post',
        params: { fix: 'write warning; what must hold a post needs a `near` or `terms` rule' },
      })
      .describe(
        'How loud the rule is: a quiet mark (`suggestion`) or a line in the panel (`warning`), never `critical`.',
      ),
    matches: distinct(line(200))
      .min(1)
      .max(50)
      .describe(
        'What is looked for: words, `#Person` and other tags, `(one|two)`, `{decide}` in any form, `.{1,6}` for a gap.',
      ),
    except: distinct(line(200))
      .max(50)
      .default([])
      .describe('The same kind of expressions: a match that shares a word with one of these is none.'),
    with: distinct(listName).default([]).describe('Cue lists: a cue of one of them must stand in the same sentence.'),
  })
  // A match is one or is none; nothing is counted beside it.
  .omit({ confidence: true });

export const ruleSchema = z.discriminatedUnion('kind', [
  termsRule,
  patternRule,
  accountRule,
  nearRule,
  absenceRule,
  styleRule,
  sealedRule,
  grammarRule,
]);
export type AuthoredRule = z.infer<typeof ruleSchema>;
export type AuthoredRuleOf<K extends AuthoredRule['kind']> = Extract<AuthoredRule, { kind: K }>;

/** Different words for one thing that a careful colleague would notice. */
const cueList = z.strictObject({
  why: line(200).describe('What the cues have in common, for whoever reads the pack next.'),
  phrases: distinct(cuePhrase)
    .default([])
    .describe(
      'Cue phrases, in which `(a|b)` is one or the other, `word?` may be left out, `word~` has any ending, `#n` is a number and `..` up to four words.',
    ),
  patterns: distinct(line(256))
    .default([])
    .describe('Bounded regular expressions, for what no phrase can say, such as a time of day.'),
});

export const packSchema = z.strictObject({
  format: z.literal(1).describe('The version of the pack format.'),
  id: stableId.describe('The stable name of the pack.'),
  version: z.int().min(1).describe('A whole number that you raise with each release.'),
  title: line(100).describe('What people read as the name of the pack.'),
  owner: line(100).describe('Who answers for the pack, and for its rules that name nobody.'),
  review: day.optional().describe('The day by which somebody looks through the pack again.'),
  clauses: z
    .array(clauseSchema)
    .default([])
    .describe('General clauses that stand in where the company’s policy has none of that id.'),
  exampleCompany: exampleCompanySchema
    .optional()
    .describe('A made-up company on which the examples are proved; your own when you leave it out.'),
  lists: z
    .record(stableId, cueList)
    .default({})
    .describe('Cue lists, by id, that rules of this pack and of others share.'),
  rules: z.array(ruleSchema).default([]).describe('The rules of the pack.'),
  extends: extendsSchema
    .default({ rules: {}, lists: {} })
    .describe('What this pack adds to, or narrows in, the rules and lists of other packs.'),
  mute: muteSchema
    .default({})
    .describe('Rules of other packs that are silent for you, each under its name: `pack/rule`.'),
});
export type Pack = z.infer<typeof packSchema>;
