/** Firefox with the built extension, where nothing but the replica pages can be reached. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { respond } from '../replicas/serve.ts';
import { findFirefox } from '../run/browsers.mjs';
import { openDeadEnd } from './dead-end.ts';

export const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3-harbourline', import.meta.url));

export interface Firefox {
  browser: Browser;
  /** The extension's first-run page: the one place where a test has the extension's own API. */
  ownPage: Page;
  /** Opens a page in a new tab. Errors that it throws go to `faults`. */
  openPage(url: string, faults: string[]): Promise<Page>;
  /** Addresses asked for that are no replica pages, the background's among them (`host:port`). */
  foreignRequests: string[];
  close(): Promise<void>;
}

/** @throws {Error} when there is no browser, or no build of the extension */
export async function launchFirefox(): Promise<Firefox> {
  if (!existsSync(EXTENSION)) throw new Error('The extension is not built yet: npm test -- --only replicas,build-e2e');
  const executablePath = await findFirefox();
  if (!executablePath) throw new Error('There is no Firefox on this machine: set FIREFOX_PATH, or install it.');
  const deadEnd = await openDeadEnd();
  // On a busy machine the first start hangs now and then.
  const { browser, ownPage } = await start(executablePath, deadEnd.port).catch(() =>
    start(executablePath, deadEnd.port),
  );
  const foreignRequests = deadEnd.requests;

  const answer = async (request: HTTPRequest) => {
    const url = request.url();
    if (/^(data|blob|about|moz-extension):/.test(url)) return request.continue();
    const response = respond(url);
    if (response) return request.respond(response);
    foreignRequests.push(url);
    return request.abort();
  };
  return {
    browser,
    ownPage,
    foreignRequests,
    openPage: async (url, faults) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      page.on('pageerror', (error) => {
        if (!isPagesOwnNoise(String(error))) faults.push(String(error));
      });
      await page.setRequestInterception(true);
      page.on('request', (request) => void answer(request).catch((error) => faults.push(String(error))));
      await page.goto(url);
      // The first-run page may come up over it; Draft.js takes no keys in a page without the focus.
      await page.bringToFront();
      return page;
    },
    close: async () => {
      await browser.close();
      deadEnd.close();
    },
  };
}

/**
 * Firefox reports as an error what a strict page refuses itself: its icon, and the `style` attribute on Quill 1's first text.
 * Anything else that the policy refuses would be ours.
 */
function isPagesOwnNoise(fault: string): boolean {
  return fault.includes('Content-Security-Policy') && /\/favicon\.ico |\(style-src-attr\)/.test(fault);
}

async function start(executablePath: string, proxyPort: number): Promise<Pick<Firefox, 'browser' | 'ownPage'>> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Firefox takes the settings server below from a preference only when this is set.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      // Firefox's own errands, so that whatever arrives at the proxy is ours.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'network.prefetch-next': false,
      'network.dns.disablePrefetch': true,
      'network.http.speculative-parallel-limit': 0,
    },
  });
  try {
    const before = (await browser.pages()).length;
    await browser.installExtension(EXTENSION);
    return { browser, ownPage: await firstRunPage(browser, before) };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The first-run page comes up by itself and takes the focus; a test must not meet it half-way. */
async function firstRunPage(browser: Browser, before: number): Promise<Page> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const opened = (await browser.pages()).slice(before).at(-1);
    if (opened && (await opened.evaluate('location.protocol').catch(() => '')) === 'moz-extension:') return opened;
    if (Date.now() > deadline) throw new Error('The extension did not open its first-run page.');
    await new Promise((later) => setTimeout(later, 100));
  }
}
