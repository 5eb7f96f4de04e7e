/** Rulesets for tests of the engine: only what the test is about has to be said. */
import { bareRuleset } from '../../src/packs/bare-ruleset.ts';
import { prepare } from '../../src/engine/check.ts';
import type { AccountRule, GrammarRule, PatternRule, RuleBase, Ruleset, TermsRule } from '../../src/engine/ruleset.ts';
import type { Draft, Verdict } from '../../src/engine/types.ts';

export const base: RuleBase = {
  id: 'rule',
  pack: 'pack',
  category: 'confidential:product',
  severity: 'critical',
  message: '“{match}” is not public yet.',
  why: { company: 'It is not public.' },
  clause: 'unannounced',
  mode: 'live',
  examples: { flag: [], pass: [] },
};

export const termsRule = (rule: Partial<TermsRule>): TermsRule => ({
  ...base,
  kind: 'terms',
  terms: [],
  except: [],
  ...rule,
});

export const patternRule = (rule: Partial<PatternRule>): PatternRule => ({
  ...base,
  kind: 'pattern',
  pattern: 'x',
  ignoreCase: false,
  keywords: [],
  except: [],
  ...rule,
});

export const accountRule = (rule: Partial<AccountRule>): AccountRule => ({
  ...base,
  kind: 'account',
  signs: [],
  unless: [],
  switched: false,
  ...rule,
});

export const grammarRule = (rule: Partial<GrammarRule>): GrammarRule => ({
  ...base,
  severity: 'warning',
  kind: 'grammar',
  matches: ['we will .{1,6} by #WeekDay'],
  except: [],
  with: [],
  ...rule,
});

export function rulesetOf(...rules: Ruleset['rules']): Ruleset {
  return bareRuleset(rules);
}

export function draftOf(text: string, draft: Partial<Draft> = {}): Draft {
  const account = { handle: '', name: '', kind: 'personal', evidence: '' } as const;
  return { text, site: 'x', surface: 'post', account, attachments: [], ...draft };
}

export function judge(rules: Ruleset['rules'], text: string, draft: Partial<Draft> = {}, now = 0): Verdict {
  return prepare(rulesetOf(...rules)).check(draftOf(text, draft), now);
}

/** The words that were found, in text order. */
export function wordsFound(rules: Ruleset['rules'], text: string, draft: Partial<Draft> = {}, now = 0): string[] {
  return judge(rules, text, draft, now).findings.map(({ start, end }) => text.slice(start, end));
}
