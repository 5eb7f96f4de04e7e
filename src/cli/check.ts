import { readFileSync } from 'node:fs';
import { Argument, Option, type Command } from 'commander';
import type { Ruleset } from '../engine/ruleset.ts';
import { SEVERITIES, type Severity } from '../engine/types.ts';
import { prepareWhole } from '../language/grammar.ts';
import { addDraftOptions, type DraftOptions } from './draft-options.ts';
import { DUE_FOR_REVIEW } from '../packs/warn-of-dates.ts';
import { BAD_INPUT, FOUND, RAN } from './exit-codes.ts';
import { formatJsonLines } from './format-jsonl.ts';
import { formatPretty } from './format-pretty.ts';
import { formatSarif } from './format-sarif.ts';
import type { Report } from './report.ts';
import { printProblems } from './print-problems.ts';
import { draftOf, isJsonLines, readDrafts, type ReadDrafts } from './read-drafts.ts';
import { hasColour } from './terminal-text.ts';
import { addRulesOptions, readRuleset, type RulesOptions } from './rules-options.ts';

interface CheckOptions extends RulesOptions, DraftOptions {
  text?: string;
  input?: string;
  format: keyof typeof formats;
  failOn?: Severity;
  trial?: boolean;
}

const formats = { pretty: formatPretty, jsonl: formatJsonLines, sarif: formatSarif };

const HELP = `
Give one of --text, --input or -. A line of --input is one draft:
  {"id": "1", "text": "…", "account"?: "personal", "site"?: "x", "surface"?: "post", "startedAs"?: "corporate", "now"?: "2026-05-04T10:00:00+02:00"}
and, for rules that ask for them, "role", "language" and "audience".
Fields that are not known are let through. Standard input (-) is read the same way when it starts with a JSON object, and
as one draft otherwise.

Exit codes: 0 it ran, 1 --fail-on was met, 2 something that you gave is wrong (which, where and the fix are said).

Examples:
  npm run -s cli -- check --text "the key is AKIAQ3EGRIJ7LMNOPQ2R"
  npm run -s cli -- check --company rules/harbourline/company.yaml --now 2026-05-04T10:00:00+02:00 --text "Falcon ships on Tuesday"
  npm run -s cli -- check --company our/company.yaml --packs rules/base our/packs --input posts.jsonl --format jsonl
  git log -1 --format=%B | npm run -s cli -- check - --fail-on warning`;

export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('checks a draft, or a file of drafts, and says what the extension would say')
    .addArgument(new Argument('[-]', 'read the draft, or JSON lines, from standard input'))
    .option('--text <text>', 'the draft itself')
    .option('--input <file>', 'a file with one draft per line, as JSON');
  addDraftOptions(addRulesOptions(command))
    .option('--trial', 'judge by rules on trial as well, as if they were live; what they find is marked')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(formats)).default('pretty'))
    .addOption(new Option('--fail-on <severity>', 'exit 1 on a finding this severe, or more').choices(SEVERITIES))
    .addHelpText('after', HELP)
    .action((dash: string | undefined, options: CheckOptions) => {
      // `--packs a b -`: a list of paths takes everything up to the next option, the dash too.
      const packs = options.packs?.filter((path) => path !== '-');
      const hasDash = options.packs?.length !== packs?.length;
      process.exitCode = run(hasDash ? '-' : dash, { ...options, ...(packs && { packs }) });
    });
}

function run(dash: string | undefined, options: CheckOptions): number {
  const given = readInput(dash, options);
  if (!given.ok) {
    printProblems(given.problems);
    return BAD_INPUT;
  }
  const clock = options.now ?? Date.now();
  const read = readRuleset(options, clock);
  if (!read) return BAD_INPUT;
  // Of what `compile` warns of, only this can make the answer out of date.
  printProblems(
    read.warnings.filter(({ message }) => message === DUE_FOR_REVIEW),
    'warning',
  );
  const checker = prepareWhole(options.trial ? goLive(read.ruleset) : read.ruleset);
  const reports = given.drafts.map((entry): Report => ({
    ...entry,
    ...checker.check(entry.draft, entry.now ?? clock),
  }));
  process.stdout.write(formats[options.format](reports, read.ruleset, { file: options.input, colour: hasColour() }));
  return reports.some((report) => isMet(report, options.failOn)) ? FOUND : RAN;
}

/** What people would see if every rule on trial were live: also which finding speaks where several rules meet. */
function goLive(ruleset: Ruleset): Ruleset {
  return { ...ruleset, rules: ruleset.rules.map((rule) => ({ ...rule, mode: 'live' })) };
}

function isMet({ findings }: Report, failOn: Severity | undefined): boolean {
  if (failOn === undefined) return false;
  return findings.some(({ severity }) => SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(failOn));
}

function readInput(dash: string | undefined, options: CheckOptions): ReadDrafts {
  const ways = [options.text, options.input, dash].filter((way) => way !== undefined).length;
  if (ways !== 1 || (dash !== undefined && dash !== '-')) {
    const message =
      dash !== undefined && dash !== '-' ? `"${dash}" is not understood` : 'one draft, or one file, is needed';
    return misused(message, 'give one of --text "…", --input FILE.jsonl or -');
  }
  if (options.text !== undefined) return { ok: true, drafts: [{ id: 'text', draft: draftOf(options.text, options) }] };
  const fromStandardInput = dash === '-' || options.input === '-';
  const name = fromStandardInput ? 'stdin' : (options.input as string);
  let text: string;
  try {
    text = readFileSync(fromStandardInput ? 0 : name, 'utf8');
  } catch (error) {
    return misused(...explainUnread(name, error as NodeJS.ErrnoException));
  }
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    // No error: a day without posts is a file without lines.
    const fix = 'check that this is the file that you meant; a draft is text, or one JSON object per line';
    printProblems([{ file: '', line: 1, column: 1, message: `${name} is empty`, fix }], 'warning');
  }
  if (dash === '-' && !isJsonLines(text)) {
    return { ok: true, drafts: [{ id: name, draft: draftOf(text.replace(/^\uFEFF/, ''), options) }] };
  }
  return readDrafts(name, text, options);
}

function explainUnread(name: string, { code, message }: NodeJS.ErrnoException): [message: string, fix: string] {
  if (code === 'ENOENT') return [`there is no file ${name}`, 'check the name, and from which folder you run this'];
  if (code === 'EISDIR') return [`${name} is a folder`, 'name a file in it'];
  if (code === 'EACCES') return [`you may not read ${name}`, 'check your rights there'];
  return [`${name} cannot be read: ${message}`, 'check the name, and from which folder you run this'];
}

function misused(message: string, fix: string): ReadDrafts {
  return { ok: false, problems: [{ file: '', line: 1, column: 1, path: '', message, fix }] };
}
