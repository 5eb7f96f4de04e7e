import { browser } from 'wxt/browser';
import { badgeFor } from './page-states.ts';
import type { PageStatus } from './protocol.ts';

/** Says on the toolbar button how well this tab is looked at. A tab that was closed meanwhile needs no badge. */
export async function showBadge(tabId: number, status: PageStatus): Promise<void> {
  const { text, title, colour } = badgeFor(status);
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
  ]);
}
