/**
 * `npm run bench`: our engine, the machine's limit and what people embed today, side by side, in Node and in a content script
 * of Chromium. Prints tables, writes `bench-results.json`, and ends with 1 when a gate is missed. `-- --slow` adds harper.js.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { findChromium } from '../run/browsers.mjs';
import { ROOT, run, runNpm } from '../run/command.mjs';
import { printResult } from './print.mjs';

const FOLDER = join(ROOT, 'tests/bench');
const BUILT = join(FOLDER, 'node_modules/.bench');
const isSlow = process.argv.includes('--slow');

await ensurePeers();
const results = [await measureInNode(), await measureInChromium()].filter((result) => result !== undefined);
writeFileSync(join(ROOT, 'bench-results.json'), `${JSON.stringify(results, null, 2)}\n`);
results.forEach(printResult);
// The limits are those of the agreed machine's Node; other places are reported.
const missed = results[0].gates.filter(({ state }) => state === 'missed');
for (const { name, what, ratio, limit } of missed) {
  console.error(`Gate ${name} is missed: ${what} is ${ratio.toFixed(2)}, and has to be ${limit}.`);
}
process.exit(missed.length > 0 ? 1 : 0);

async function ensurePeers() {
  if (existsSync(join(FOLDER, 'node_modules/.package-lock.json'))) return;
  console.log('Installing what is measured beside us …');
  const { ok, output } = await runNpm(['ci', '--prefix', FOLDER, '--no-audit', '--no-fund'], { quiet: true });
  if (!ok) throw new Error(`The packages of tests/bench could not be installed:\n${output}`);
}

async function bundle(entry, options) {
  const { build } = await import('esbuild');
  mkdirSync(BUILT, { recursive: true });
  const outfile = join(BUILT, `${entry.replace(/\..*/, '')}.mjs`);
  await build({ entryPoints: [join(FOLDER, entry)], outfile, bundle: true, logLevel: 'warning', ...options });
  return outfile;
}

async function measureInNode() {
  // With constants in their places, as in the guard: a bundle keeps them in variables otherwise, which are read at each use.
  const file = await bundle('in-node.mjs', {
    platform: 'node',
    format: 'esm',
    packages: 'external',
    minifySyntax: true,
  });
  console.log('Measuring in Node …');
  const { ok, output } = await run(process.execPath, [file, ...(isSlow ? ['--slow'] : [])], { quiet: true });
  const json = output.slice(output.indexOf('{"where"'));
  if (!ok) throw new Error(`The measurement in Node ended early:\n${output}`);
  return JSON.parse(json);
}

/** A throw-away extension whose content script holds the engine, minified as the guard is. */
async function measureInChromium() {
  const executablePath = await findChromium().catch((error) => console.log(`No figures of Chromium: ${error.message}`));
  if (!executablePath) return undefined;
  await bundle('in-browser.ts', { format: 'iife', minify: true, target: 'chrome130' });
  const manifest = {
    manifest_version: 3,
    name: 'bench',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['in-browser.mjs'], run_at: 'document_idle' }],
  };
  writeFileSync(join(BUILT, 'manifest.json'), JSON.stringify(manifest));
  console.log('Measuring in Chromium …');
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end('<p>bench</p>'),
  );
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { chromium } = await import('@playwright/test');
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${BUILT}`,
      `--load-extension=${BUILT}`,
    ],
  });
  try {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.documentElement.dataset.bench, undefined, { timeout: 180_000 });
    return JSON.parse(await page.evaluate(() => document.documentElement.dataset.bench));
  } finally {
    await context.close();
    server.close();
  }
}
