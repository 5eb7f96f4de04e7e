/** The options that say by which rules, for every verb that needs some. */
import { Option, type Command } from 'commander';
import type { Ruleset } from '../engine/ruleset.ts';
import { loadRuleset } from '../packs/load.ts';
import type { Problem } from '../packs/problem.ts';
import { printProblems } from './print-problems.ts';

export interface RulesOptions {
  company?: string;
  packs?: string[];
}

export function addRulesOptions(command: Command): Command {
  return command
    .addOption(new Option('--company <file>', 'the company profile (company.yaml, or the folder that holds it)'))
    .addOption(
      new Option(
        '--packs <paths...>',
        'folders and files with rule packs; without it the base packs. When you name packs, name rules/base too if you want it',
      ),
    );
}

/** The ruleset, and what to keep an eye on; undefined when it does not compile, after saying why on standard error. */
export function readRuleset(
  options: RulesOptions,
  now?: number,
): { ruleset: Ruleset; warnings: Problem[] } | undefined {
  const compiled = loadRuleset({ company: options.company, packs: options.packs, now });
  if (compiled.ok) return compiled;
  printProblems(compiled.problems);
  return undefined;
}
