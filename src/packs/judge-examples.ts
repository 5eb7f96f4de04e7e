/** Runs a rule on its own examples, alone and with the engine that people's drafts are judged by. */
import type { Checker } from '../engine/check.ts';
import { readAlphabet } from '../engine/character-folds.ts';
import { prepareProtection } from '../engine/protected-speech.ts';
import type { CompiledRule, Ruleset } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import { prepareWhole, prepareWholeUnprotected } from '../language/grammar.ts';
import type { Checked } from './check-pack.ts';
import type { Company, CompanyFacts } from './company-schema.ts';
import { compileRule, exampleText } from './compile-rule.ts';
import { listsFor } from './compile-lists.ts';
import { alphabet } from './alphabet.ts';
import { bareRuleset } from './bare-ruleset.ts';
import { protectedWords } from './protected-words.ts';
import type { AuthoredExample } from './rule-parts.ts';
import type { AuthoredRule, Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';

/** What people may speak of is the same for every rule: its words are read once. */
const spare = prepareProtection(protectedWords, readAlphabet(alphabet));

/** A rule in its pack, and what else it is judged with. */
export interface Trial {
  rule: AuthoredRule;
  pack: Pack;
  /** All packs that are compiled together: rules draw on each other's lists. */
  packs: readonly Pack[];
  /** The company whose words are looked for, and the one whose policy is quoted. */
  facts: CompanyFacts | undefined;
  company: Company | undefined;
}

/** The words that the rule flags in an example; undefined when it is silent, empty when it speaks of the draft as a whole. */
export type FindIn = (example: AuthoredExample) => string | undefined;

/**
 * @param prepareBy the engine, or what it says before protected speech is heard
 * @returns undefined when the rule draws on facts that there are not.
 */
export function prepareTrial(
  { rule, pack, packs, facts, company }: Trial,
  prepareBy: (ruleset: Ruleset) => Checker = (ruleset) => prepareWhole(ruleset, spare),
): FindIn | undefined {
  const compiled = compileRule(rule, facts, { pack, packs, company });
  if (!compiled) return undefined;
  const checker = prepareBy(rulesetOf({ ...compiled, mode: 'live' }, listsFor(compiled, packs, facts)));
  return (example) => wordsFound(checker, rule, example);
}

export function judgeExamples(
  source: Source<Pack>,
  index: number,
  company: Company | undefined,
  packs: readonly Pack[],
): Checked {
  const pack = source.value;
  const rule = pack.rules[index] as AuthoredRule;
  if (rule.kind === 'sealed') return sayNotInForce(source, index, rule.id);
  const trial = { rule, pack, packs, facts: pack.exampleCompany ?? company, company };
  const findIn = prepareTrial(trial);
  if (!findIn) return judgeNothing(source, index, company);
  const judge = (list: keyof typeof OUTCOMES) => {
    const { isFault, message, fix } = OUTCOMES[list];
    return rule.examples[list].flatMap((example, at) => {
      const found = findIn(example);
      if (!isFault(found !== undefined)) return [];
      const path = ['rules', index, 'examples', list, at];
      const silenced = list === 'flag' ? prepareTrial(trial, prepareWholeUnprotected)?.(example) : undefined;
      if (silenced !== undefined) return [problemAt(source, path, aboutSilence(rule, silenced), MEND_SILENCE)];
      return [problemAt(source, path, message(rule.id, found && `: “${found}”`), fix)];
    });
  };
  return {
    problems: [...judge('flag'), ...judge('pass')],
    warnings: [...judge('todoFlag'), ...judge('todoPass')],
  };
}

interface Outcome {
  isFault: (isFlagged: boolean) => boolean;
  message: (rule: string, found: string | undefined) => string;
  fix: string;
}

/** What is wrong with an example of each list, and what to do about it. A known gap that has closed is good news. */
const OUTCOMES: Record<'flag' | 'pass' | 'todoFlag' | 'todoPass', Outcome> = {
  flag: {
    isFault: (isFlagged) => !isFlagged,
    message: (rule) => `this example is not flagged by \`${rule}\``,
    fix: 'widen what the rule looks for, or move the example to `pass`',
  },
  pass: {
    isFault: (isFlagged) => isFlagged,
    message: (rule, found = '') => `this example is flagged by \`${rule}\`${found}`,
    fix: 'narrow the rule (`except`, `when`), or move the example to `flag`',
  },
  todoFlag: {
    isFault: (isFlagged) => isFlagged,
    message: (rule) => `\`${rule}\` flags this example now`,
    fix: 'move it to `flag`, so that it stays so',
  },
  todoPass: {
    isFault: (isFlagged) => !isFlagged,
    message: (rule) => `\`${rule}\` lets this example pass now`,
    fix: 'move it to `pass`, so that it stays so',
  },
};

function sayNotInForce(source: Source<Pack>, index: number, id: string): Checked {
  const message = `\`${id}\` is not in force yet: this version cannot read sealed terms, and leaves the rule out`;
  const fix = 'leave it as it is; until then, put what must be found into `secrets` of the company profile';
  return { problems: [], warnings: [problemAt(source, ['rules', index], message, fix)] };
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

function wordsFound(checker: Checker, { when, from }: AuthoredRule, example: AuthoredExample): string | undefined {
  const given: Partial<Exclude<AuthoredExample, string>> = typeof example === 'string' ? {} : example;
  const role = given.role ?? when?.role?.[0];
  const language = given.language ?? when?.language?.[0];
  const audience = given.audience ?? when?.audience?.[0];
  const draft: Draft = {
    text: exampleText(example),
    site: given.site ?? when?.site?.[0] ?? 'other',
    surface: given.surface ?? when?.surface?.[0] ?? 'post',
    account: { handle: '', name: '', kind: given.account ?? when?.account?.[0] ?? 'personal', evidence: 'example' },
    attachments: [],
    ...(given.startedAs && { startedAs: given.startedAs }),
    ...(role !== undefined && { role }),
    ...(language !== undefined && { language }),
    ...(audience !== undefined && { audience }),
  };
  // Before every end date and not before the rule's start: an example holds whatever the calendar says.
  const now = Date.parse(given.now ?? from ?? '1970-01-01');
  const [first] = checker.check(draft, now).findings;
  return first && draft.text.slice(first.start, first.end);
}

function rulesetOf(rule: CompiledRule, lists: Ruleset['lists']): Ruleset {
  return bareRuleset([rule], lists);
}
