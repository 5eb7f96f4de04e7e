/** What a pack may change about the rules and lists of other packs: add to them, narrow them, mute them. */
import * as z from 'zod';
import { COMPANY_LISTS } from './company-lists.ts';
import { cuePhrase, distinct, line, moment, nameElsewhere, phrase } from './fields.ts';
import { example, term, thresholds, when } from './rule-parts.ts';
import { SEVERITIES } from '../engine/types.ts';

/** What is added to a rule stands beside what it has; each kind of rule knows some of these. */
const additions = z.strictObject({
  terms: z.array(term).min(1).optional().describe('More words and phrases for a `terms` rule to look for.'),
  company: distinct(z.enum(COMPANY_LISTS))
    .min(1)
    .optional()
    .describe('More lists of the company profile for a `terms` rule to look for.'),
  signs: z.array(term).min(1).optional().describe('More phrases that give the wrong hat away, for an `account` rule.'),
  unless: distinct(phrase)
    .min(1)
    .optional()
    .describe('More phrases that make it right anywhere in the draft, for an `account` rule.'),
  none: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('More cue lists that silence a `near` rule; a bare name is a list of this pack.'),
  missing: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('More cue lists that satisfy an `absence` rule; a bare name is a list of this pack.'),
  except: distinct(phrase)
    .min(1)
    .optional()
    .describe('More harmless phrases: what lies inside one of them is not found.'),
});

const examples = z.strictObject({
  flag: z.array(example).default([]).describe('Posts that the changed rule must flag.'),
  pass: z.array(example).default([]).describe('Posts that the changed rule must let pass.'),
});

const ruleChange = z.strictObject({
  reason: line(200).optional().describe('Why you changed the rule, for whoever reads the pack next.'),
  add: additions.optional().describe('What the rule looks for, or leaves alone, besides what it has.'),
  severity: z
    .enum(SEVERITIES)
    .optional()
    .describe('How loud the rule is for you; for a rule with `confidence`, say `at` instead.'),
  at: thresholds
    .optional()
    .describe('New thresholds for a rule with `confidence`, of which the lowest may not be lower than before.'),
  when: when.optional().describe('Where the rule still speaks; each condition can only narrow what the rule has.'),
  mode: z
    .enum(['live', 'trial'])
    .optional()
    .describe('Whether people see what the rule finds (`live`) or only you do (`trial`).'),
  within: z.int().min(2).optional().describe('How many words the cues may lie apart, at most as many as the rule has.'),
  most: z.int().min(0).optional().describe('How many are fine for a `style` rule, at least as many as the rule has.'),
  examples: examples
    .optional()
    .describe('Examples that prove your change; the rule’s own examples must still hold as well.'),
});
export type RuleChange = z.infer<typeof ruleChange>;

const listChange = z.strictObject({
  reason: line(200).optional().describe('Why you added to the list, for whoever reads the pack next.'),
  phrases: distinct(cuePhrase).default([]).describe('More cue phrases for the list.'),
  patterns: distinct(line(256)).default([]).describe('More bounded regular expressions for the list.'),
});
export type ListChange = z.infer<typeof listChange>;

/** By the name of what is changed, so that one pack changes it in one place. */
export const extendsSchema = z.strictObject({
  rules: z
    .record(nameElsewhere, ruleChange)
    .default({})
    .describe('Changes to rules of other packs, each under the name of its rule: `pack/rule`.'),
  lists: z
    .record(nameElsewhere, listChange)
    .default({})
    .describe('Additions to cue lists of other packs, each under the name of its list: `pack/list`.'),
});

export const muteSchema = z.record(
  nameElsewhere,
  z.strictObject({
    reason: line(200).describe('Why the rule is muted, for whoever reads the pack next.'),
    until: moment.optional().describe('The moment from which the rule speaks again; for good when you leave it out.'),
  }),
);
