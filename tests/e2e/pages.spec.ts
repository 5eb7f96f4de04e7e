/** The pages of our own: home (history, rule packs, settings, welcome) and the popup, as people use them. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import type { DecisionRecord } from '../../src/messages/protocol.ts';
import { expect, test } from './fixture.ts';
import { REPLICA_SURFACES } from '../replicas/surfaces.ts';

const HOUR = 60 * 60 * 1000;
const DATABASE = 'second-look-history';

function makeRecord(changes: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    at: Date.now() - HOUR,
    site: 'x',
    surface: 'post',
    account: { kind: 'personal' },
    decision: 'edited',
    findings: [{ pack: 'gone', rule: 'gone', category: 'confidential:product', severity: 'critical' }],
    excerpt: 'Eight sleeps until ▇▇▇ ships',
    ...changes,
  };
}

/** Empties the history and the settings; then writes rows as an earlier session would have left them. */
async function prepare(page: Page, extensionId: string, records: DecisionRecord[]): Promise<void> {
  // The page of the settings opens the origin without holding the database.
  await page.goto(`chrome-extension://${extensionId}/home.html#/settings`);
  await page.evaluate(
    async ({ name, rows }) => {
      const done = (request: IDBRequest) =>
        new Promise((resolve, reject) => {
          request.onsuccess = resolve;
          request.onerror = () => reject(new Error(request.error?.message));
        });
      await done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, 10);
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore('entries', { keyPath: 'id', autoIncrement: true });
        store.createIndex('at', 'at');
        store.createIndex('[decision+at]', ['decision', 'at']);
      };
      await done(opening);
      const store = opening.result.transaction('entries', 'readwrite').objectStore('entries');
      for (const row of rows) await done(store.add(row));
      opening.result.close();
    },
    { name: DATABASE, rows: records },
  );
}

async function openHome(page: Page, extensionId: string, hash: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/home.html#/${hash}`);
  await expect(page.locator('h1')).toBeVisible();
}

test.describe('history', () => {
  test('shows what was decided, newest first, and finds it by what it says', async ({ openPage, extensionId }) => {
    const page = await openPage('about:blank');
    await prepare(page, extensionId, [
      makeRecord({ at: Date.now() - 30 * HOUR, excerpt: 'So ▇▇▇ said yes', site: 'linkedin' }),
      makeRecord({ decision: 'posted-anyway' }),
      makeRecord({ at: Date.now() - 91 * 24 * HOUR, excerpt: 'too old' }),
    ]);
    await openHome(page, extensionId, 'history');
    await expect(page.locator('.entry')).toHaveCount(2);
    await expect(page.locator('.entry').first()).toContainText('You posted it as it was');
    await expect(page.locator('.entry').first()).toContainText('Eight sleeps until (masked) ships');
    await page.getByRole('searchbox').fill('linkedin');
    await expect(page.locator('.entry')).toHaveCount(1);
    await page.getByRole('combobox').selectOption('posted-anyway');
    await expect(page.getByText('Nothing matches')).toBeVisible();
  });

  test('deletes one and takes it back by keyboard alone, then deletes all', async ({ openPage, extensionId }) => {
    const page = await openPage('about:blank');
    await prepare(page, extensionId, [makeRecord(), makeRecord({ at: Date.now() - 2 * HOUR })]);
    await openHome(page, extensionId, 'history');
    await page
      .getByRole('button', { name: /^Delete the entry/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.entry')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.entry')).toHaveCount(2);
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await expect(page.getByRole('button', { name: 'Keep them' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('.entry')).toHaveCount(2);
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await page.getByRole('button', { name: 'Delete 2 entries' }).click();
    await expect(page.getByText('Nothing here yet, and that is fine')).toBeVisible();
  });

  test('is the writer’s to take along', async ({ openPage, extensionId }) => {
    const page = await openPage('about:blank');
    await prepare(page, extensionId, [makeRecord({ excerpt: '=HYPERLINK("https://evil.example")' })]);
    await openHome(page, extensionId, 'history');
    const [csv] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ]);
    expect(await readFile(await csv.path(), 'utf8')).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    const [json] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export JSON' }).click(),
    ]);
    const parsed = JSON.parse(await readFile(await json.path(), 'utf8')) as { entries: unknown[] };
    expect(parsed.entries).toHaveLength(1);
  });

  test('that cannot be opened is said', async ({ openPage, extensionId }) => {
    const page = await openPage('about:blank');
    await prepare(page, extensionId, []);
    const bump = (name: string) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name, 20);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      });
    await page.evaluate(bump, DATABASE);
    await openHome(page, extensionId, 'history');
    await expect(page.getByText('Your history was written by a newer version of Second Look.')).toBeVisible();
    await prepare(page, extensionId, []);
  });
});

