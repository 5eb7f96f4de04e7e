/** Looks into the extension from its own side: its stores as they lie on disk, its badge, its rules. */
import type { Worker } from '@playwright/test';
import type { HistoryEntry } from '../../src/history/database.ts';
import type { Firefox } from './launch-firefox.ts';

/** Runs an expression, or the promise it gives, where the extension's own API is. */
export type InExtension = <T>(expression: string) => Promise<T>;

export const inChromium =
  (background: Worker): InExtension =>
  (expression) =>
    background.evaluate(expression);

/** Firefox lets no test into its background; the first-run page has the same API and the same stores. */
export const inFirefox =
  ({ ownPage }: Firefox): InExtension =>
  <T>(expression: string) =>
    ownPage.evaluate(expression) as Promise<T>;

const API = '(globalThis.browser ?? globalThis.chrome)';

export function readHistory(run: InExtension): Promise<HistoryEntry[]> {
  return run(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('second-look-history');
    opening.onerror = () => reject(new Error('The history cannot be opened.'));
    opening.onsuccess = () => {
      const database = opening.result;
      const finish = (entries) => { database.close(); resolve(entries); };
      if (!database.objectStoreNames.contains('entries')) return finish([]);
      const reading = database.transaction('entries').objectStore('entries').getAll();
      reading.onsuccess = () => finish(reading.result);
    };
  })`);
}

/** All that the extension keeps between drafts but the rules themselves, which name the secrets. */
export function readStorage(run: InExtension): Promise<string> {
  return run(`Promise.all([${API}.storage.local.get(), ${API}.storage.session.get()]).then(([local, session]) => {
    delete local.ruleset;
    return JSON.stringify([local, session]);
  })`);
}

/** Puts other rules in force, or none. @returns what puts the good ones back */
export async function breakRules(run: InExtension, ruleset: string | undefined): Promise<() => Promise<void>> {
  const good = await run<string>(`${API}.storage.local.get('ruleset').then((stored) => stored.ruleset)`);
  const put = (rules: string | undefined): Promise<void> =>
    run(
      rules === undefined
        ? `${API}.storage.local.remove('ruleset')`
        : `${API}.storage.local.set({ ruleset: ${JSON.stringify(rules)} })`,
    );
  await put(ruleset);
  return () => put(good);
}

/** The toolbar button as it is for the tab that was used last. */
export function readBadge(run: InExtension): Promise<{ text: string; title: string }> {
  return run(`${API}.tabs.query({ active: true, currentWindow: true }).then(async (tabs) => {
    const tabId = tabs[0].id;
    return { text: await ${API}.action.getBadgeText({ tabId }), title: await ${API}.action.getTitle({ tabId }) };
  })`);
}
