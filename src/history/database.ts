/** The writer's own history: one Dexie database in the extension's origin, on this computer only. */
import { Dexie } from 'dexie';
import type { EntityTable } from 'dexie';
import type { DecisionRecord } from '../messages/protocol.ts';
import { problemOf } from './problem.ts';
import type { HistoryProblem } from './problem.ts';

export interface HistoryEntry extends DecisionRecord {
  id: number;
}

export type HistoryDatabase = Dexie & { entries: EntityTable<HistoryEntry, 'id'> };

export type HistoryOutcome<T> = { ok: true; value: T } | { ok: false; problem: HistoryProblem };

export const HISTORY_NAME = 'second-look-history';
const VERSION = 1;
/** Dexie multiplies its versions by ten for IndexedDB (dexie `version()` documentation). */
const INDEXED_DB_VERSION = VERSION * 10;
/** A database that another page keeps from opening would let us wait for ever; milliseconds. */
const OPEN_LIMIT = 4000;

/** A handle that is not open yet; opening may fail, see `openHistory`. */
export function createHistory(): HistoryDatabase {
  const database = new Dexie(HISTORY_NAME, { autoOpen: false }) as HistoryDatabase;
  database.version(VERSION).stores({ entries: '++id, at, [decision+at]' });
  return database;
}

/** Opens the history. Every fault of it is a value: checking drafts never depends on it. */
export async function openHistory(): Promise<HistoryOutcome<HistoryDatabase>> {
  const database = createHistory();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('Opening took too long', 'TimeoutError')), OPEN_LIMIT);
  });
  try {
    await Promise.race([database.open(), late]);
  } catch (error) {
    database.close();
    return { ok: false, problem: problemOf(error) };
  } finally {
    clearTimeout(timer);
  }
  // Dexie 4 opens a database of a newer version as if it were ours, and would write rows that the newer one cannot read.
  if (database.backendDB().version > INDEXED_DB_VERSION) {
    database.close();
    return { ok: false, problem: 'newer' };
  }
  return { ok: true, value: database };
}

/** Opens the history, does one thing with it and closes it again; for places that may be killed at any time. */
export async function withHistory<T>(work: (database: HistoryDatabase) => Promise<T>): Promise<HistoryOutcome<T>> {
  const opened = await openHistory();
  if (!opened.ok) return opened;
  try {
    return { ok: true, value: await work(opened.value) };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  } finally {
    opened.value.close();
  }
}
