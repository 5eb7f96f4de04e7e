import { REPLICA_SURFACES, type ReplicaSurface } from '../replicas/surfaces.ts';
import { expectPublishedOnce } from './contract.ts';
import { expect, findCoachFrame, test } from './fixture.ts';
import { GRAMMAR_SURFACES, BLAME, WHAT, grammarContract } from './grammar.ts';
import { submitOf, writerInChromium } from './writer.ts';

const [x] = REPLICA_SURFACES as [ReplicaSurface];

for (const surface of GRAMMAR_SURFACES) {
  test.describe(surface.title, () => {
    for (const [promise, keep] of Object.entries(grammarContract)) {
      test(promise, async ({ openPage }) => {
        await keep(writerInChromium(await openPage(surface.url)), surface);
      });
    }
  });
}

test('comes after what the guard found, and moves nothing that is being read', async ({ openPage }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writer.open(x);
  await writer.type(`Maple closes on Friday, drinks on me. ${BLAME}`);
  await writer.click(submitOf(x));
  const frame = await findCoachFrame(page);
  await expect(frame.locator('.steps')).toContainText('1 of 2');
  await expect(frame.locator('#what')).toContainText('Maple');
  await expect(frame.getByRole('alertdialog')).toBeVisible();
  await frame.getByRole('button', { name: 'Next finding' }).click();
  await expect(frame.locator('#what')).toHaveText(WHAT);
});

test('reads in a worker of its own', async ({ openPage, extensionId }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writer.open(x);
  expect(page.workers()).toEqual([]);
  await writer.type('Good week');
  const workers = () => page.workers().map((worker) => worker.url());
  await expect.poll(workers).toEqual([`chrome-extension://${extensionId}/language-worker.js`]);
});

/** How a worker can fail, as a class that takes the place of the browser's own in the coach frame. */
const BROKEN_WORKERS = {
  'that cannot be started': `class { constructor() { globalThis.wasAsked = true; throw new Error('no worker here'); } }`,
  'that is not there': `class extends Worker { constructor() { super('/missing.js'); globalThis.wasAsked = true; } }`,
  'that never answers': `class { constructor() { globalThis.wasAsked = true; } postMessage() {} terminate() {} }`,
};

for (const [how, worker] of Object.entries(BROKEN_WORKERS)) {
  test(`a worker ${how} leaves everything else as it was`, async ({ openPage, faults }) => {
    const page = await openPage(x.url);
    await page.addInitScript(`if (location.protocol === 'chrome-extension:') globalThis.Worker = ${worker}`);
    await page.reload();
    const writer = writerInChromium(page);
    await writer.open(x);
    await writer.type(`Maple closes on Friday, drinks on me. ${BLAME}`);
    await page.waitForTimeout(1000);
    await writer.click(submitOf(x));
    const frame = await findCoachFrame(page);
    await expect(frame.locator('#what')).toContainText('Maple');
    expect(await frame.evaluate('globalThis.wasAsked')).toBe(true);
    await expect(frame.locator('.steps')).toHaveCount(0);
    await writer.pressInPanel('Post anyway');
    await expectPublishedOnce(writer, `Maple closes on Friday, drinks on me. ${BLAME}`);
    // The browser says on the frame's console what broke.
    faults.length = 0;
  });
}
