/** Chromium with the built extension, where nothing but the replica pages can be reached. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { BrowserContext, Worker } from '@playwright/test';
import { STORED } from '../../src/settings/settings.ts';
import { respond } from '../replicas/serve.ts';
import { findChromium } from '../run/browsers.mjs';
import { openDeadEnd } from './dead-end.ts';

export const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3-harbourline', import.meta.url));

export interface Chromium {
  context: BrowserContext;
  extensionId: string;
  /** The extension's worker of this moment; the browser may have ended an earlier one. */
  findBackground(): Promise<Worker>;
  /** Addresses asked for that are neither replica pages nor the extension's own. */
  foreignRequests: string[];
  close(): Promise<void>;
}

export interface ChromiumOptions {
  headless: boolean;
  /** More pages at made-up addresses, asked before the replicas. */
  respondFirst?: typeof respond;
}

/** @throws {Error} when there is no browser, or no build of the extension */
export async function launchChromium({ headless, respondFirst }: ChromiumOptions): Promise<Chromium> {
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built yet: npm test -- --only replicas,build-e2e');
  const executablePath = await findChromium();
  const deadEnd = await openDeadEnd();
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 900 } : null,
    proxy: { server: `http://127.0.0.1:${deadEnd.port}` },
    args: [
      // As root, Chromium has no sandbox to run in.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  const foreignRequests: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    // Inside the machine: the extension's own files, and what a page made itself.
    if (/^(chrome-extension|data|blob):/.test(url)) return route.continue();
    const answer = respondFirst?.(url) ?? respond(url);
    if (answer) return route.fulfill(answer);
    foreignRequests.push(url);
    return route.abort();
  });
  // Sockets are no requests to the interception above.
  await context.routeWebSocket(/.*/, (socket) => {
    foreignRequests.push(socket.url());
    return socket.close();
  });

  const findBackground = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const background = await findBackground();
  await waitForRules(background);
  await reportUncaught(background);
  return {
    context,
    extensionId: new URL(background.url()).host,
    findBackground,
    foreignRequests,
    close: async () => {
      await context.close();
      deadEnd.close();
    },
  };
}

/** Nothing outside a worker hears of what it does not catch; its console does. */
async function reportUncaught(background: Worker): Promise<void> {
  await background.evaluate(() => {
    addEventListener('error', (event) => console.error(event.message));
    addEventListener('unhandledrejection', (event) => console.error(String(event.reason)));
  });
}

/** What the background's scope offers; the tests' own scope knows no extension. */
interface ExtensionScope {
  chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
}

/** Until the background has put the bundled rules in force, no page is checked. */
async function waitForRules(background: Worker): Promise<void> {
  await background.evaluate(async (key) => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    for (let attempt = 0; attempt < 100; attempt += 1) {
      if ((await storage.local.get(key))[key]) return;
      await new Promise((later) => setTimeout(later, 100));
    }
    throw new Error('The extension has not installed its bundled rules after 10 seconds.');
  }, STORED.ruleset);
}
