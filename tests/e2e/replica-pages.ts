/** The replica pages without the extension, in one browser for each worker. */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { buildReplicas } from '../replicas/build.ts';
import { respond } from '../replicas/serve.ts';
import { findChromium } from '../run/browsers.mjs';

// Started at the first page, and ended by Playwright with the worker. Hooks of this module would run for the first file
// of a worker only: the next one has the module from the cache, and would find the browser closed.
let browser: Promise<Browser> | undefined;

async function startBrowser(): Promise<Browser> {
  await buildReplicas();
  const asRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath: await findChromium(), args: asRoot ? ['--no-sandbox'] : [] });
}

/** Opens a page on the replicas alone. `faults` fills with every error of the page and every address outside. */
export async function openReplica(url: string): Promise<{ page: Page; faults: string[] }> {
  browser ??= startBrowser();
  const page = await (await browser).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // Quill 1 parses its first text with a `style` attribute on it; a strict policy says so and nothing else changes.
    if (message.type() === 'error' && !message.text().startsWith('Applying inline style')) faults.push(message.text());
  });
  await page.route('**/*', async (route) => {
    const answer = respond(route.request().url());
    if (answer) return route.fulfill(answer);
    faults.push(`outside: ${route.request().url()}`);
    return route.abort();
  });
  await page.goto(url);
  return { page, faults };
}
