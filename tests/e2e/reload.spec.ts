/** The extension is updated or reloaded while a page is open: the page goes on, and no post is lost or doubled. */
import { expect, test } from '@playwright/test';
import { REPLICA_SURFACES, type ReplicaSurface } from '../replicas/surfaces.ts';
import { DRAFT, expectPublishedOnce, writeDraft } from './contract.ts';
import { launchChromium, type Chromium } from './launch-chromium.ts';
import { submitOf, writerInChromium } from './writer.ts';

const [x] = REPLICA_SURFACES as [ReplicaSurface];
let session: Chromium;

// A browser of its own: nobody else's test should lose its extension.
test.beforeEach(async () => {
  session = await launchChromium({ headless: true });
});
test.afterEach(() => session.close());

/** The worker goes away at once; nothing tells when the browser has taken the scripts' world down with it. */
async function reload(): Promise<void> {
  const background = await session.findBackground();
  await background.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await new Promise((later) => setTimeout(later, 1500));
}

test('before the submit: the post goes out once', async () => {
  const page = await session.context.newPage();
  await page.goto(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await reload();
  await writer.click(submitOf(x));
  await expectPublishedOnce(writer, DRAFT);
});

test('while a submit is held: the panel goes, the draft stays, and the next press goes through once', async () => {
  const page = await session.context.newPage();
  await page.goto(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await writer.click(submitOf(x));
  await writer.readPanel();
  await reload();
  await page.bringToFront();
  await expect.poll(() => writer.isPanelShown()).toBe(false);
  expect(await writer.inPage('window.model()')).toBe(DRAFT);
  await writer.click(submitOf(x));
  await expectPublishedOnce(writer, DRAFT);
});
