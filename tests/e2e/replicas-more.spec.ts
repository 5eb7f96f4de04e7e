/** What the replicas of other sites promise beyond the table of `replicas.spec.ts`. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { FIELDS_URL, OTHER_FIELDS, WRITABLE_FIELDS } from '../replicas/sites/fields.ts';
import { REPLICA_SURFACES, REPLICA_VARIANTS } from '../replicas/surfaces.ts';
import { openReplica } from './replica-pages.ts';

const readModel = (page: Page) => page.evaluate(() => window.model());
const readPublished = (page: Page) => page.evaluate(() => window.published);

for (const surface of [...REPLICA_SURFACES, ...REPLICA_VARIANTS].filter(({ mentions }) => mentions)) {
  test(`${surface.title}: Enter picks the person that the list offers, and publishes nothing`, async () => {
    const { page, faults } = await openReplica(surface.url);
    for (const step of surface.open) await page.locator(step.css).click();
    await page.locator(surface.editor).click();
    await page.keyboard.type('with @ma');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveText(['@mara', '@marcus']);
    expect(await page.locator(surface.editor).getByRole('listbox').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: '@marcus' })).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await page.keyboard.type('today');
    await expect.poll(() => readModel(page)).toBe('with @marcus today');
    expect(await readPublished(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
}

test('Bluesky: a share link opens the composer with its text', async () => {
  const { page, faults } = await openReplica('https://bsky.app/intent/compose?text=Fog%20on%20the%20quay');
  await expect.poll(() => readModel(page)).toBe('Fog on the quay');
  await page.getByTestId('composerPublishBtn').click();
  expect((await readPublished(page)).map((one) => [one.surface, one.text])).toEqual([
    ['bluesky-post', 'Fog on the quay'],
  ]);
  expect(faults).toEqual([]);
  await page.close();
});

test('the company is named where these sites name it', async () => {
  const places = {
    'https://bsky.app/?as=Harbourline': '[data-testid="switchAccountBtn"]',
    'https://mastodon.social/home?as=Harbourline': 'form.compose-form .navigation-bar__profile',
    'https://www.reddit.com/r/harbours/submit?as=Harbourline': '#expand-user-drawer-button',
  };
  for (const [url, place] of Object.entries(places)) {
    const { page } = await openReplica(url);
    await expect(page.locator(place)).toContainText('Harbourline');
    await page.close();
  }
});

test('Mastodon: a reply begins with a name, and what only some may see is a message in the same box', async () => {
  const { page, faults } = await openReplica('https://mastodon.social/home');
  await page.getByRole('article').first().getByRole('button', { name: 'Reply' }).click();
  await page.keyboard.type('Gloves on');
  await expect.poll(() => readModel(page)).toBe('@mara Gloves on');
  await page.locator('form').getByRole('button', { name: 'Reply' }).click();
  await page.getByTitle('Change post privacy').click();
  await page.getByRole('option', { name: 'Private mention' }).click();
  await page.locator('form.compose-form textarea').click();
  await page.keyboard.type('Lunch at one?');
  await page.keyboard.press('Control+Enter');
  expect((await readPublished(page)).map((one) => [one.surface, one.text])).toEqual([
    ['mastodon-reply', '@mara Gloves on'],
    ['mastodon-message', 'Lunch at one?'],
  ]);
  expect(faults).toEqual([]);
});

test.describe('the fields that are no composers', () => {
  test('the page has just those that its list names', async () => {
    const { page, faults } = await openReplica(FIELDS_URL);
    await expect(page.locator('[data-field="terminal"]')).toHaveCount(1);
    const found = await page
      .locator('[data-field]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-field')));
    expect(found.sort()).toEqual([...WRITABLE_FIELDS, ...OTHER_FIELDS].sort());
    expect(faults).toEqual([]);
    await page.close();
  });

  test('what is typed into each stands in its own model', async () => {
    const { page, faults } = await openReplica(FIELDS_URL);
    for (const id of WRITABLE_FIELDS) {
      await page.locator(`[data-field="${id}"]`).focus();
      await page.keyboard.type('Maple 7');
      await expect.poll(() => page.evaluate((field) => window.readField?.(field), id), id).toContain('Maple 7');
    }
    expect(faults).toEqual([]);
    await page.close();
  });
});
