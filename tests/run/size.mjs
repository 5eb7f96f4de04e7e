/** What the guard may weigh and hold: it stands in every page of a site, so nothing heavy may find its way in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { ROOT } from './command.mjs';

export const BUDGET_IN_BYTES = 24 * 1024;

/** Strings that stand in the published code of a package and outlive minification. */
export const MARKERS = {
  react: 'react.transitional.element',
  'react-dom': '__reactFiber$',
  zod: '_zod',
  dexie: 'DexieError',
  compromise: 'compromise: Invalid tag',
};

/**
 * @param {string} code the built guard
 * @returns {{ bytes: number, problems: string[] }} `bytes` after gzip -9
 */
export function weighGuard(code) {
  const bytes = gzipSync(code, { level: 9 }).length;
  const problems = Object.entries(MARKERS)
    .filter(([, marker]) => code.includes(marker))
    .map(([name]) => `The guard holds ${name}. An import leads there; most likely one that should be \`import type\`.`);
  if (bytes > BUDGET_IN_BYTES)
    problems.push(`The guard is ${bytes} bytes after gzip; the budget is ${BUDGET_IN_BYTES}.`);
  return { bytes, problems };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(ROOT, '.output/chrome-mv3/content-scripts/guard.js');
  if (!existsSync(path)) {
    console.error('There is no built guard to weigh: run `npm run build` first.');
    process.exit(1);
  }
  const { bytes, problems } = weighGuard(readFileSync(path, 'utf8'));
  for (const problem of problems) console.error(problem);
  console.log(`Guard: ${bytes} of ${BUDGET_IN_BYTES} bytes after gzip.`);
  process.exit(problems.length === 0 ? 0 : 1);
}