test('an address that is not known is the history', async ({ openPage, extensionId }) => {
  const page = await openPage('about:blank');
  await openHome(page, extensionId, 'nowhere/at-all');
  await expect(page.getByRole('link', { name: 'History' })).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveTitle('History · Second Look');
});

test('welcome leads to the accounts, and what is set there stays', async ({ openPage, extensionId, background }) => {
  const page = await openPage('about:blank');
  await clearSettings(background);
  await openHome(page, extensionId, 'welcome');
  await page.getByRole('button', { name: 'Got it' }).click();
  await expect(page.getByRole('heading', { name: 'My accounts' })).toBeFocused();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('Write the account’s handle or name first.')).toBeVisible();
  await page.getByLabel('Handle or name').fill('@alexdoe');
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: 'Facebook' }).uncheck();
  await page.getByLabel('One month').check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove alexdoe on X' })).toBeVisible();
  await expect(page.getByRole('switch', { name: 'Facebook' })).not.toBeChecked();
  await expect(page.getByLabel('One month')).toBeChecked();
  await clearSettings(background);
});

test('rules from files are refused with the place and the fix, and the last good ones stay', async ({
  openPage,
  extensionId,
}) => {
  const page = await openPage('about:blank');
  await openHome(page, extensionId, 'rules');
  await page
    .locator('input[type=file]')
    .setInputFiles([
      { name: 'brand.yaml', mimeType: 'text/yaml', buffer: Buffer.from('format: 1\nid: brand\nrules:\n  - idd: a\n') },
    ]);
  await expect(page.getByText('Nothing was changed: the last good rules stay in force.')).toBeVisible();
  await expect(page.getByText(/^brand\.yaml:4:5$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Harbourline' })).toBeVisible();
});

test('every page can be used by everybody', async ({ openPage, extensionId }) => {
  // Ten pages are examined.
  test.slow();
  const page = await openPage('about:blank');
  await prepare(page, extensionId, [makeRecord(), makeRecord({ excerpt: '', decision: 'posted-anyway' })]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const hash of ['history', 'rules', 'settings', 'welcome']) {
      await openHome(page, extensionId, hash);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        `${hash}, ${colorScheme}`,
      ).toEqual([]);
    }
    await page.goto(`chrome-extension://${extensionId}/popup.html`);
    await expect(page.locator('.state')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id }) => id),
      `popup, ${colorScheme}`,
    ).toEqual([]);
  }
});

