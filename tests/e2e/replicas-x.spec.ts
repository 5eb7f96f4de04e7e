/** What is special to X: several boxes in one dialog, suggestions of people, and what goes out with a post. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openReplica } from './replica-pages.ts';

const readPublished = async (page: Page) =>
  (await page.evaluate(() => window.published)).map(({ surface, text }) => [surface, text]);
const box = (page: Page, index: number) =>
  page.locator(`#layers [data-testid="tweetTextarea_${index}"][role="textbox"]`);

test('a thread on X goes out with one press of a button that was moved', async () => {
  const { page, faults } = await openReplica('https://x.com/compose/post');
  const submit = page.locator('#layers').getByTestId('tweetButton');
  await box(page, 0).click();
  await page.keyboard.type('First');
  const before = await submit.elementHandle();
  await expect(submit).toHaveText('Post');
  await page.getByTestId('addButton').click();
  await expect(box(page, 1)).toBeFocused();
  await page.keyboard.type('Second');
  await page.getByTestId('addButton').click();
  await page.keyboard.type('Third');
  await expect(submit).toHaveText('Post all');
  expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
  await box(page, 1).click();
  expect(await page.evaluate(() => window.model())).toBe('Second');
  await submit.click();
  expect(await readPublished(page)).toEqual([['x-dialog', 'First\nSecond\nThird']]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('X suggests people after an "@", and the Enter that picks one publishes nothing', async () => {
  const { page, faults } = await openReplica('https://x.com/compose/post');
  await box(page, 0).click();
  await page.keyboard.type('One');
  await page.getByTestId('addButton').click();
  await page.keyboard.type('Thanks @');
  const list = page.getByRole('listbox');
  await expect(list.getByRole('option')).toHaveCount(2);
  expect(await list.evaluate((element) => element.closest('[contenteditable]'))).toBeNull();
  // The site shows the one box alone while the list is open.
  await expect(box(page, 0)).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(list).toHaveCount(0);
  await expect(box(page, 0)).toHaveCount(1);
  expect(await page.evaluate(() => window.model())).toBe('Thanks @jonasweber ');
  await page.keyboard.type('and @mara');
  await expect(list.getByRole('option')).toHaveText(['Mara Lindqvist @maralind']);
  await page.keyboard.press('Control+Enter');
  expect(await readPublished(page)).toEqual([]);
  await expect.poll(() => page.evaluate(() => window.model())).toBe('Thanks @jonasweber and @maralind ');
  await page.keyboard.type('@');
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Control+Enter');
  expect(await readPublished(page)).toEqual([['x-dialog', 'One\nThanks @jonasweber and @maralind ']]);
  expect(faults).toEqual([]);
});

test('a quote on X holds the quoted post inside the composer', async () => {
  const { page } = await openReplica('https://x.com/home');
  await page.getByTestId('retweet').first().click();
  await page.getByRole('menuitem', { name: 'Quote' }).click();
  const quoted = page.getByRole('dialog').locator('.composer [role="link"]');
  await expect(quoted.getByTestId('tweetText')).toHaveText(/new signage/);
  await page.keyboard.type('Seen it');
  await page.getByTestId('tweetButton').click();
  expect(await readPublished(page)).toEqual([['x-quote', 'Seen it']]);
});

test('the choices of a poll on X go out with its question', async () => {
  const { page } = await openReplica('https://x.com/compose/post');
  await box(page, 0).click();
  await page.keyboard.type('Which quay?');
  await page.locator('#layers').getByTestId('createPollButton').click();
  await page.getByRole('textbox', { name: 'Choice 1' }).fill('North');
  await page.getByRole('textbox', { name: 'Choice 2' }).fill('South');
  await page.getByTestId('tweetButton').click();
  expect(await readPublished(page)).toEqual([['x-dialog', 'Which quay?\nNorth\nSouth']]);
});

test('what was written on X outlives the page of the schedule, and the button says so', async () => {
  const { page } = await openReplica('https://x.com/compose/post?lang=de');
  const submit = page.locator('#layers').getByTestId('tweetButton');
  await box(page, 0).click();
  await page.keyboard.type('Later');
  await expect(submit).toHaveText('Posten');
  await page.locator('#layers').getByTestId('scheduleOption').click();
  await page.getByTestId('scheduledConfirmationPrimaryAction').click();
  await expect(submit).toHaveText('Planen');
  await expect(page.getByTestId('scheduledIndicator')).toBeVisible();
  await submit.click();
  expect(await readPublished(page)).toEqual([['x-schedule', 'Later']]);
});

test('the new Chat on X is a private box in a shadow root, with a button that comes with the first words', async () => {
  const { page, faults } = await openReplica('https://x.com/i/chat/10-30');
  const send = page.getByTestId('dm-composer-send-button');
  await page.getByPlaceholder('Message').click();
  await expect(send).toHaveCount(0);
  await page.keyboard.type('See you at one');
  await send.click();
  await page.getByPlaceholder('Message').click();
  await page.keyboard.type('Or two');
  await page.keyboard.press('Enter');
  expect(await readPublished(page)).toEqual([
    ['x-chat', 'See you at one'],
    ['x-chat', 'Or two'],
  ]);
  const inShadow = await page.getByPlaceholder('Message').evaluate((element) => element.getRootNode().nodeName);
  expect(inShadow).toBe('#document-fragment');
  expect(faults).toEqual([]);
});
