/** Reads files of another project's repository where it lies, bare or with a work tree. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

export interface Mirror {
  /** Paths below a folder, at HEAD. */
  list(folder: string): string[];
  read(file: string): string;
  commit: string;
}

/** `owner/name` below `root`, as `owner+name/repo`, `owner/name` or `name`. */
export function openMirror(root: string | undefined, repository: string): Mirror | undefined {
  if (root === undefined) return undefined;
  const names = [path.join(repository.replace('/', '+'), 'repo'), repository, path.basename(repository)];
  const folder = names.map((name) => path.join(root, name)).find((name) => existsSync(name));
  if (folder === undefined) return undefined;
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return {
    list: (below) => git('ls-tree', '-r', '-z', '--name-only', 'HEAD', `${below}/`).split('\0').filter(Boolean),
    read: (file) => git('show', `HEAD:${file}`),
    commit: git('rev-parse', '--short', 'HEAD').trim(),
  };
}
