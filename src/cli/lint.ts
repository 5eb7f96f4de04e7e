import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Option, type Command } from 'commander';
import { lintChill } from '../packs/chill-lint.ts';
import type { Sources } from '../packs/compile.ts';
import { compileFiles, type PackFile } from '../packs/compile-files.ts';
import { readFiles } from '../packs/load.ts';
import { isPackText, parseCompany, parsePack } from '../packs/source.ts';
import { BAD_INPUT, FOUND, RAN } from './exit-codes.ts';
import { printProblems } from './print-problems.ts';
import { addRulesOptions, type RulesOptions } from './rules-options.ts';

interface LintOptions extends RulesOptions {
  failOn?: 'warning';
}

/** Sentences of ours that no rule should be about. They ship beside the base packs. */
const PROBES = fileURLToPath(new URL('../../rules/probes', import.meta.url));

const HELP = `
People may speak of pay, hours, safety, conditions, unions and management, and turn to any authority or court. The extension
keeps silent about that, whatever a pack says. This verb says which rules and texts come near it, and what to write instead.
It knows wording that has been found too broad; it is no legal advice, and finding nothing does not make a rule lawful.

Exit codes: 0 it ran, 1 --fail-on was met, 2 something that you gave is wrong (which, where and the fix are said).

Examples:
  npm run -s cli -- lint
  npm run -s cli -- lint --company our/company.yaml --packs rules/base our/packs --fail-on warning`;

export function addLint(program: Command): void {
  const command = program
    .command('lint')
    .description('warns of rules that could keep people from speaking of their pay, hours, safety, union or rights');
  addRulesOptions(command)
    .addOption(new Option('--fail-on <severity>', 'exit 1 when there is a warning').choices(['warning']))
    .addHelpText('after', HELP)
    .action((options: LintOptions) => {
      process.exitCode = run(options);
    });
}

function run(options: LintOptions): number {
  const read = readFiles(options);
  const compiled = read.ok ? compileFiles(read.files) : read;
  if (!compiled.ok) printProblems(compiled.problems);
  // A rule that the engine silences on its own examples does not compile: its author needs the warnings most.
  const sources = read.ok ? parseSources(read.files) : undefined;
  const warnings = sources
    ? lintChill(sources, { ofWorkers: readProbes('protected'), ordinary: readProbes('ordinary') })
    : [];
  printProblems(warnings, 'warning');
  if (!sources || !compiled.ok) return BAD_INPUT;
  const rules = sources.packs.reduce((sum, { value }) => sum + value.rules.length, 0);
  process.stdout.write(`${rules.toString()} rules read, ${warnings.length.toString()} warnings\n`);
  return warnings.length > 0 && options.failOn !== undefined ? FOUND : RAN;
}

/** The files that are well-formed. */
function parseSources(files: readonly PackFile[]): Sources {
  const packs = files.filter(({ text }) => isPackText(text)).map(({ file, text }) => parsePack(file, text));
  const companies = files.filter(({ text }) => !isPackText(text)).map(({ file, text }) => parseCompany(file, text));
  return {
    company: companies.flatMap((parsed) => (parsed.ok ? [parsed.source] : []))[0],
    packs: packs.flatMap((parsed) => (parsed.ok ? [parsed.source] : [])),
  };
}

/** One sentence a line: `{"text": …}`, and what tests need to know of it. */
function readProbes(name: 'protected' | 'ordinary'): string[] {
  const lines = readFileSync(path.join(PROBES, `${name}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}
