/** Promises that are kept once, at one composer: broken stores, dates, private boxes, marks, long drafts. */
import { REPLICA_SURFACES, type ReplicaSurface } from '../replicas/surfaces.ts';
import { DRAFT, SECRET, expectPublishedOnce, published, writeDraft } from './contract.ts';
import { expect, test } from './fixture.ts';
import { breakRules, inChromium, readBadge } from './extension.ts';
import { submitOf, writerInChromium } from './writer.ts';

const surfaceOf = (id: string): ReplicaSurface => {
  const found = REPLICA_SURFACES.find((surface) => surface.id === id);
  if (!found) throw new Error(`There is no replica surface "${id}".`);
  return found;
};
const x = surfaceOf('x-post');
const facebook = surfaceOf('facebook-post');

test.describe('the history', () => {
  test('that cannot be opened stops no check', async ({ openPage, background }) => {
    const lock = await background.evaluateHandle(
      (name) =>
        new Promise<IDBDatabase>((resolve) => {
          indexedDB.deleteDatabase(name);
          const opening = indexedDB.open(name, 99_999);
          opening.onsuccess = () => resolve(opening.result);
        }),
      'second-look-history',
    );
    const writer = writerInChromium(await openPage(x.url));
    await writeDraft(writer, x);
    await writer.click(submitOf(x));
    await writer.readPanel();
    await writer.pressInPanel('Post anyway');
    await expectPublishedOnce(writer, DRAFT);
    await background.evaluate(
      (database) =>
        new Promise((resolve) => {
          database.close();
          indexedDB.deleteDatabase(database.name).onsuccess = resolve;
        }),
      lock,
    );
  });
});

test.describe('with the coach broken', () => {
  const breakages = {
    'rules that cannot be read': '{"format":1,',
    'no rules at all': undefined,
  };
  for (const [breakage, ruleset] of Object.entries(breakages)) {
    test(`${breakage}: the post goes out once and the badge says that nobody looked`, async ({
      openPage,
      background,
    }) => {
      const run = inChromium(background);
      const mend = await breakRules(run, ruleset);
      try {
        const page = await openPage(x.url);
        const writer = writerInChromium(page);
        await writeDraft(writer, x);
        await writer.click(submitOf(x));
        await expectPublishedOnce(writer, DRAFT);
        await expect
          .poll(() => readBadge(run))
          .toEqual({
            text: '!',
            title: 'Second Look could not look at this draft. Check it yourself.',
          });
      } finally {
        await mend();
      }
    });
  }
});

test('what has become public is no secret any more', async ({ openPage }) => {
  const writer = writerInChromium(await openPage(x.url));
  // The example company announced this product in May 2026.
  const text = 'Falcon is out, come and see it';
  await writer.open(x);
  await writer.type(text);
  await writer.click(submitOf(x));
  await expectPublishedOnce(writer, text);
});

test('Escape closes the panel and not the dialog of the site', async ({ openPage }) => {
  const page = await openPage(facebook.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, facebook);
  await writer.click(submitOf(facebook));
  await writer.readPanel();
  await writer.press('Escape');
  await expect.poll(() => writer.isPanelShown()).toBe(false);
  await expect(page.locator(facebook.editor)).toBeFocused();
});

test('without the words of sites the badge says that nobody looks', async ({ openPage, background }) => {
  const run = inChromium(background);
  const book = await run(`chrome.storage.local.get('sites').then(({ sites }) => sites)`);
  await run(`chrome.storage.local.remove('sites')`);
  try {
    await openPage(x.url);
    await expect.poll(async () => (await readBadge(run)).text).toBe('!');
  } finally {
    await run(`chrome.storage.local.set({ sites: ${JSON.stringify(book)} })`);
  }
});

test('a private message is left alone', async ({ openPage }) => {
  const page = await openPage(x.url);
  const box = page.getByRole('textbox', { name: 'Message' });
  await box.click();
  await page.keyboard.type(`${SECRET} closes on Friday`);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.evaluate(() => window.published.map(({ text }) => text)))
    .toEqual([`${SECRET} closes on Friday`]);
});

test('the marks stand on the flagged words and nothing is added to the editor', async ({ openPage }) => {
  const page = await openPage(facebook.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, facebook);
  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) => [...ranges].map((one) => [name, (one as Range).toString()])),
    );
  await expect.poll(marked).toEqual([['second-look-2', SECRET]]);
  const added = page.locator(facebook.editor).locator('[class*="second-look"], [data-second-look], mark');
  await expect(added).toHaveCount(0);
  await writer.press('Home');
  await writer.type('Now ');
  await expect.poll(marked).toEqual([['second-look-2', SECRET]]);
});

for (const surface of [facebook, surfaceOf('linkedin-comment')]) {
  test(`a draft of 60,000 characters is checked and typing goes on: ${surface.title}`, async ({ openPage }) => {
    const page = await openPage(surface.url);
    const writer = writerInChromium(page);
    await writer.open(surface);
    const long = 'The tide comes in and the tide goes out again, day after day. '.repeat(968).trim();
    await page.keyboard.insertText(long);
    await writer.type(` And ${SECRET} closes.`);
    const text = `${long} And ${SECRET} closes.`;
    expect(text.length).toBeGreaterThan(60_000);
    await expect.poll(() => writer.inPage<string>('window.model()')).toBe(text);
    await writer.click(submitOf(surface));
    expect(await writer.readPanel()).toContain(SECRET);
    await writer.pressInPanel('Post anyway');
    await expectPublishedOnce(writer, text);
  });
}

test('a draft of nothing but emoji goes out as it is', async ({ openPage }) => {
  const page = await openPage(facebook.url);
  const writer = writerInChromium(page);
  await writer.open(facebook);
  const text = '🎉👩‍👩‍👧‍👦🏳️‍🌈'.repeat(300);
  await page.keyboard.insertText(text);
  await writer.type('🌊');
  await writer.click(submitOf(facebook));
  await expectPublishedOnce(writer, `${text}🌊`);
});

test('a submit that another script makes is held too', async ({ openPage }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await page.locator(x.submit).evaluate((button: HTMLElement) => button.click());
  await writer.readPanel();
  expect(await published(writer)).toEqual([]);
});
