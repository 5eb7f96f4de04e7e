/** What is known of the pages of sites, from the extension to where the guard reads it. */
import { browser } from 'wxt/browser';
import { STORED } from '../settings/settings.ts';

/** Path in the extension of what was compiled at build. */
const BUNDLED = '/sites.json';

/** Puts in force what came with this version of the extension. What was stored before stays on any fault. */
export async function installSites(): Promise<void> {
  const response = await fetch(browser.runtime.getURL(BUNDLED as '/'));
  await browser.storage.local.set({ [STORED.sites]: (await response.json()) as unknown });
}
