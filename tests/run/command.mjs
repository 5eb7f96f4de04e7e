/** Runs the tools of this project. Plain Node: it works before anything is installed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program in the project's folder and shows what it prints.
 * @param {string} program
 * @param {string[]} argumentList
 * @param {{ env?: Record<string, string>, quiet?: boolean, limit?: number }} [options]
 *   `quiet` keeps the output back; `limit` in milliseconds, after which the program is ended.
 * @returns {Promise<{ ok: boolean, output: string }>} never rejects; `output` is what was kept back.
 */
export function run(program, argumentList, { env = {}, quiet = false, limit } = {}) {
  return new Promise((done) => {
    const child = spawn(program, argumentList, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      timeout: limit,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
    child.on('error', (error) => done({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ ok: code === 0, output }));
  });
}

/** The npm that started us, or the one in PATH. On Windows npm is a batch file, which only its script gets around. */
export function runNpm(argumentList, options) {
  const script = process.env.npm_execpath ?? join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  const isScript = /npm-cli\.[cm]?js$/.test(script) && readable(script);
  return isScript ? run(process.execPath, [script, ...argumentList], options) : run('npm', argumentList, options);
}

/**
 * Runs an installed tool with this very Node.
 * @param {string} packageName the package that brings the tool
 * @param {string} tool its name in the package's `bin`
 */
export function runTool(packageName, tool, argumentList, options) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = join(folder, typeof bin === 'string' ? bin : bin[tool]);
  return run(process.execPath, [script, ...argumentList], options);
}

/** Runs a TypeScript file of this project. */
export function runScript(path, argumentList = [], options = {}) {
  return run(process.execPath, ['--import', 'tsx', path, ...argumentList], options);
}

function readable(path) {
  try {
    return readFileSync(path).length > 0;
  } catch {
    return false;
  }
}
