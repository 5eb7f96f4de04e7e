/** What is special to LinkedIn: late buttons with padded names, classic pages in frames, suggestions of people, articles. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { CSP, respond } from '../replicas/serve.ts';
import { REPLICA_SURFACES } from '../replicas/surfaces.ts';
import { openReplica } from './replica-pages.ts';

const feed = 'https://www.linkedin.com/feed/';
const post = 'https://www.linkedin.com/feed/update/urn:li:activity:7001/';
const framed = 'https://www.linkedin.com/feed/update/urn:li:activity:7002/';
const submitOfComment = 'button.comments-comment-box__submit-button--cr';
const readPublished = async (page: Page) =>
  (await page.evaluate(() => window.published)).map(({ surface, text }) => [surface, text]);
const readModel = (page: Page) => page.evaluate(() => window.model());

test('the button of a classic comment comes with the first words, has no label and a padded name', async () => {
  const { page } = await openReplica(`${post}?as=Harbourline&lang=de`);
  const submit = page.locator(submitOfComment);
  const editor = page.getByRole('textbox', { name: 'Texteditor zum Erstellen von Inhalten' });
  await expect(editor).toHaveAttribute('data-placeholder', 'Als Harbourline kommentieren …');
  await editor.click();
  await expect(submit).toHaveCount(0);
  await page.keyboard.type('Gut');
  expect(await submit.evaluate((button) => button.textContent)).toMatch(/^\s*\n\s*Kommentieren\s*\n\s*$/);
  await expect(submit).not.toHaveAttribute('aria-label');
  for (let letter = 0; letter < 3; letter += 1) await page.keyboard.press('Backspace');
  await expect(submit).toHaveCount(0);
  expect(await readPublished(page)).toEqual([]);
});

test('a classic page inside the new front end stands in a frame of the same origin', async () => {
  const { page } = await openReplica(framed);
  const frame = page.frameLocator('[data-testid="interop-iframe"]');
  await expect(frame.locator('[data-urn="urn:li:activity:7002"][role="article"]')).toBeVisible();
  expect(page.frames().map((one) => new URL(one.url()).pathname)).toContain(
    '/preload/feed/update/urn:li:activity:7002/',
  );
  expect(page.frames().every((one) => new URL(one.url()).origin === 'https://www.linkedin.com')).toBe(true);
});

test('only the pages that frame their own host are allowed to', () => {
  const readPolicy = (url: string) => respond(`${url}?csp=strict`)?.headers['content-security-policy'];
  expect(readPolicy(feed)).toBe(CSP);
  expect(readPolicy(post)).toBe(CSP);
  expect(readPolicy(framed)).toContain("frame-src 'self'");
});

for (const id of ['linkedin-post', 'linkedin-comment', 'linkedin-classic-comment']) {
  test(`${id}: people are suggested after an "@" outside the editor, and the Enter that picks one publishes nothing`, async () => {
    const surface = REPLICA_SURFACES.find((one) => one.id === id);
    if (!surface) throw new Error(`There is no replica "${id}".`);
    const { page, faults } = await openReplica(surface.url);
    for (const step of surface.open) await page.locator(step.css).click();
    await page.locator(surface.editor).click();
    await page.keyboard.type('Thanks @');
    const list = page
      .locator('.editor-typeahead-fetch, [data-testid="typeahead-results-container"]')
      .getByRole('listbox');
    await expect(list.getByRole('option')).toHaveCount(3);
    expect(await list.evaluate((element) => element.closest('[contenteditable]'))).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(list).toHaveCount(0);
    await expect.poll(() => readModel(page)).toBe('Thanks Jonas Weber ');
    await expect(page.locator(surface.editor).locator('a')).toHaveText('Jonas Weber');
    await page.keyboard.type('and @ma');
    await expect(list.getByRole('option')).toHaveText(['Mara Lindqvist']);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => readModel(page)).toBe('Thanks Jonas Weber and Mara Lindqvist ');
    expect(await readPublished(page)).toEqual([]);
    await page.keyboard.type('both');
    await page.keyboard.press('Enter');
    await page.keyboard.type('bye');
    await page.locator(surface.submit).click();
    expect(await readPublished(page)).toEqual([[id, 'Thanks Jonas Weber and Mara Lindqvist both\nbye']]);
    expect(faults).toEqual([]);
  });
}

test('an edit of a post starts with its text, and Save waits for a change', async () => {
  const { page } = await openReplica(feed);
  const open = async () => {
    await page.getByRole('button', { name: 'Open control menu for post by Alex Doe' }).click();
    await page.getByRole('menuitem', { name: 'Edit post' }).click();
  };
  const save = page.getByRole('button', { name: 'Save', exact: true });
  await open();
  await page.locator('.ql-editor').click();
  await page.keyboard.type('The quay');
  await save.click();
  await open();
  expect(await readModel(page)).toBe('The quay');
  await expect(save).toBeDisabled();
  await page.keyboard.type(' at dawn');
  await save.click();
  expect(await readPublished(page)).toEqual([
    ['linkedin-edit', 'The quay'],
    ['linkedin-edit', 'The quay at dawn'],
  ]);
});

test('an article goes out with its title, its body and the words that come with it', async () => {
  const { page, faults } = await openReplica('https://www.linkedin.com/article/new/?csp=strict');
  await page.getByPlaceholder('Title').fill('A year on the quay');
  await page.getByRole('textbox', { name: 'Article editor content' }).click();
  await page.keyboard.type('It rained.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Then it did not.');
  expect(await page.evaluate(() => window.model('linkedin-article-body'))).toBe('It rained.\nThen it did not.');
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await readPublished(page)).toEqual([]);
  await page.getByRole('dialog').locator('.ql-editor').click();
  await page.keyboard.type('New today');
  await page.getByRole('button', { name: 'Publish' }).click();
  expect(await readPublished(page)).toEqual([
    ['linkedin-article', 'A year on the quay\nIt rained.\nThen it did not.\nNew today'],
  ]);
  await expect(page.getByPlaceholder('Title')).toHaveValue('');
  expect(faults).toEqual([]);
});

test('a post in a group names the group, and the choice of readers says so', async () => {
  const { page } = await openReplica('https://www.linkedin.com/groups/9001/');
  await page.getByRole('button', { name: 'Start a post' }).click();
  const settings = page.locator('.share-unified-settings-entry-button');
  expect((await settings.innerText()).split('\n').slice(-2)).toEqual(['Alex Doe', 'Port Planners']);
  await settings.click();
  await expect(page.locator('#CONTAINER')).toBeChecked();
  await page.locator('#CONNECTIONS_ONLY').check();
  expect((await settings.innerText()).split('\n').at(-1)).toBe('Connections only');
});
