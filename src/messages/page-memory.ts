/**
 * What each tab's frames last said, in `storage.session`: the background may be killed between two messages, so nothing is
 * kept in variables. Key `page:<tab id>`, value `StoredPage`.
 */
import { browser } from 'wxt/browser';
import { combineFrames } from './page-states.ts';
import type { PageStatus } from './protocol.ts';

export interface StoredPage {
  /** The document of frame 0, where the browser names documents; another one means that the page was loaded anew. */
  document?: string;
  /** By frame id. */
  frames: Record<string, PageStatus>;
}

export interface StatusPlace {
  tabId: number;
  frameId: number;
  document?: string;
}

const keyOf = (tabId: number) => `page:${tabId}`;

/**
 * Reading, changing and writing must not interleave when two frames speak at once. This orders work under way; it holds
 * nothing that has to survive.
 */
let queue: Promise<unknown> = Promise.resolve();

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = queue.then(work, work);
  queue = turn.catch(() => undefined);
  return turn;
}

/** Keeps a frame's status and gives what the tab says as a whole. */
export function rememberStatus({ tabId, frameId, document }: StatusPlace, status: PageStatus): Promise<PageStatus> {
  return inTurn(async () => {
    const known = await readPage(tabId);
    const isNewPage = frameId === 0 && document !== undefined && document !== known.document;
    const page: StoredPage = isNewPage ? { document, frames: {} } : known;
    page.frames[frameId] = status;
    await browser.storage.session.set({ [keyOf(tabId)]: page });
    return combineFrames(Object.values(page.frames));
  });
}

export function forgetPage(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(keyOf(tabId)));
}

export async function readPage(tabId: number): Promise<StoredPage> {
  const key = keyOf(tabId);
  const stored = (await browser.storage.session.get<Record<string, StoredPage>>(key))[key];
  return stored ?? { frames: {} };
}
