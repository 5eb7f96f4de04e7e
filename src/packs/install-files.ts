/** Rules from files that somebody chose. Loaded lazily: the YAML reader and the compiler are only needed here. */
import { compileFiles } from './compile-files.ts';
import type { PackFile } from './compile-files.ts';
import type { Problem } from './problem.ts';
import { installRuleset, refuse } from './store.ts';
import { showPlace } from './problem.ts';

export type FilesOutcome =
  | { ok: true; rules: number; warnings: Problem[] }
  /** The last good rules stay. `problems` have a place in a file, `reasons` have none. */
  | { ok: false; problems: Problem[]; reasons: string[] };

/** Compiles the company profile and packs and puts them in force, or says everything that keeps them from it. */
export async function installFiles(files: readonly PackFile[], now: number): Promise<FilesOutcome> {
  const compiled = compileFiles(files, now);
  if (!compiled.ok) {
    await refuse(compiled.problems.map(asLine), now);
    return { ok: false, problems: compiled.problems, reasons: [] };
  }
  if (compiled.ruleset.rules.length === 0) {
    const reason = 'These files hold no rules. Choose the company profile and its packs together.';
    await refuse([reason], now);
    return { ok: false, problems: [], reasons: [reason] };
  }
  const installed = await installRuleset(compiled.ruleset, 'files', now);
  if (!installed.ok) return { ok: false, problems: [], reasons: installed.problems };
  return { ok: true, rules: compiled.ruleset.rules.length, warnings: compiled.warnings };
}

function asLine(problem: Problem): string {
  return `${showPlace(problem)} ${problem.message}: ${problem.fix}`;
}
