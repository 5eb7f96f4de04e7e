/** The story that `npm start` plays where nobody can look: three posts, and the history that only the writer sees. */
import { expect } from '@playwright/test';
import type { Frame, Page } from '@playwright/test';
import { findCoachFrame } from '../e2e/fixture.ts';
import { REPLICA_SURFACES } from '../replicas/surfaces.ts';
import type { ReplicaSurface } from '../replicas/surfaces.ts';
import { TRIES } from './demo-pages.ts';

export interface Stage {
  page: Page;
  extensionId: string;
  /** Tells the person one line. */
  say: (line: string) => void;
  /** Takes a screenshot of the page under this name. */
  shoot: (name: string) => Promise<void>;
}

/** @throws {Error} when the coach does anything else than what is said */
export async function playStory(stage: Stage): Promise<void> {
  await beCoached(stage);
  await postAnyway(stage);
  await postClean(stage);
  await readHistory(stage);
}

async function beCoached({ page, say, shoot }: Stage): Promise<void> {
  const surface = findSurface('x-post');
  say(`\n1. ${TRIES.secret.where}. You write: “${TRIES.secret.text}”`);
  await write(page, surface, TRIES.secret.text);
  await page.locator(surface.submit).click();
  const coach = await readCoach(page, say);
  await expectPublished(page, []);
  await shoot('asked-once');
  await coach.getByRole('button', { name: 'Use this' }).click();
  await expect.poll(() => readModel(page)).not.toBe(TRIES.secret.text);
  const changed = await readModel(page);
  await expect.poll(() => page.locator('[popover="manual"]').isVisible()).toBe(false);
  say(`   You press “Use this”. Your draft now reads: “${changed}”`);
  await shoot('safer-wording');
  await page.locator(surface.submit).click();
  await expectPublished(page, [changed]);
  say('   You press Post again: it goes out, once.');
  await shoot('posted');
}

async function postAnyway({ page, say, shoot }: Stage): Promise<void> {
  const surface = findSurface('facebook-comment');
  say(`\n2. ${TRIES.customer.where}. You write: “${TRIES.customer.text}”`);
  await write(page, surface, TRIES.customer.text);
  await page.keyboard.press(surface.submitKeys);
  const coach = await readCoach(page, say);
  await expectPublished(page, []);
  await shoot('customer');
  await coach.getByRole('button', { name: 'Post anyway' }).click();
  await expectPublished(page, [TRIES.customer.text]);
  say('   You press “Post anyway”: it goes out as you wrote it, once. Nobody asks why.');
  await shoot('posted-anyway');
}

async function postClean({ page, say, shoot }: Stage): Promise<void> {
  const surface = findSurface('linkedin-post');
  say(`\n3. ${TRIES.clean.where}. You write: “${TRIES.clean.text}”`);
  await write(page, surface, TRIES.clean.text);
  await page.locator(surface.submit).click();
  await expectPublished(page, [TRIES.clean.text]);
  say('   The coach has nothing to say: it goes out at once.');
  await shoot('clean');
}

async function readHistory({ page, extensionId, say, shoot }: Stage): Promise<void> {
  await page.goto(`chrome-extension://${extensionId}/home.html#/history`);
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries.filter({ hasText: 'You changed it' })).toHaveCount(1);
  await expect(entries.filter({ hasText: 'You posted it as it was' })).toHaveCount(1);
  const shown = await page.getByRole('main').innerText();
  for (const secret of ['Maple', 'Anchor Foods']) {
    if (shown.includes(secret)) throw new Error(`The history shows "${secret}".`);
  }
  say('\n4. Your history, on this computer only: what you decided, with the words themselves masked.');
  await shoot('history');
}

function findSurface(id: string): ReplicaSurface {
  const surface = REPLICA_SURFACES.find((one) => one.id === id);
  if (!surface) throw new Error(`There is no replica "${id}".`);
  return surface;
}

async function write(page: Page, surface: ReplicaSurface, text: string): Promise<void> {
  await page.goto(surface.url);
  for (const step of surface.open) await page.locator(step.css).click();
  await page.locator(surface.editor).click();
  await page.keyboard.type(text, { delay: 5 });
}

/** Waits for the coach and says in its own words what it says. */
async function readCoach(page: Page, say: Stage['say']): Promise<Frame> {
  const coach = await findCoachFrame(page);
  await expect(coach.getByRole('button', { name: 'Post anyway' })).toBeVisible();
  const lines = (await coach.locator('body').innerText()).split('\n').map((line) => line.trim());
  say('   You publish. It is not sent yet; beside the composer the coach says:');
  for (const line of lines) if (line !== '') say(`     │ ${line}`);
  // As long as a reader needs at the very least: the panel takes a press that comes at once for one meant for the page.
  await page.waitForTimeout(1_000);
  return coach;
}

function readModel(page: Page): Promise<string> {
  return page.evaluate(() => window.model());
}

async function expectPublished(page: Page, texts: string[]): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.published.map(({ text }) => text))).toEqual(texts);
}
