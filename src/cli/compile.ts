import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { BAD_INPUT, RAN } from './exit-codes.ts';
import { printProblems } from './print-problems.ts';
import { addRulesOptions, readRuleset, type RulesOptions } from './rules-options.ts';

const EXAMPLE = `
Examples:
  npm run -s cli -- compile --company rules/harbourline/company.yaml --out ruleset.json
  npm run -s cli -- compile --packs rules/base our-packs --company our-packs/company.yaml`;

export function addCompile(program: Command): void {
  const command = program
    .command('compile')
    .description('proves every example of every rule and writes the ruleset that the extension reads, as JSON')
    .option('--out <file>', 'where to write it; standard output without it')
    .addHelpText('after', EXAMPLE);
  addRulesOptions(command).action((options: RulesOptions & { out?: string }) => {
    process.exitCode = run(options);
  });
}

function run(options: RulesOptions & { out?: string }): number {
  const started = performance.now();
  const read = readRuleset(options, Date.now());
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!read) return BAD_INPUT;
  printProblems(read.warnings, 'warning');
  const json = `${JSON.stringify(read.ruleset)}\n`;
  if (options.out === undefined) {
    process.stdout.write(json);
    return RAN;
  }
  try {
    writeFileSync(options.out, json);
  } catch (error) {
    const message = `${options.out} cannot be written: ${(error as Error).message}`;
    printProblems([
      { file: '', line: 1, column: 1, message, fix: 'check the name of the folder, and your rights there' },
    ]);
    return BAD_INPUT;
  }
  const { packs, rules } = read.ruleset;
  process.stderr.write(
    `${options.out}: ${rules.length.toString()} rules of ${packs.length.toString()} packs, compiled in ${seconds} s\n`,
  );
  return RAN;
}
