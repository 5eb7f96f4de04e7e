/** Brings `node_modules` in line with the lock file. Plain Node: this is the first thing that runs on a fresh clone. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNpm, runTool } from './command.mjs';

const OLDEST_NODE = [20, 19];

/**
 * Installs what is missing or stale, and nothing otherwise. Ends the process with one clear line when that cannot be done.
 */
export async function ensurePackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    stop(`Second Look needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  }
  const reason = findStale(ROOT);
  if (reason) await install(reason);
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
    const { ok, output } = await runTool('wxt', 'wxt', ['prepare'], { quiet: true });
    if (!ok) stop(`The extension's types could not be prepared (wxt prepare):\n${output}`);
  }
}

async function install(reason) {
  console.log(`Installing packages (${reason}) …`);
  const { ok, output } = await runNpm(['ci', '--no-audit', '--no-fund'], { quiet: true });
  const missing = findStale(ROOT);
  if (ok && !missing) return;
  const isOffline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH/.test(output);
  const why = isOffline
    ? 'The packages could not be fetched: this machine does not reach the package registry. Connect it and run this again.'
    : `npm ci did not succeed${missing ? ` (${missing})` : ''}.`;
  stop(`${output.trim()}\n${why}`);
}

/**
 * What is wrong with the installed packages, or undefined.
 * @param {string} root a folder with a `package-lock.json`
 */
export function findStale(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) stop('There is no readable package-lock.json here: is this the whole project?');
  // npm writes this file last, so an install that was broken off has none.
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return existsSync(join(root, 'node_modules')) ? 'the last install did not finish' : 'first run';
  for (const [place, { version, optional, devOptional, link }] of Object.entries(wanted)) {
    if (place === '') continue;
    const found = installed[place];
    if (!found && (optional || devOptional)) continue;
    if (!found) return `${place} is missing`;
    if (found.version !== version) return `${place} is ${found.version}, wanted ${version}`;
    if (!link && !existsSync(join(root, place, 'package.json'))) return `${place} is missing`;
  }
  return undefined;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** @returns {never} */
function stop(line) {
  console.error(line);
  process.exit(1);
}
