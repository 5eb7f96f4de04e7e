/** Reads company profile and packs from the disk. Node only: for the command line and the build. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFiles, type PackFile } from './compile-files.ts';
import type { Compiled } from './compile.ts';
import type { Problem } from './problem.ts';
import { compileSites } from './site-book.ts';

export interface Inputs {
  /** A `company.yaml`, or a folder that holds one. */
  company?: string | undefined;
  /** Folders and files; the base packs when absent. A `company.yaml` in a folder counts unless `company` is given. */
  packs?: readonly string[] | undefined;
  /** See `compile`. */
  now?: number | undefined;
}

const PROFILE = 'company.yaml';
const SITES = fileURLToPath(new URL('../../rules/sites', import.meta.url));
const BASE_PACKS = fileURLToPath(new URL('../../rules/base', import.meta.url));

/** Everything that goes wrong is among the problems; a file that cannot be read is one. */
export function loadRuleset(inputs: Inputs): Compiled {
  const read = readFiles(inputs);
  return read.ok ? compileFiles(read.files, inputs.now) : read;
}

/** What is known of the pages of sites. */
export function loadSites(): ReturnType<typeof compileSites> {
  const read = readFiles({ packs: [SITES] });
  return read.ok ? compileSites(read.files) : read;
}

/** The texts of the files, for who needs more of them than the ruleset. */
export function readFiles({
  company,
  packs = [BASE_PACKS],
}: Inputs): { ok: true; files: PackFile[] } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = [];
  const attempt = <T>(name: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      problems.push(unreadable(name, error));
      return undefined;
    }
  };
  const listed = packs.flatMap((name) => attempt(name, () => listFiles(name)) ?? []);
  const chosen = company === undefined ? listed : listed.filter((file) => path.basename(file) !== PROFILE);
  const profile = company === undefined ? [] : [attempt(company, () => profileIn(company)) ?? company];
  const names = new Set([...profile, ...chosen].map((file) => path.resolve(file)));
  const files = [...names].flatMap((file): PackFile[] => {
    const name = displayName(file);
    const text = problems.some((problem) => displayName(problem.file) === name)
      ? undefined
      : attempt(name, () => readFileSync(file, 'utf8'));
    return text === undefined ? [] : [{ file: name, text }];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, files };
}

/** The packs and the profile of a folder, by name; a file stands for itself. */
function listFiles(name: string): string[] {
  if (!statSync(name).isDirectory()) return [name];
  const files = readdirSync(name).filter((entry) => /\.ya?ml$/.test(entry));
  if (files.length === 0) throw new Error('there is no .yaml file in this folder');
  return files.sort().map((entry) => path.join(name, entry));
}

function profileIn(name: string): string {
  return statSync(name).isDirectory() ? path.join(name, PROFILE) : name;
}

/** Relative to where the command runs, as compilers print it. */
function displayName(file: string): string {
  const relative = path.relative(process.cwd(), path.resolve(file));
  return relative.startsWith('..') ? path.resolve(file) : relative;
}

function unreadable(file: string, error: unknown): Problem {
  const { code, message } = error as NodeJS.ErrnoException;
  const shown = code === 'ENOENT' ? 'there is no such file or folder' : `this cannot be read: ${message}`;
  return {
    file,
    line: 1,
    column: 1,
    path: '',
    message: shown,
    fix: 'check the name, and from which folder you run this',
  };
}
