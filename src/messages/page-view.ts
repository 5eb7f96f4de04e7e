import { browser } from 'wxt/browser';
import { sendMessage } from './messenger.ts';
import { readPage } from './page-memory.ts';
import type { PageReport } from './protocol.ts';
import { isWatched, watchedHosts } from './sender.ts';

export interface FrameReport {
  frameId: number;
  report: PageReport;
}

/** What the popup knows of the page in front of the reader. */
export type PageView =
  /** No page that the extension looks at. */
  | { kind: 'elsewhere' }
  /** It is one, but no guard answers: it was open before the extension was installed or updated, or the guard is gone. */
  | { kind: 'silent' }
  | { kind: 'seen'; tabId: number; frames: FrameReport[] };

/** A frame that does not answer by then is taken for gone; milliseconds. */
const ANSWER_LIMIT = 1500;

export async function findTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Asks the page, and every frame in it that has said something. A page where nobody is expected is not asked at all. */
export async function viewPage(tabId: number): Promise<PageView> {
  const { frames } = await readPage(tabId);
  const isHere = isWatched(await addressOf(tabId), watchedHosts());
  const ids = new Set([...(isHere ? [0] : []), ...Object.keys(frames).map(Number)]);
  const answers = await Promise.all([...ids].map((frameId) => askFrame(tabId, frameId)));
  const heard = answers.filter((answer) => answer !== undefined);
  if (heard.length > 0) return { kind: 'seen', tabId, frames: heard };
  return { kind: isHere ? 'silent' : 'elsewhere' };
}

/** Known only where the extension may look, so that the address of another site reads as none; a closed tab has none. */
async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

async function askFrame(tabId: number, frameId: number): Promise<FrameReport | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ANSWER_LIMIT);
  });
  try {
    const report = await Promise.race([sendMessage('reportPage', undefined, { tabId, frameId }), late]);
    return report && { frameId, report };
  } catch {
    // There is no guard in that frame.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
