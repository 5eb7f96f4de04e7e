/**
 * Finds the browsers that tests and demo run in. Plain Node, but for Playwright, which is installed by then.
 * `node tests/run/browsers.mjs` says what it finds.
 */
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run, runTool } from './command.mjs';
import { loadsExtensions } from './loads-extensions.mjs';

const { env, platform } = process;
const isDebianRoot = platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const CHROMIUM_WAYS =
  'Found no browser that can load an unpacked extension. Set CHROMIUM_PATH to Chromium or Edge, or install Chromium, or run `npx playwright install chromium`. ' +
  'Chrome itself has ignored unpacked extensions since version 137.';
const FIREFOX_WAYS = 'Found no Firefox. Set FIREFOX_PATH, or install Firefox.';

// Branded Chrome stands last: only versions before 137 still take --load-extension.
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/**
 * @returns {Promise<string>} path of a Chromium that loads unpacked extensions
 * @throws {Error} with one line for people, when there is none and none could be installed
 */
export async function findChromium() {
  if (env.CHROMIUM_PATH) return takeNamed('CHROMIUM_PATH', env.CHROMIUM_PATH);
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  if (isFile(own)) return own;
  for (const path of listInstalled(CHROMIUM_NAMES, chromiumPlaces())) {
    if (await canLoadExtensions(path)) return path;
  }
  if (await installWithPlaywright(own)) return own;
  if (isDebianRoot && (await installWithApt('chromium', 'fonts-noto-color-emoji'))) {
    const [path] = listInstalled(['chromium'], []);
    if (path) return path;
  }
  throw new Error(CHROMIUM_WAYS);
}

/**
 * @returns {Promise<string | undefined>} path of a Firefox; undefined when a person's machine has none
 * @throws {Error} with one line for people, when there is none and `CI=true`
 */
export async function findFirefox() {
  if (env.FIREFOX_PATH) return takeNamed('FIREFOX_PATH', env.FIREFOX_PATH);
  const [path] = listInstalled(FIREFOX_NAMES, firefoxPlaces());
  if (path) return path;
  if (env.CI !== 'true') return undefined;
  if (isDebianRoot && (await installWithApt('firefox-esr'))) {
    const [installed] = listInstalled(FIREFOX_NAMES, []);
    if (installed) return installed;
  }
  throw new Error(FIREFOX_WAYS);
}

function takeNamed(variable, path) {
  if (!isFile(path)) throw new Error(`${variable} is "${path}", and there is no such file.`);
  return path;
}

function listInstalled(names, places) {
  const endings = platform === 'win32' ? ['.exe'] : [''];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.flatMap((folder) => endings.map((end) => join(folder, name + end))));
  return [...new Set([...inPath, ...places])].filter(isFile);
}

function chromiumPlaces() {
  if (platform === 'darwin') {
    return ['Chromium', 'Microsoft Edge', 'Google Chrome'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform !== 'win32') return [];
  return windowsFolders().flatMap((folder) => [
    join(folder, 'Chromium/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]);
}

function firefoxPlaces() {
  if (platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  return platform === 'win32' ? windowsFolders().map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')) : [];
}

function windowsFolders() {
  return [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean);
}

async function canLoadExtensions(path) {
  if (/google.?chrome/i.test(path)) {
    const { output } = await run(path, ['--version'], { quiet: true, limit: 10_000 });
    const version = Number(/ (\d+)\./.exec(output)?.[1] ?? Infinity);
    return version < 137 && loadsExtensions(path);
  }
  // Distributions and vendors differ, and change their minds: trying is the only sure way.
  return /chromium/i.test(path) || loadsExtensions(path);
}

async function installWithPlaywright(path) {
  console.log('Found no browser: fetching Chromium with Playwright …');
  // A machine without network fails at its first question to the server, instead of at the end of several long ones.
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000' };
  const options = { env, quiet: true, limit: 120_000 };
  const { ok } = await runTool('@playwright/test', 'playwright', ['install', '--no-shell', 'chromium'], options);
  return ok && isFile(path);
}

async function installWithApt(...packages) {
  console.log(`Installing ${packages.join(' and ')} with apt-get …`);
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  const updated = await run('apt-get', ['update'], options);
  const installed = updated.ok && (await run('apt-get', ['install', '-y', ...packages], options));
  if (!installed?.ok) console.error((installed || updated).output.trim().split('\n').slice(-5).join('\n'));
  return Boolean(installed?.ok);
}

function isFile(path) {
  return existsSync(path) && statSync(path).isFile();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const show = (found) => found ?? FIREFOX_WAYS;
  const sayWhy = (error) => {
    process.exitCode = 1;
    return error.message;
  };
  console.log(`Chromium: ${await findChromium().catch(sayWhy)}`);
  console.log(`Firefox:  ${await findFirefox().then(show, sayWhy)}`);
}
