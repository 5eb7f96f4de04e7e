/** Tries whether a browser loads an unpacked extension, with the smallest one there can be. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = { manifest_version: 3, name: 'Probe', version: '1', background: { service_worker: 'worker.js' } };
const LIMIT_IN_MILLISECONDS = 8_000;

/**
 * @param {string} executablePath
 * @returns {Promise<boolean>} false too when the browser does not start at all
 */
export async function loadsExtensions(executablePath) {
  const { chromium } = await import('@playwright/test');
  const folder = mkdtempSync(join(tmpdir(), 'second-look-probe-'));
  try {
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(MANIFEST));
    writeFileSync(join(folder, 'worker.js'), '');
    const context = await chromium.launchPersistentContext('', {
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--disable-extensions-except=${folder}`,
        `--load-extension=${folder}`,
      ],
    });
    const worker =
      context.serviceWorkers()[0] ??
      (await context.waitForEvent('serviceworker', { timeout: LIMIT_IN_MILLISECONDS }).catch(() => undefined));
    await context.close();
    return worker !== undefined;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
