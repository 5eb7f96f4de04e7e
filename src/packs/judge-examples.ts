/** Runs a rule on its own examples, alone and with the engine that people's drafts are judged by. */
import { prepare, prepareUnprotected, type Checker } from '../engine/check.ts';
import type { CompiledRule, Ruleset } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import type { Checked } from './check-pack.ts';
import type { Company } from './company-schema.ts';
import { compileRule, exampleText } from './compile-rule.ts';
import { listsFor } from './compile-lists.ts';
import { bareRuleset } from './bare-ruleset.ts';
import type { AuthoredExample, AuthoredRule, Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';

export function judgeExamples(
  source: Source<Pack>,
  index: number,
  company: Company | undefined,
  packs: readonly Pack[],
): Checked {
  const pack = source.value;
  const rule = pack.rules[index] as AuthoredRule;
  const facts = pack.exampleCompany ?? company;
  const compiled = compileRule(rule, pack, facts, company);
  if (!compiled) return judgeNothing(source, index, company);
  const ruleset = rulesetOf({ ...compiled, mode: 'live' }, listsFor(compiled, packs, facts));
  const checker = prepare(ruleset);
  const judge = (list: 'flag' | 'pass') => {
    return rule.examples[list].flatMap((example, at) => {
      const path = ['rules', index, 'examples', list, at];
      const found = wordsFound(checker, rule, example);
      if (list === 'flag' && found === undefined) {
        const silenced = wordsFound(prepareUnprotected(ruleset), rule, example);
        if (silenced !== undefined) return [problemAt(source, path, aboutSilence(rule, silenced), MEND_SILENCE)];
        const message = `this example is not flagged by \`${rule.id}\``;
        return [problemAt(source, path, message, 'widen what the rule looks for, or move the example to `pass`')];
      }
      if (list === 'pass' && found !== undefined) {
        const message = `this example is flagged by \`${rule.id}\`${found && `: “${found}”`}`;
        return [problemAt(source, path, message, 'narrow the rule (`except`, `when`), or move the example to `flag`')];
      }
      return [];
    });
  };
  return { problems: [...judge('flag'), ...judge('pass')], warnings: [] };
}

const MEND_SILENCE =
  'write an example that tells of the plan or the product and not of work itself; if the rule is about work itself, take it out';

function aboutSilence({ id }: AuthoredRule, words: string): string {
  const found = words === '' ? '' : ` “${words}”`;
  return `\`${id}\` finds${found || ' this example'}, and the engine silences it: this reads as somebody’s talk of their own work, which no rule may flag`;
}

/** A rule that draws on facts that there are not proves nothing. */
function judgeNothing(source: Source<Pack>, index: number, company: Company | undefined): Checked {
  const path = ['rules', index];
  if (source.value.exampleCompany) {
    const message = 'the example company has nothing for this rule to look for';
    return { problems: [problemAt(source, path, message, 'add it to `exampleCompany` in this pack')], warnings: [] };
  }
  if (company) return { problems: [], warnings: [] };
  const message = 'this rule needs a company profile; its examples were not tried';
  const fix = 'name a company, or add `exampleCompany` to this pack';
  return { problems: [], warnings: [problemAt(source, path, message, fix)] };
}

/** The words that the rule flags in an example; undefined when it is silent, empty when it speaks of the draft as a whole. */
function wordsFound(checker: Checker, rule: AuthoredRule, example: AuthoredExample): string | undefined {
  const given = typeof example === 'string' ? { text: example } : example;
  const draft: Draft = {
    text: exampleText(example),
    site: given.site ?? rule.when?.site?.[0] ?? 'other',
    surface: given.surface ?? rule.when?.surface?.[0] ?? 'post',
    account: {
      handle: '',
      name: '',
      kind: given.account ?? rule.when?.account?.[0] ?? 'personal',
      evidence: 'example',
    },
    attachments: [],
    ...(given.startedAs && { startedAs: given.startedAs }),
  };
  // Before every end date and not before the rule's start: an example holds whatever the calendar says.
  const now = Date.parse(given.now ?? rule.from ?? '1970-01-01');
  const [first] = checker.check(draft, now).findings;
  return first && draft.text.slice(first.start, first.end);
}

function rulesetOf(rule: CompiledRule, lists: Ruleset['lists']): Ruleset {
  return bareRuleset([rule], lists);
}
