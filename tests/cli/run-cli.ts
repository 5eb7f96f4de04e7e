import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');
export const company = 'rules/harbourline/company.yaml';
export const now = '2026-05-04T10:00:00+02:00';

export interface Ran {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command line, from source, as `npm run cli` does. */
export function runCli(args: readonly string[], input = ''): Ran {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** The lines of a JSONL output. */
export function parseLines(out: string): unknown[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}
