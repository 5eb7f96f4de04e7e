/** The replica pages without the extension, in a browser of their own for each file of tests. */
import { chromium, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { buildReplicas } from '../replicas/build.ts';
import { respond } from '../replicas/serve.ts';
import { findChromium } from '../run/browsers.mjs';

let browser: Browser;

/** Each file of tests calls this: hooks set while this module loads would belong to the first file of a worker only. */
export function launchForReplicas(): void {
  test.beforeAll(async () => {
    await buildReplicas();
    const asRoot = process.getuid?.() === 0;
    browser = await chromium.launch({ executablePath: await findChromium(), args: asRoot ? ['--no-sandbox'] : [] });
  });
  test.afterAll(() => browser.close());
}

/** Opens a page on the replicas alone. `faults` fills with every error of the page and every address outside. */
export async function openReplica(url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
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
