/**
 * `npm start`: the extension in a browser, on the replica pages, with the rules of the example company. With no display, or
 * with `--headless`, it plays a short story by itself and leaves screenshots.
 */
import { parseArgs } from 'node:util';
import { findChromium } from './browsers.mjs';
import { buildExtension, buildReplicas } from './build.mjs';
import { runScript } from './command.mjs';
import { ensurePackages } from './install.mjs';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;

await ensurePackages();
const browser = await findChromium().catch((error) => stop(error.message));
console.log(`Browser: ${browser}`);
console.log('Building the replica pages and the extension …');
for (const build of [buildReplicas, (options) => buildExtension('chrome', { example: true, ...options })]) {
  const { ok, output } = await build({ quiet: true });
  if (!ok) stop(output);
}
if (headless && !values.headless) console.log('There is no display, so the story plays by itself.');
const options = { env: { CHROMIUM_PATH: browser } };
const { ok } = await runScript('tests/run/demo.ts', headless ? ['--headless'] : [], options);
process.exit(ok ? 0 : 1);

/** @returns {never} */
function stop(text) {
  console.error(text);
  process.exit(1);
}
