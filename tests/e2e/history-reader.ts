/** Reads the extension's own stores as they lie on disk, past all of our code. */
import type { Worker } from '@playwright/test';
import type { HistoryEntry } from '../../src/history/database.ts';

export const HISTORY = 'second-look-history';

export function readHistory(background: Worker): Promise<HistoryEntry[]> {
  return background.evaluate(
    (name) =>
      new Promise<HistoryEntry[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(new Error('The history cannot be opened.'));
        opening.onsuccess = () => {
          const database = opening.result;
          const finish = (entries: HistoryEntry[]): void => {
            database.close();
            resolve(entries);
          };
          if (!database.objectStoreNames.contains('entries')) return finish([]);
          const reading = database.transaction('entries').objectStore('entries').getAll();
          reading.onsuccess = () => finish(reading.result as HistoryEntry[]);
        };
      }),
    HISTORY,
  );
}

/** All that the extension keeps between drafts but the rules themselves, which name the secrets. */
export function readStorage(background: Worker): Promise<string> {
  return background.evaluate(async () => {
    const local = await chrome.storage.local.get();
    delete local['ruleset'];
    return JSON.stringify([local, await chrome.storage.session.get()]);
  });
}