test.describe('popup', () => {
  const surface = REPLICA_SURFACES.find(({ id }) => id === 'x-post');

  test('says who posts what, and what is worth a second look', async ({ openPage, extensionId, background }) => {
    if (!surface) throw new Error('no such replica');
    const page = await openPage(surface.url);
    await page.locator(surface.editor).click();
    await page.keyboard.type('So Anchor Foods said yes. Best day of my year.');
    await expect.poll(() => badgeOf(background, surface.url)).toBe('1');
    const popup = await openPopup(await openPage('about:blank'), extensionId, await tabOf(background, surface.url));
    await expect(popup.getByRole('heading', { name: 'Reading your post' })).toBeVisible();
    await expect(popup.getByLabel('Posting as')).toContainText('@alexdoe');
    await expect(popup.getByLabel('In this draft')).toContainText('Anchor Foods');
    await expect(popup.getByRole('link', { name: 'Harbourline social media policy' })).toBeVisible();
    await expect(popup.getByText('Checked on this computer. Nobody else sees this.')).toBeVisible();
  });

  test('says that a page is none it looks at', async ({ openPage, extensionId, background }) => {
    const elsewhere = await openPage(`chrome-extension://${extensionId}/home.html#/history`);
    const popup = await openPopup(
      await openPage('about:blank'),
      extensionId,
      await tabOf(background, elsewhere.url().replace(/#.*/, '')),
    );
    await expect(popup.getByRole('heading', { name: 'Not a page it looks at' })).toBeVisible();
  });
});

test.describe('the background', () => {
  const message = (data: unknown) => ({ id: 1, type: 'recordDecision', timestamp: Date.now(), data });

  test('writes down what a page’s guard tells, and nothing that is odd', async ({ openPage, extensionId }) => {
    const page = await openPage('https://x.com/home');
    const home = await openPage('about:blank');
    await prepare(home, extensionId, []);
    expect(await sayAsGuard(page, extensionId, message(makeRecord({ excerpt: 'from the guard' })))).toEqual({
      res: { stored: true },
    });
    const odd = [{ ...makeRecord(), draft: 'the whole text' }, { ...makeRecord(), decision: 'reported' }, undefined, 7];
    for (const data of odd) {
      expect(await sayAsGuard(page, extensionId, message(data))).toEqual({ res: { stored: false } });
    }
    await openHome(home, extensionId, 'history');
    await expect(home.locator('.entry')).toHaveCount(1);
    await expect(home.locator('.entry')).toContainText('from the guard');
  });

  test('takes no decision from a page that is no site', async ({ openPage, extensionId }) => {
    const home = await openPage('about:blank');
    await prepare(home, extensionId, []);
    const answer = await home.evaluate(
      (said) => (globalThis as unknown as ExtensionScope).chrome.runtime.sendMessage(said),
      message(makeRecord()),
    );
    expect(answer).toEqual({ res: { stored: false } });
  });
});

/** Speaks from the world that the guard lives in, which no page reaches. */
async function sayAsGuard(page: Page, extensionId: string, said: object): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await world,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(said)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

interface ExtensionScope {
  chrome: {
    tabs: { query(filter: { url?: string }): Promise<{ id: number }[]> };
    runtime: { sendMessage(said: unknown): Promise<unknown> };
    action: { getBadgeText(details: { tabId: number }): Promise<string> };
    storage: { local: { remove(key: string): Promise<void> } };
  };
}

function clearSettings(background: Worker): Promise<void> {
  return background.evaluate(() => (globalThis as unknown as ExtensionScope).chrome.storage.local.remove('settings'));
}

async function tabOf(background: Worker, url: string): Promise<number> {
  const tabs = await background.evaluate(
    (address) => (globalThis as unknown as ExtensionScope).chrome.tabs.query({ url: `${address}*` }),
    url,
  );
  const last = tabs.at(-1);
  if (!last) throw new Error(`no tab at ${url}`);
  return last.id;
}

async function badgeOf(background: Worker, url: string): Promise<string> {
  const tabId = await tabOf(background, url);
  return background.evaluate(
    (id) => (globalThis as unknown as ExtensionScope).chrome.action.getBadgeText({ tabId: id }),
    tabId,
  );
}

/** A popup opened as a page is itself the tab in front, so it is told which one is meant. All else is real. */
async function openPopup(popup: Page, extensionId: string, tabId: number): Promise<Page> {
  await popup.addInitScript((id) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    if (chrome.tabs as unknown) chrome.tabs.query = () => Promise.resolve([{ id }]);
  }, tabId);
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  return popup;
}
