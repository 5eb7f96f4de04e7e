/**
 * Wiring only. Every listener is registered in the first turn of the event loop, so that a browser which starts the worker
 * for one event finds it; nothing is kept in variables, since the worker may be killed after any of them.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { recordDecision, tidyHistory } from '../src/history/record.ts';
import { onMessage, sendMessage } from '../src/messages/messenger.ts';
import { forgetPage, readPage, rememberStatus } from '../src/messages/page-memory.ts';
import { decisionRecord, pageStatus } from '../src/messages/protocol.ts';
import { isWatched, pageOf, watchedHosts } from '../src/messages/sender.ts';
import { showBadge } from '../src/messages/show-badge.ts';
import { installSites } from '../src/packs/install-sites.ts';
import { installBundled } from '../src/packs/store.ts';
import { loadSettings } from '../src/settings/store.ts';

/** The key command of the manifest. */
const OPEN_PANEL = 'open-panel';
const TIDY = 'tidy-history';
const DAY_IN_MINUTES = 24 * 60;

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await prepareBrowser();
    if (reason === 'install') await browser.tabs.create({ url: `${browser.runtime.getURL('/home.html')}#/welcome` });
  });
  browser.runtime.onStartup.addListener(prepareBrowser);
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === TIDY) await tidyHistory((await loadSettings()).retentionDays, Date.now());
  });

  onMessage('recordDecision', async ({ data, sender }) => {
    const page = pageOf(sender, browser.runtime.id, watchedHosts());
    const record = decisionRecord.safeParse(data);
    // A private window leaves no trace on this computer, ours included.
    if (!page || page.isPrivate || !record.success) return { stored: false };
    const { retentionDays } = await loadSettings();
    const outcome = await recordDecision(record.data, retentionDays, Date.now());
    return { stored: outcome.ok };
  });

  onMessage('pageStatus', async ({ data, sender }) => {
    const page = pageOf(sender, browser.runtime.id, watchedHosts());
    const status = pageStatus.safeParse(data);
    if (!page || !status.success) return;
    await showBadge(page.tabId, await rememberStatus(page, status.data));
  });

  browser.commands.onCommand.addListener(async (command) => {
    const [tab] = command === OPEN_PANEL ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
    // A page without a guard has nobody to answer.
    if (tab?.id !== undefined) await sendMessage('openPanel', undefined, tab.id).catch(() => undefined);
  });

  browser.tabs.onRemoved.addListener((tabId) => forgetPage(tabId));
  // A new document is told from its guard's message where the browser names documents. Then a change of address within
  // a page, which looks like loading too, must not wipe what the guard said.
  browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
    if (status !== 'loading') return;
    const isNamed = (await readPage(tabId)).document !== undefined;
    if (!isNamed || !isWatched(url, watchedHosts())) await forgetPage(tabId);
  });
});

async function prepareBrowser(): Promise<void> {
  // Each stands for itself: rules without hints, or an alarm without either, are worth having.
  await Promise.allSettled([installSites(), installBundled(Date.now())]);
  if (!(await browser.alarms.get(TIDY))) await browser.alarms.create(TIDY, { periodInMinutes: DAY_IN_MINUTES });
}
