/** What must not happen, each seen once: posts that go out by themselves, twice or never, and all-clears that are none. */
import type { Page } from '@playwright/test';
import { REPLICA_SURFACES, type ReplicaSurface } from '../replicas/surfaces.ts';
import { DRAFT, SECRET, expectPublishedOnce, published, writeDraft } from './contract.ts';
import { breakRules, inChromium, readBadge, readHistory } from './extension.ts';
import { expect, test } from './fixture.ts';
import { submitOf, writerInChromium } from './writer.ts';

const [x] = REPLICA_SURFACES as [ReplicaSurface];
const facebook = REPLICA_SURFACES.find(({ id }) => id === 'facebook-post') as ReplicaSurface;
/** Longer than the guard waits for its panel. */
const LONG = 3600;

/** A page of our own at a watched address, with what a test is about and nothing else. */
async function openBare(page: Page, body: string): Promise<void> {
  await page.route('https://x.com/bare', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Bare</title><main>${body}</main>` }),
  );
  await page.goto('https://x.com/bare');
}

const sent = (page: Page): Promise<string[]> => page.evaluate('window.sent');

test('a held post stays held, however long the panel stands and however often it was shown before', async ({
  openPage,
}) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  const place = await page.evaluate(() => {
    const [range] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]) as [Range];
    const { left, top, width, height } = range.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  await page.mouse.dblclick(place.x, place.y);
  await writer.click(submitOf(x));
  await writer.readPanel();
  await page.waitForTimeout(LONG);
  expect(await published(writer)).toEqual([]);
  expect(await writer.isPanelShown()).toBe(true);
});

test('a panel that the page takes away holds nothing for ever, and the badge says that nobody looked', async ({
  openPage,
  background,
}) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await page.evaluate(() => {
    new MutationObserver(() => document.querySelectorAll('[popover="manual"]').forEach((one) => one.remove())).observe(
      document.documentElement,
      { childList: true },
    );
  });
  await writeDraft(writer, x);
  await writer.click(submitOf(x));
  await expectPublishedOnce(writer, DRAFT);
  await page.waitForTimeout(600);
  expect((await readBadge(inChromium(background))).text).toBe('!');
});

test('rules that judge but cannot be drawn hold nothing for ever', async ({ openPage, background, faults }) => {
  const run = inChromium(background);
  const good = await run<string>(`chrome.storage.local.get('ruleset').then((stored) => stored.ruleset)`);
  const ruleset = JSON.parse(good) as { rules: { why?: unknown }[] };
  for (const rule of ruleset.rules) delete rule.why;
  const mend = await breakRules(run, JSON.stringify(ruleset));
  try {
    const writer = writerInChromium(await openPage(x.url));
    await writeDraft(writer, x);
    await writer.click(submitOf(x));
    await expectPublishedOnce(writer, DRAFT);
    expect((await readBadge(run)).text).toBe('!');
  } finally {
    await mend();
    // React says on the console what it could not draw.
    faults.length = 0;
  }
});

test('a slow site gets the post once, nobody is told to press again while it is busy, and the history is right', async ({
  openPage,
  background,
}) => {
  const page = await openPage('https://x.com/home');
  const before = (await readHistory(inChromium(background))).length;
  await openBare(
    page,
    `<textarea aria-label="New post" rows="4" cols="60"></textarea><button type="button">Post</button>
     <script>
       window.sent = [];
       const [box, button] = [document.querySelector('textarea'), document.querySelector('button')];
       button.addEventListener('click', () => {
         button.disabled = true;
         setTimeout(() => { sent.push(box.value); box.value = ''; button.disabled = false; }, 3500);
       });
     </script>`,
  );
  const writer = writerInChromium(page);
  await page.getByRole('textbox').click();
  await writer.type(`${SECRET} closes on Friday`);
  await page.getByRole('button', { name: 'Post' }).click();
  await writer.readPanel();
  await writer.pressInPanel('Post anyway');
  await page.waitForTimeout(2600);
  expect(await writer.isPanelShown()).toBe(false);
  await expect.poll(() => sent(page)).toEqual([`${SECRET} closes on Friday`]);
  await expect.poll(async () => (await readHistory(inChromium(background))).length).toBe(before + 1);
  expect((await readHistory(inChromium(background))).at(-1)?.decision).toBe('posted-anyway');
});

test('a press that a page did not hear may be made once more, and goes through', async ({ openPage }) => {
  const page = await openPage('https://x.com/home');
  await openBare(
    page,
    `<textarea aria-label="New post" rows="4" cols="60"></textarea><button type="button">Post</button>
     <script>
       window.sent = [];
       const box = document.querySelector('textarea');
       document.querySelector('button').addEventListener('click', (event) => {
         if (!event.isTrusted) return;
         sent.push(box.value);
         box.value = '';
       });
     </script>`,
  );
  const writer = writerInChromium(page);
  await page.getByRole('textbox').click();
  await writer.type(`${SECRET} closes on Friday`);
  await page.getByRole('button', { name: 'Post' }).click();
  await writer.readPanel();
  await writer.pressInPanel('Post anyway');
  await expect.poll(() => writer.isPanelShown()).toBe(true);
  expect(await writer.readPanel()).toContain('once more');
  await page.getByRole('button', { name: 'Post' }).click();
  await expect.poll(() => sent(page)).toEqual([`${SECRET} closes on Friday`]);
});

test('one press for two drafts asks about the one that needs it, and about both when both do', async ({ openPage }) => {
  const page = await openPage('https://x.com/home');
  await openBare(
    page,
    `<div role="dialog" aria-label="New post">
       <textarea aria-label="Post text 1" rows="3" cols="60"></textarea>
       <textarea aria-label="Post text 2" rows="3" cols="60"></textarea>
       <button type="button">Post all</button>
     </div>
     <script>
       window.sent = [];
       const boxes = [...document.querySelectorAll('textarea')];
       document.querySelector('button').addEventListener('click', () => {
         sent.push(...boxes.map((box) => box.value));
         for (const box of boxes) box.value = '';
       });
     </script>`,
  );
  const writer = writerInChromium(page);
  const [first, second] = [page.getByRole('textbox').first(), page.getByRole('textbox').last()];
  await first.fill('Good morning');
  await second.click();
  await writer.type(`${SECRET} closes on Friday`);
  await page.getByRole('button', { name: 'Post all' }).click();
  expect(await writer.readPanel()).toContain(SECRET);
  expect(await sent(page)).toEqual([]);
  await writer.press('Escape');
  await first.click();
  await writer.type(', Anchor Foods');
  await page.getByRole('button', { name: 'Post all' }).click();
  expect(await writer.readPanel()).toContain('Anchor Foods');
  await writer.pressInPanel('Post anyway');
  await expect.poll(() => sent(page)).toEqual(['Good morning, Anchor Foods', `${SECRET} closes on Friday`]);
});

test('a form is held and passed on once', async ({ openPage }) => {
  const page = await openPage('https://x.com/home');
  await openBare(
    page,
    `<form><textarea aria-label="New post" rows="4" cols="60"></textarea><button>Go</button></form>
     <script>
       window.sent = [];
       document.querySelector('form').addEventListener('submit', (event) => {
         event.preventDefault();
         sent.push(document.querySelector('textarea').value);
         document.querySelector('textarea').value = '';
       });
     </script>`,
  );
  const writer = writerInChromium(page);
  await page.getByRole('textbox').click();
  await writer.type(`${SECRET} closes on Friday`);
  await page.evaluate('document.querySelector("form").requestSubmit()');
  await writer.readPanel();
  expect(await sent(page)).toEqual([]);
  await writer.pressInPanel('Post anyway');
  await expect.poll(() => sent(page)).toEqual([`${SECRET} closes on Friday`]);
  await page.waitForTimeout(500);
  expect(await sent(page)).toHaveLength(1);
});

test('a draft that was there before anybody typed is looked at on the first press', async ({ openPage }) => {
  const page = await openPage('https://x.com/home');
  await openBare(
    page,
    `<textarea aria-label="New post" rows="4" cols="60">${SECRET} closes on Friday</textarea><button type="button">Post</button>
     <script>
       window.sent = [];
       document.querySelector('button').addEventListener('click', () => sent.push(document.querySelector('textarea').value));
     </script>`,
  );
  const writer = writerInChromium(page);
  await page.getByRole('button', { name: 'Post' }).click();
  expect(await writer.readPanel()).toContain(SECRET);
  expect(await sent(page)).toEqual([]);
});

test('a page whose way to post is not seen says so', async ({ openPage, background }) => {
  const page = await openPage('https://x.com/home');
  await openBare(page, `<textarea aria-label="New post" rows="4" cols="60"></textarea><span onclick="1">⇧</span>`);
  await page.getByRole('textbox').click();
  await page.keyboard.type('Good morning');
  await expect.poll(async () => (await readBadge(inChromium(background))).text).toBe('?');
});

test('the right mouse button holds nothing', async ({ openPage }) => {
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, x);
  await page.locator(x.submit).click({ button: 'right' });
  await page.waitForTimeout(400);
  expect(await writer.isPanelShown()).toBe(false);
});

test('a panel whose composer has left the page goes with it', async ({ openPage }) => {
  const page = await openPage(facebook.url);
  const writer = writerInChromium(page);
  await writeDraft(writer, facebook);
  await writer.click(submitOf(facebook));
  await writer.readPanel();
  await page.evaluate(() => document.querySelector('[role="dialog"]')?.remove());
  await expect.poll(() => writer.isPanelShown()).toBe(false);
});

test('a draft that was erased is not called changed', async ({ openPage, background }) => {
  const before = (await readHistory(inChromium(background))).length;
  const page = await openPage(x.url);
  const writer = writerInChromium(page);
  await writer.open(x);
  await writer.type(SECRET);
  await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
  for (let letter = 0; letter < SECRET.length; letter += 1) await writer.press('Backspace');
  await page.waitForTimeout(400);
  await writer.type('Good morning');
  await writer.click(submitOf(x));
  await expectPublishedOnce(writer, 'Good morning');
  await page.waitForTimeout(500);
  expect(await readHistory(inChromium(background))).toHaveLength(before);
});
