/**
 * `npm test`: every check, in the order in which they fail fastest; the first that fails ends it.
 * `npm test -- --only unit,lint` runs some of them.
 */
import { parseArgs } from 'node:util';
import { findChromium, findFirefox } from './browsers.mjs';
import { buildExtension, buildReplicas } from './build.mjs';
import { run, runTool } from './command.mjs';
import { ensurePackages } from './install.mjs';

/**
 * Each step: its name, what it checks, and what to run, one after the other. A step may answer with `skipped`: why it
 * did not run, which is said at once and again in the table.
 */
const STEPS = [
  ['format', 'Format', () => runTool('prettier', 'prettier', ['--check', '--log-level', 'warn', '.'])],
  ['lint', 'Lint', () => runTool('eslint', 'eslint', ['--max-warnings', '0', '.'])],
  [
    'types',
    'Types',
    () =>
      inOrder(
        () => typecheck('tsconfig.json'),
        () => typecheck('src/engine'),
        () => typecheck('tests/replicas'),
      ),
  ],
  ['unit', 'Unit tests', () => runTool('vitest', 'vitest', ['run'])],
  ['replicas', 'Build of the replica pages', () => buildReplicas()],
  [
    'build',
    'Build for Chromium and Firefox',
    () =>
      inOrder(
        () => buildExtension('chrome'),
        () => buildExtension('firefox'),
      ),
  ],
  ['web-ext', 'web-ext lint', () => run(process.execPath, ['tests/run/web-ext.mjs', '.output/firefox-mv3'])],
  ['size', 'Size of the guard', () => run(process.execPath, ['tests/run/size.mjs'])],
  [
    'build-e2e',
    'Build with the example company',
    () =>
      inOrder(
        () => buildExtension('chrome', { example: true }),
        () => buildExtension('firefox', { example: true }),
      ),
  ],
  ['e2e', 'End to end in Chromium', testInChromium],
  ['e2e-firefox', 'End to end in Firefox', testInFirefox],
];

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const chosen = chooseSteps(values.only);
const begin = Date.now();
await ensurePackages();
const results = await runSteps(chosen);
printTable(results);
process.exit(results.some(({ state }) => state === 'failed') ? 1 : 0);

function chooseSteps(only) {
  if (only === undefined) return STEPS;
  const names = only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !STEPS.some(([known]) => known === name));
  if (unknown.length > 0) {
    console.error(`There is no step "${unknown.join('", "')}". Steps: ${STEPS.map(([name]) => name).join(', ')}`);
    process.exit(2);
  }
  return STEPS.filter(([name]) => names.includes(name));
}

async function runSteps(steps) {
  const results = [];
  for (const [name, title, action] of steps) {
    console.log(`\n── ${title} ${'─'.repeat(Math.max(2, 70 - title.length))}`);
    const start = Date.now();
    const { ok, skipped } = await action().catch((error) => {
      console.error(error.message);
      return { ok: false };
    });
    if (skipped) console.log(`Skipped: ${skipped}`);
    results.push({
      name,
      title,
      note: skipped,
      state: skipped ? 'skipped' : ok ? 'passed' : 'failed',
      start,
      end: Date.now(),
    });
    if (!ok) break;
  }
  return results;
}

async function inOrder(...actions) {
  for (const action of actions) if (!(await action()).ok) return { ok: false };
  return { ok: true };
}

function typecheck(project) {
  return runTool('typescript', 'tsc', ['--noEmit', '-p', project]);
}

async function testInChromium() {
  const path = await findChromium();
  console.log(`With ${path}`);
  return playwright('chromium', { CHROMIUM_PATH: path });
}

async function testInFirefox() {
  const path = await findFirefox();
  if (!path) return { ok: true, skipped: 'there is no Firefox on this machine (FIREFOX_PATH, or install it)' };
  console.log(`With ${path}`);
  return playwright('firefox', { FIREFOX_PATH: path });
}

function playwright(project, env) {
  return runTool('@playwright/test', 'playwright', ['test', '--project', project], { env });
}

function printTable(results) {
  const notRun = chosen.slice(results.length).map(([, title]) => ({ title, state: 'not run' }));
  const rows = [...results, ...notRun].map(({ title, state, note, start, end }) => {
    const time = start === undefined ? '' : `${((end - start) / 1000).toFixed(1)} s`;
    return `  ${title.padEnd(34)} ${state.padEnd(8)} ${time.padStart(8)}${note ? `  ${note}` : ''}`;
  });
  console.log(
    `\n${rows.join('\n')}\n  ${'Total'.padEnd(43)} ${`${((Date.now() - begin) / 1000).toFixed(1)} s`.padStart(8)}`,
  );
}
