import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { findTab, viewPage } from '../../src/messages/page-view.ts';
import type { PageView } from '../../src/messages/page-view.ts';

/** The page in front of the reader, asked again whenever one of its frames says something new. */
export function usePage(): PageView | undefined {
  const [view, setView] = useState<PageView>();
  useEffect(() => {
    const controller = new AbortController();
    void follow(setView, controller.signal);
    return () => controller.abort();
  }, []);
  return view;
}

async function follow(seen: (view: PageView) => void, signal: AbortSignal): Promise<void> {
  const tabId = await findTab();
  if (signal.aborted) return;
  if (tabId === undefined) return seen({ kind: 'elsewhere' });
  let latest = 0;
  const look = async () => {
    const turn = ++latest;
    const view = await viewPage(tabId);
    if (!signal.aborted && turn === latest) seen(view);
  };
  const onChanged = (changes: Record<string, unknown>) => {
    if (`page:${tabId}` in changes) void look();
  };
  browser.storage.session.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(onChanged), { once: true });
  await look();
}
