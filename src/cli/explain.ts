import { readFileSync } from 'node:fs';
import { Argument, Option, type Command } from 'commander';
import type { CompiledRule, Ruleset } from '../engine/ruleset.ts';
import { prepareExplain } from '../explain/explain.ts';
import { nearest } from '../packs/nearest.ts';
import { addDraftOptions, type DraftOptions } from './draft-options.ts';
import { BAD_INPUT, RAN } from './exit-codes.ts';
import { formatExplanation, formatRuleExplanation } from './format-explanation.ts';
import { printProblems } from './print-problems.ts';
import { draftOf } from './read-drafts.ts';
import { addRulesOptions, readRuleset, type RulesOptions } from './rules-options.ts';
import { hasColour } from './terminal-text.ts';

interface ExplainOptions extends RulesOptions, DraftOptions {
  text?: string;
  rule?: string;
  all?: true;
  format: 'pretty' | 'json';
}

const HELP = `
Three groups: what fired, what nearly did (one thing was missing, too far away, or not sure enough) and what was silenced, each
with its reason. With --rule you hear of one rule even when nothing of it is in the draft. It is the judgement of check, with
its reasons.

Exit codes: 0 it ran, 2 something that you gave is wrong (which, where and the fix are said).

Examples:
  npm run -s cli -- explain --company rules/harbourline/company.yaml --text "A falcon on the cathedral, with a chick"
  npm run -s cli -- explain --company our/company.yaml --rule confidential/figures-ours --text "Revenue is up"
  npm run -s cli -- explain --format json - < draft.txt`;

export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .description('says for a draft which rules fired, which nearly did, and what kept the others quiet')
    .addArgument(new Argument('[-]', 'read the draft from standard input'))
    .option('--text <text>', 'the draft itself');
  addDraftOptions(addRulesOptions(command))
    .option('--rule <id>', 'one rule: its id, or pack/id')
    .option('--all', 'all that nearly fired or was silenced, not only what says most')
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .addHelpText('after', HELP)
    .action((dash: string | undefined, options: ExplainOptions) => {
      const packs = options.packs?.filter((path) => path !== '-');
      const hasDash = options.packs?.length !== packs?.length;
      process.exitCode = run(hasDash ? '-' : dash, { ...options, ...(packs && { packs }) });
    });
}

function run(dash: string | undefined, options: ExplainOptions): number {
  const text = options.text ?? (dash === '-' ? readFileSync(0, 'utf8').replace(/^\uFEFF/, '') : undefined);
  if (text === undefined || (options.text !== undefined && dash !== undefined)) {
    return misused('one draft is needed', 'give --text "…" or -');
  }
  const read = readRuleset(options);
  if (!read) return BAD_INPUT;
  const { ruleset } = read;
  const draft = draftOf(text, options);
  const now = options.now ?? Date.now();
  const explainer = prepareExplain(ruleset);
  const shown = { colour: hasColour(), isWhole: options.all === true };
  if (options.rule === undefined) {
    const explanation = explainer.explain(draft, now);
    return print(options, explanation, () => formatExplanation(explanation, draft, ruleset, shown));
  }
  const rule = findRule(ruleset, options.rule);
  if (!rule) return misused(...aboutUnknown(ruleset, options.rule));
  const explanation = explainer.explainRule(rule, draft, now);
  return print(options, explanation, () => formatRuleExplanation(explanation, draft, ruleset, shown));
}

function print({ format }: ExplainOptions, explanation: object, pretty: () => string): number {
  process.stdout.write(format === 'json' ? `${JSON.stringify(explanation, undefined, 2)}\n` : pretty());
  return RAN;
}

function findRule({ rules }: Ruleset, name: string): CompiledRule | undefined {
  return rules.find(({ id, pack }) => `${pack}/${id}` === name) ?? rules.find(({ id }) => id === name);
}

function aboutUnknown({ rules, company }: Ruleset, name: string): [message: string, fix: string] {
  const meant =
    nearest(
      name,
      rules.map(({ id }) => id),
    ) ??
    nearest(
      name,
      rules.map(({ id, pack }) => `${pack}/${id}`),
    );
  const why = company
    ? 'a rule that draws on facts which the company profile does not have is left out'
    : 'many rules need a company: name it with --company';
  return [`there is no rule \`${name}\` in force`, meant ? `did you mean \`${meant}\`?` : why];
}

function misused(message: string, fix: string): number {
  printProblems([{ file: '', line: 1, column: 1, message, fix }]);
  return BAD_INPUT;
}
