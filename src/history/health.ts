/**
 * Whether the last attempt to write the history worked, in `storage.local`, so that the popup can say so without opening
 * the database itself.
 */
import { browser } from 'wxt/browser';
import { HISTORY_PROBLEMS } from './problem.ts';
import type { HistoryProblem } from './problem.ts';

const KEY = 'historyProblem';

/** Remembers a problem, or with `undefined` that there is none. Writes only on a change. */
export async function noteHealth(problem: HistoryProblem | undefined): Promise<void> {
  if (problem === (await readHealth())) return;
  if (problem === undefined) await browser.storage.local.remove(KEY);
  else await browser.storage.local.set({ [KEY]: problem });
}

export async function readHealth(): Promise<HistoryProblem | undefined> {
  const stored = (await browser.storage.local.get<Record<string, unknown>>(KEY))[KEY];
  return HISTORY_PROBLEMS.find((problem) => problem === stored);
}
