/** The panel for everybody: keyboard, screen reader, light and dark, more than one finding, a click on a mark. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import { REPLICA_SURFACES, type ReplicaSurface } from '../replicas/surfaces.ts';
import { DRAFT, SECRET, expectPublishedOnce, published, writeDraft } from './contract.ts';
import { expect, findCoachFrame, test } from './fixture.ts';
import { submitOf, writerInChromium } from './writer.ts';

const [x] = REPLICA_SURFACES as [ReplicaSurface];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function hold(page: Page): Promise<Frame> {
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await writer.click(submitOf(x));
  const frame = await findCoachFrame(page);
  await frame.getByRole('alertdialog').waitFor();
  return frame;
}

/** The accessible name of what has the focus in the panel. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('role') ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no fault that axe knows: ${colorScheme}`, async ({ openPage }) => {
    const page = await openPage(x.url);
    await page.emulateMedia({ colorScheme });
    const frame = await hold(page);
    await frame.evaluate(AXE);
    const violations = await frame.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
    });
    expect(violations).toEqual([]);
  });
}

test('takes the focus as a dialog with a name, and Tab reaches everything and stays inside', async ({ openPage }) => {
  const page = await openPage(x.url);
  const frame = await hold(page);
  await expect(frame.getByRole('alertdialog', { name: 'Before this goes out' })).toBeFocused();
  const stops: string[] = [];
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused(frame));
  }
  const close = 'Close and go back to the draft';
  expect(stops).toEqual([close, 'Read it in the policy', 'Use this', 'Edit', 'Post anyway', close]);
  await page.keyboard.press('Shift+Tab');
  expect(await focused(frame)).toBe('Post anyway');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await expectPublishedOnce(writerInChromium(page), DRAFT);
});

test('Enter that is still held down presses nothing in it', async ({ openPage }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await page.keyboard.down('Control');
  for (let repeat = 0; repeat < 20; repeat += 1) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(40);
  }
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
  expect(await writer.readPanel()).toContain(SECRET);
  expect(await published(writer)).toEqual([]);
  expect(await writer.inPage('window.model()')).toBe(DRAFT);
});

test('shows several findings one at a time', async ({ openPage }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writer.open(x);
  await writer.type('Anchor Foods heard of Maple first.');
  await writer.click(submitOf(x));
  const frame = await findCoachFrame(page);
  await expect(frame.locator('.steps')).toContainText('1 of 2');
  await expect(frame.locator('#what')).toContainText('Anchor Foods');
  await frame.getByRole('button', { name: 'Next finding' }).click();
  await expect(frame.locator('#what')).toContainText('Maple');
  await page.waitForTimeout(500);
  await frame.getByRole('button', { name: 'Use this' }).click();
  // The submit stays held for what is left.
  await expect(frame.locator('#what')).toContainText('Anchor Foods');
  await expect(frame.getByRole('alertdialog')).toBeVisible();
  expect(await published(writer)).toEqual([]);
  expect(await writer.inPage('window.model()')).not.toContain(SECRET);
});

test('opens with the focus when the writer asks for it from the popup or by the key command', async ({
  openPage,
  background,
}) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  await background.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
    chrome.tabs.sendMessage(tab.id, { id: 1, type: 'openPanel', timestamp: Date.now() }))`);
  const frame = await findCoachFrame(page);
  await expect(frame.getByRole('dialog', { name: 'A second look' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => writer.isPanelShown()).toBe(false);
  await writer.type('!');
  await expect.poll(() => writer.inPage('window.model()')).toBe(`${DRAFT}!`);
});

test('stepping to the last finding keeps the focus, and Escape still leads out', async ({ openPage }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writer.open(x);
  await writer.type('Anchor Foods heard of Maple first.');
  await writer.click(submitOf(x));
  const frame = await findCoachFrame(page);
  await frame.getByRole('button', { name: 'Next finding' }).focus();
  await page.keyboard.press('Enter');
  await expect(frame.locator('#what')).toContainText('Maple');
  await expect(frame.getByRole('button', { name: 'Next finding' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => writer.isPanelShown()).toBe(false);
});

test('opens at marked words that are clicked, and leaves the focus in the editor', async ({ openPage }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const place = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as Range[];
    const { left, top, width, height } = (range as Range).getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.click(place.x, place.y);
  const frame = await findCoachFrame(page);
  await expect(frame.getByRole('dialog', { name: 'A second look' })).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Post anyway' })).toHaveCount(0);
  await writer.press('End');
  await writer.type('!');
  await expect.poll(() => writer.inPage('window.model()')).toBe(`${DRAFT}!`);
  await writer.press('Escape');
  await expect.poll(() => writer.isPanelShown()).toBe(false);
});
