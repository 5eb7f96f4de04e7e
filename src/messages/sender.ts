/**
 * Who may speak to the background: a content script is the less trusted side, since it lives in a process that the page
 * shares, so its address is checked on every message.
 */
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** The host patterns of the manifest: where the extension looks at all. */
export function watchedHosts(): readonly string[] {
  const { host_permissions: hosts } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return hosts ?? [];
}

/** The tab and frame a message came from, or nothing when it did not come from a page that the extension looks at. */
export function pageOf(
  sender: Sender,
  extensionId: string,
  hostPatterns: readonly string[],
): { tabId: number; frameId: number; document?: string; isPrivate: boolean } | undefined {
  if (sender.id !== extensionId || sender.tab?.id === undefined) return undefined;
  if (!isWatched(addressOf(sender), hostPatterns)) return undefined;
  return {
    tabId: sender.tab.id,
    frameId: sender.frameId ?? 0,
    ...(sender.documentId !== undefined && { document: sender.documentId }),
    isPrivate: sender.tab.incognito,
  };
}

/** Whether an address is on one of the hosts; patterns as in the manifest (`https://x.com/*`, `https://*.x.com/*`). */
export function isWatched(address: string | undefined, hostPatterns: readonly string[]): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return hostPatterns.some((pattern) => {
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (scheme === undefined || host === undefined) return false;
    const schemeFits = scheme === '*' ? /^https?:$/.test(protocol) : protocol === `${scheme}:`;
    if (!schemeFits) return false;
    return host.startsWith('*.') ? hostname === host.slice(2) || hostname.endsWith(host.slice(1)) : hostname === host;
  });
}

/** `about:blank` and `srcdoc` frames have no host of their own; they belong to the origin that made them. */
function addressOf({ url, origin, tab }: Sender): string | undefined {
  if (url !== undefined && !url.startsWith('about:')) return url;
  return origin !== undefined && origin !== 'null' ? `${origin}/` : tab?.url;
}
