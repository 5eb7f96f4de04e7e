/** The replica pages by themselves, without the extension: what a test of the extension may take for granted. */
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { respond } from '../replicas/serve.ts';
import { REPLICA_SURFACES, REPLICA_VARIANTS } from '../replicas/surfaces.ts';
import type { ReplicaSurface } from '../replicas/surfaces.ts';
import { openReplica } from './replica-pages.ts';

const lines = ['Grüße from the quay 🚢', 'second line, “quoted”'];
const writtenIn = ({ newLine }: ReplicaSurface): string => lines.join(newLine === 'none' ? ' ' : '\n');

async function openEditor(page: Page, surface: ReplicaSurface): Promise<void> {
  for (const step of surface.open) await page.locator(step.css).click();
  await page.locator(surface.editor).click();
  if (!surface.holdsText) return;
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
}

async function submit(page: Page, surface: ReplicaSurface): Promise<void> {
  for (const step of surface.beforeSubmit ?? []) await page.locator(step.css).click();
  await page.locator(surface.submit).click();
}

async function type(page: Page, surface: ReplicaSurface, texts: readonly string[]): Promise<void> {
  for (const [index, text] of texts.entries()) {
    if (index > 0) await page.keyboard.press(surface.newLine === 'none' ? 'Space' : surface.newLine);
    await page.keyboard.type(text);
  }
}

async function isShown(page: Page, text: string): Promise<boolean> {
  const shown = await Promise.all(page.frames().map((frame) => frame.getByText(text).first().isVisible()));
  return shown.includes(true);
}

const readModel = (page: Page) => page.evaluate(() => window.model());
const readPublished = (page: Page) => page.evaluate(() => window.published);

