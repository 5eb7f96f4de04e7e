/** Texts of YAML files → ruleset. What the command line, the build and the page that installs rules have in common. */
import { compile, type Compiled } from './compile.ts';
import type { Company } from './company-schema.ts';
import type { Problem } from './problem.ts';
import type { Pack } from './schema.ts';
import { isPackText, parseCompany, parsePack, type Source } from './source.ts';

export interface PackFile {
  /** As people should read it in a message: a path, or the file's name. */
  file: string;
  text: string;
}

/**
 * Files may come in any order; which of them is the company profile is told by what is in it.
 * @param now see `compile`
 */
export function compileFiles(files: readonly PackFile[], now?: number): Compiled {
  const problems: Problem[] = [];
  const companies: Source<Company>[] = [];
  const packs: Source<Pack>[] = [];
  let hasBrokenCompany = false;
  for (const { file, text } of files) {
    const isPack = isPackText(text);
    const parsed = isPack ? parsePack(file, text) : parseCompany(file, text);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      hasBrokenCompany ||= !isPack;
    } else if (isPack) packs.push(parsed.source as Source<Pack>);
    else companies.push(parsed.source as Source<Company>);
  }
  for (const { file } of companies.slice(1)) {
    const message = `there is already a company profile: ${companies[0]?.file ?? ''}`;
    problems.push({ file, line: 1, column: 1, path: '', message, fix: 'name one company only' });
  }
  // Without its company a pack may look as if clauses were missing: say only what is certain.
  if (hasBrokenCompany) return { ok: false, problems };
  const compiled = compile({ company: companies[0], packs }, now);
  if (problems.length === 0) return compiled;
  const all = compiled.ok ? problems : [...problems, ...compiled.problems];
  const rank = (problem: Problem) => files.findIndex(({ file }) => file === problem.file);
  return { ok: false, problems: all.sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column) };
}
