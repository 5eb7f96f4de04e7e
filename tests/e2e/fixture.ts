/**
 * The test of everything in Chromium: one browser with the extension per worker, new pages per test. A test fails by itself
 * when a page or the extension threw, or when anything was asked for outside the replica pages.
 */
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, ConsoleMessage, Frame, Page, WebError, Worker } from '@playwright/test';
import { launchChromium } from './launch-chromium.ts';
import type { Chromium } from './launch-chromium.ts';

interface Fixtures {
  context: BrowserContext;
  extensionId: string;
  background: Worker;
  /** Opens a page in a new tab, which is closed after the test. */
  openPage: (url: string) => Promise<Page>;
  foreignRequests: string[];
  /** Errors thrown in pages, frames and scripts, and the extension's own on the console. A test that wants one empties it. */
  faults: string[];
}

export const test = base.extend<Fixtures, { chromiumSession: Chromium }>({
  chromiumSession: [
    // Playwright wants the first argument taken apart even where nothing is taken.
    async ({}, use) => {
      const session = await launchChromium({ headless: true });
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  context: ({ chromiumSession }, use) => use(chromiumSession.context),
  extensionId: ({ chromiumSession }, use) => use(chromiumSession.extensionId),
  background: async ({ chromiumSession }, use) => use(await chromiumSession.findBackground()),
  openPage: async ({ context }, use) => {
    const opened: Page[] = [];
    await use(async (url) => {
      const page = await context.newPage();
      opened.push(page);
      await page.goto(url);
      return page;
    });
    for (const page of opened) await page.close();
  },
  foreignRequests: [
    async ({ chromiumSession }, use) => {
      const { foreignRequests } = chromiumSession;
      foreignRequests.length = 0;
      await use(foreignRequests);
      expect(foreignRequests, 'nothing outside the replica pages is asked for').toEqual([]);
    },
    { auto: true },
  ],
  faults: [
    async ({ context, background }, use) => {
      const faults: string[] = [];
      const collect = (fault: string) => void faults.push(fault);
      const onThrown = (event: WebError) => collect(event.error().stack ?? event.error().message);
      const onSaid = (message: ConsoleMessage) => {
        const isOurs = message.location().url.startsWith('chrome-extension:') || message.worker() === background;
        if (isOurs && message.type() === 'error') collect(message.text());
      };
      context.on('weberror', onThrown);
      context.on('console', onSaid);
      await use(faults);
      context.off('weberror', onThrown);
      context.off('console', onSaid);
      expect(faults, 'no page, frame or script threw').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The coach's frame in a page. It sits in a closed shadow root, so no selector of the page leads to it. */
export async function findCoachFrame(page: Page): Promise<Frame> {
  const find = () =>
    page.frames().find((frame) => new RegExp('^chrome-extension://[^/]+/coach\\.html').test(frame.url()));
  await expect.poll(find, { message: 'the coach frame stands in the page' }).toBeTruthy();
  return find() as Frame;
}