for (const surface of [...REPLICA_SURFACES, ...REPLICA_VARIANTS]) {
  test.describe(surface.title, () => {
    const written = writtenIn(surface);
    const keys = surface.submitKeys;
    test('the model holds what was typed, and undo works', async () => {
      const { page, faults } = await openReplica(surface.url);
      await openEditor(page, surface);
      await type(page, surface, lines);
      await expect.poll(() => readModel(page)).toBe(written);
      // Editors undo what was typed in one go as one step; Quill's takes up to a second.
      await page.waitForTimeout(1100);
      await page.keyboard.press('Backspace');
      await expect.poll(() => readModel(page)).not.toBe(written);
      await page.keyboard.press('Control+z');
      await expect.poll(() => readModel(page)).toBe(written);
      await page.keyboard.press('End');
      await page.keyboard.type('!');
      await expect.poll(() => readModel(page)).toBe(`${written}!`);
      expect(await readPublished(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.close();
    });

    for (const way of keys === 'none' ? (['mouse'] as const) : (['mouse', 'keys'] as const)) {
      test(`publishing by ${way} sends the exact text once`, async () => {
        const { page, faults } = await openReplica(surface.url);
        await openEditor(page, surface);
        await type(page, surface, lines);
        await expect.poll(() => readModel(page)).toBe(written);
        if (way === 'mouse') await submit(page, surface);
        else await page.keyboard.press(keys);
        await expect.poll(async () => (await readPublished(page)).length).toBe(1);
        expect((await readPublished(page))[0]).toMatchObject({ text: written, trusted: true });
        expect(await readModel(page)).not.toContain('quay');
        const events = await page.evaluate(() => window.pageEvents);
        const expected = way === 'mouse' ? { type: 'click', on: 'submit' } : { type: 'keydown', on: 'editor' };
        expect(events).toContainEqual(expect.objectContaining({ ...expected, trusted: true, defaultPrevented: false }));
        expect(events.filter((event) => event.defaultPrevented)).toEqual([]);
        await expect.poll(() => isShown(page, 'Grüße from the quay')).toBe(true);
        expect(faults).toEqual([]);
        await page.close();
      });
    }

    const emptyOutcome = surface.goesOutEmpty ? 'goes out once, without a word' : 'publishes nothing';
    test(`an empty composer ${emptyOutcome}`, async () => {
      const { page } = await openReplica(surface.url);
      await openEditor(page, surface);
      await page.keyboard.press(keys === 'none' ? 'Control+Enter' : keys);
      const control = page.locator(surface.beforeSubmit?.[0]?.css ?? surface.submit);
      if (surface.refusesEmpty) await control.click();
      else if (!surface.goesOutEmpty && (await control.count()) > 0) await expect(control).toBeDisabled();
      expect(await readPublished(page)).toEqual([]);
      if (surface.goesOutEmpty) await submit(page, surface);
      expect((await readPublished(page)).map(({ text }) => text.trim())).toEqual(surface.goesOutEmpty ? [''] : []);
      await page.close();
    });

    test('works under the strictest policy', async () => {
      const address = new URL(surface.url);
      address.searchParams.set('csp', 'strict');
      const { page, faults } = await openReplica(address.href);
      await openEditor(page, surface);
      await type(page, surface, lines);
      await submit(page, surface);
      await expect.poll(async () => (await readPublished(page)).map((one) => one.text)).toEqual([written]);
      expect(faults).toEqual([]);
      await page.close();
    });
  });
}

test('the company is named where the site names it', async () => {
  const x = await openReplica('https://x.com/home?as=Harbourline');
  await expect(x.page.getByTestId('SideNav_AccountSwitcher_Button')).toContainText('@Harbourline');
  await expect(x.page.locator('.composer [data-testid="UserAvatar-Container-Harbourline"]')).toBeVisible();
  const facebook = await openReplica('https://www.facebook.com/?as=Harbourline');
  await expect(facebook.page.getByRole('textbox', { name: 'Comment as Harbourline' })).toBeVisible();
  const linkedin = await openReplica('https://www.linkedin.com/feed/?as=Harbourline&shareActive=true');
  const author = linkedin.page.locator('.share-unified-settings-entry-button');
  expect((await author.innerText()).split('\n').slice(-2)).toEqual(['Harbourline', 'Post to Anyone']);
});

test('the Facebook dialog takes the focus back from the page around it', async () => {
  const { page } = await openReplica('https://www.facebook.com/');
  await page.getByText("What's on your mind, Alex?").click();
  const editor = page.locator('[role="dialog"] [data-lexical-editor="true"]');
  await expect(editor).toBeFocused();
  await page.getByPlaceholder('Search Facebook').focus();
  await expect(editor).toBeFocused();
});

const privateBoxes = [
  { url: 'https://x.com/home', label: 'Message', surface: 'x-message' },
  { url: 'https://www.linkedin.com/feed/', label: 'Write a message…', surface: 'linkedin-message' },
  { url: 'https://www.facebook.com/', label: 'Write to Sam Roe', surface: 'facebook-message' },
];
for (const { url, label, surface } of privateBoxes) {
  test(`${surface}: a private message stands open beside the feed, and Enter sends it`, async () => {
    const { page, faults } = await openReplica(url);
    await page.getByRole('textbox', { name: label, exact: true }).click();
    await page.keyboard.type('See you at one');
    await page.keyboard.press('Enter');
    const sent = (await readPublished(page)).map((one) => [one.surface, one.text]);
    expect(sent).toEqual([[surface, 'See you at one']]);
    expect(faults).toEqual([]);
  });
}

test('a reply on X stands in a dialog with the post that it answers', async () => {
  const { page } = await openReplica('https://x.com/home');
  await page.getByTestId('reply').first().click();
  expect(new URL(page.url()).searchParams.get('in_reply_to')).toBe('1001');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByTestId('tweet')).toContainText('Mara Lindqvist');
  await page.keyboard.type('Agreed');
  await dialog.getByTestId('tweetButton').click();
  expect((await readPublished(page)).map((one) => [one.surface, one.text])).toEqual([['x-reply', 'Agreed']]);
  await expect(page.getByTestId('toast')).toBeVisible();
  await expect(dialog).toHaveCount(0);
});

test('unknown paths are a small 404, other hosts are not answered', () => {
  expect(respond('https://x.com/settings')?.status).toBe(404);
  expect(respond('https://x.com/_replica/../serve.ts')?.status).toBe(404);
  expect(respond('https://www.linkedin.com/feed')?.status).toBe(200);
  expect(respond('https://example.com/')).toBeUndefined();
  expect(respond('http://x.com/home')).toBeUndefined();
  expect(respond('not an address')).toBeUndefined();
});
