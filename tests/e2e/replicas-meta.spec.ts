/** What is special to Facebook, Instagram and Threads: steps before publishing, suggestions, several boxes, a private one above. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { REPLICA_SURFACES } from '../replicas/surfaces.ts';
import type { ReplicaSurface } from '../replicas/surfaces.ts';
import { openReplica } from './replica-pages.ts';

const readModel = (page: Page) => page.evaluate(() => window.model());
const readPublished = async (page: Page) =>
  (await page.evaluate(() => window.published)).map(({ surface, text }) => [surface, text]);

async function writePagePost(page: Page, text: string): Promise<void> {
  await page.getByText("What's on your mind, Harbourline?").click();
  await page.keyboard.type(text);
  await page.getByRole('button', { name: 'Next' }).click();
}

for (const { query, standing } of [
  { query: '', standing: 0 },
  { query: '?steps=kept', standing: 1 },
]) {
  test(`Facebook${query}: a Page's draft goes through the settings and back, and is posted as it was left`, async () => {
    const { page, faults } = await openReplica(`https://www.facebook.com/Harbourline${query}`);
    const editor = page.locator('[data-lexical-editor="true"]');
    await writePagePost(page, 'Open at noon');
    await expect(page.getByRole('dialog', { name: 'Post settings' })).toBeVisible();
    await expect(editor).toHaveCount(standing);
    expect(await readPublished(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await expect(page.getByRole('dialog')).toHaveAccessibleName('Create post');
    await editor.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' sharp');
    await expect.poll(() => readModel(page)).toBe('Open at noon sharp');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    expect(await readPublished(page)).toEqual([['facebook-page-post', 'Open at noon sharp']]);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(faults).toEqual([]);
    await page.close();
  });
}

test('a private reply of a Page stands over the post and its public box, and neither takes the other’s text', async () => {
  const { page, faults } = await openReplica('https://www.facebook.com/Harbourline');
  await page.getByRole('button', { name: 'Leave a comment' }).click();
  await page.getByRole('textbox', { name: 'Comment as Harbourline' }).click();
  await page.keyboard.type('See you there');
  await page.getByRole('button', { name: 'Message', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(2);
  await expect(page.locator('[role="dialog"] [role="dialog"]')).toHaveCount(0);
  const box = page.getByRole('dialog', { name: 'Message Jonas Weber' }).getByRole('textbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveAttribute('aria-placeholder', 'Send a message as Harbourline');
  expect(await box.getAttribute('aria-label')).toBeNull();
  await page.keyboard.type('Your ticket is at the desk');
  await expect.poll(() => readModel(page)).toBe('Your ticket is at the desk');
  expect(await page.evaluate(() => window.model('facebook-comment'))).toBe('See you there');
  await page.getByRole('button', { name: 'Send Message' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Comment as Harbourline' }).press('Enter');
  expect(await readPublished(page)).toEqual([
    ['facebook-private-reply', 'Your ticket is at the desk'],
    ['facebook-comment', 'See you there'],
  ]);
  expect(faults).toEqual([]);
  await page.close();
});

test('Escape leaves the private reply alone, and the post below it stays open', async () => {
  const { page } = await openReplica('https://www.facebook.com/Harbourline');
  await page.getByRole('button', { name: 'Leave a comment' }).click();
  await page.getByRole('button', { name: 'Message', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveAccessibleName("Harbourline's post");
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.close();
});

test('an edited Facebook post starts with its text', async () => {
  const { page } = await openReplica('https://www.facebook.com/');
  await page.getByRole('button', { name: 'Actions for this post' }).click();
  await page.getByRole('menuitem', { name: 'Edit post' }).click();
  expect(await readModel(page)).toBe('Back from the lighthouse walk.');
  await page.getByRole('dialog').getByRole('textbox').press('End');
  await page.keyboard.type(' Windy.');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await readPublished(page)).toEqual([['facebook-edit', 'Back from the lighthouse walk. Windy.']]);
  await page.close();
});

test('all boxes of a thread on Threads go out with one press, and none while one of them is empty', async () => {
  const { page, faults } = await openReplica('https://www.threads.com/');
  await page.getByRole('button', { name: 'Empty text field. Type to compose a new post.' }).click();
  const dialog = page.getByRole('dialog');
  const add = dialog.getByRole('button', { name: 'Add to thread' });
  const submit = dialog.getByRole('button', { name: 'Post', exact: true });
  await expect(add).toBeDisabled();
  await page.keyboard.type('First');
  await add.click();
  await expect(dialog.getByRole('textbox')).toHaveCount(2);
  await expect(dialog.getByRole('textbox').nth(1)).toBeFocused();
  await expect(submit).toBeDisabled();
  await page.keyboard.press('Control+Enter');
  expect(await readPublished(page)).toEqual([]);
  await page.keyboard.type('Second');
  await add.click();
  await page.keyboard.type('Third');
  await dialog.getByRole('button', { name: 'Remove' }).first().click();
  await dialog.getByRole('textbox').first().click();
  expect(await readModel(page)).toBe('First');
  await submit.click();
  expect(await readPublished(page)).toEqual([['threads-post', 'First\nThird']]);
  await expect(dialog).toHaveCount(0);
  expect(faults).toEqual([]);
  await page.close();
});

test('on Threads two icons are called "Reply": the bubble opens the box, the turned one publishes', async () => {
  const { page } = await openReplica('https://www.threads.com/@maralind/post/DRp1001');
  await page.getByRole('button', { name: 'Reply', exact: true }).first().click();
  await page.keyboard.type('Agreed');
  await page.getByRole('button', { name: 'Reply', exact: true }).first().click();
  expect(await readPublished(page)).toEqual([]);
  expect(await readModel(page)).toBe('Agreed');
  await page.getByRole('button', { name: 'Reply', exact: true }).nth(1).click();
  expect(await readPublished(page)).toEqual([['threads-reply', 'Agreed']]);
  await page.close();
});

const suggesting = [
  { id: 'facebook-post', written: 'Marcus Hale' },
  { id: 'facebook-comment', written: 'Marcus Hale' },
  { id: 'instagram-post', written: '@marcushale' },
  { id: 'instagram-comment', written: '@marcushale' },
  { id: 'threads-post', written: '@marcushale' },
  { id: 'threads-reply', written: '@marcushale' },
];
for (const { id, written } of suggesting) {
  test(`${id}: people are suggested after an "@", and the Enter that picks one publishes nothing`, async () => {
    const row = REPLICA_SURFACES.find((one) => one.id === id) as ReplicaSurface;
    const { page, faults } = await openReplica(row.url);
    for (const step of row.open) await page.locator(step.css).click();
    const editor = page.locator(row.editor);
    await editor.click();
    await page.keyboard.type('Thanks @ma');
    const list = page.getByRole('listbox');
    await expect(list.getByRole('option')).toHaveCount(2);
    expect(await list.evaluate((element) => element.closest('[contenteditable]'))).toBeNull();
    await expect(editor).toHaveAttribute('aria-activedescendant', 'mention-0');
    await page.keyboard.press('ArrowDown');
    await expect(editor).toHaveAttribute('aria-activedescendant', 'mention-1');
    await page.keyboard.press(row.submitKeys === 'none' ? 'Enter' : row.submitKeys);
    await expect(list).toHaveCount(0);
    await expect.poll(() => readModel(page)).toBe(`Thanks ${written} `);
    await page.keyboard.type('@');
    await expect(list.getByRole('option')).toHaveCount(4);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    expect(await editor.getAttribute('aria-activedescendant')).toBeNull();
    expect(await readPublished(page)).toEqual([]);
    await page.locator(row.submit).click();
    expect(await readPublished(page)).toEqual([[id, `Thanks ${written} @`]]);
    expect(faults).toEqual([]);
    await page.close();
  });
}
