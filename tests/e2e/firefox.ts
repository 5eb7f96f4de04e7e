/**
 * The test of everything in Firefox: Playwright's runner, with the real Firefox under puppeteer. One browser per worker, new
 * pages per test; a test fails by itself when a page threw, or when anything was asked for outside the replica pages.
 */
import { test as base, expect } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { launchFirefox } from './launch-firefox.ts';
import type { Firefox } from './launch-firefox.ts';

interface Fixtures {
  /** Opens a page in a new tab, which is closed after the test. */
  openPage: (url: string) => Promise<Page>;
  foreignRequests: string[];
  /** Errors thrown in pages. A test that wants one empties it. */
  faults: string[];
}

export const test = base.extend<Fixtures, { firefox: Firefox }>({
  firefox: [
    // Playwright wants the first argument taken apart even where nothing is taken.
    async ({}, use) => {
      const firefox = await launchFirefox();
      await use(firefox);
      await firefox.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  openPage: async ({ firefox, faults }, use) => {
    const opened: Page[] = [];
    await use(async (url) => {
      const page = await firefox.openPage(url, faults);
      opened.push(page);
      return page;
    });
    for (const page of opened) await page.close();
  },
  foreignRequests: [
    async ({ firefox }, use) => {
      const { foreignRequests } = firefox;
      foreignRequests.length = 0;
      await use(foreignRequests);
      expect(foreignRequests, 'nothing outside the replica pages is asked for').toEqual([]);
    },
    { auto: true },
  ],
  faults: [
    async ({}, use) => {
      const faults: string[] = [];
      await use(faults);
      expect(faults, 'no page threw').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The coach's frame in a page. Firefox gives the address of such a frame only to a script inside it. */
export async function findCoachFrame(page: Page): Promise<Frame> {
  const find = async () => {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const address = await frame.evaluate(() => location.href).catch(() => '');
      if (/^moz-extension:\/\/[^/]+\/coach\.html/.test(address)) return frame;
    }
    return undefined;
  };
  const deadline = Date.now() + 7_000;
  for (;;) {
    const frame = await find();
    if (frame) return frame;
    if (Date.now() > deadline) throw new Error('The coach frame does not stand in the page.');
    await new Promise((later) => setTimeout(later, 100));
  }
}
