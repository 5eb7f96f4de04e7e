/** The writer's settings in `browser.storage.local`. */
import { browser } from 'wxt/browser';
import { readSettings, STORED } from './settings.ts';
import type { Settings } from './settings.ts';

export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(STORED.settings);
  return readSettings(stored[STORED.settings]);
}

/** Two quick changes must not read the same settings and undo each other. It orders work under way and holds nothing. */
let queue: Promise<unknown> = Promise.resolve();

/** Changes some fields and gives all of them as they are now; the rest stays as another page may have left it. */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const turn = queue.then(async () => {
    const before = await loadSettings();
    const after = { ...before, ...change(before) };
    await browser.storage.local.set({ [STORED.settings]: after });
    return after;
  });
  queue = turn.catch(() => undefined);
  return turn;
}

/** Calls `seen` after every change, until `signal` is aborted. */
export function watchSettings(seen: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[STORED.settings];
    if (change) seen(readSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged), { once: true });
}
