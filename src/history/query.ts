import type { Decision } from '../engine/types.ts';
import type { HistoryDatabase, HistoryEntry } from './database.ts';
import { expiryOf } from './retention.ts';

export const PAGE_SIZE = 50;
/** Rows per read when all of them are wanted, so that a long history never stands in memory twice. */
const CHUNK = 500;

export interface HistoryQuery {
  /** Words that must all occur, in any case. */
  search?: string;
  decision?: Decision;
  /** How many entries at most; a multiple of `PAGE_SIZE`. */
  limit: number;
  retentionDays: number;
  now: number;
  /** What of an entry is searched, beside its own fields: the words people see for it. */
  wordsOf?: (entry: HistoryEntry) => string;
}

export interface HistoryPage {
  entries: HistoryEntry[];
  hasMore: boolean;
}

/** Newest first. Entries past their time are not shown even when they still stand in the database. */
export async function queryHistory(database: HistoryDatabase, query: HistoryQuery): Promise<HistoryPage> {
  const matches = matcherOf(query);
  const found = await since(database, expiryOf(query.retentionDays, query.now), query.decision)
    .reverse()
    .filter(matches)
    .limit(query.limit + 1)
    .toArray();
  return { entries: found.slice(0, query.limit), hasMore: found.length > query.limit };
}

export async function countHistory(database: HistoryDatabase, retentionDays: number, now: number): Promise<number> {
  return since(database, expiryOf(retentionDays, now)).count();
}

/** Every entry, oldest first, in chunks. */
export async function* readAll(
  database: HistoryDatabase,
  retentionDays: number,
  now: number,
): AsyncGenerator<HistoryEntry[]> {
  const ids = await since(database, expiryOf(retentionDays, now)).primaryKeys();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const rows = await database.entries.bulkGet(ids.slice(at, at + CHUNK));
    yield rows.filter((row) => row !== undefined);
  }
}

function since(database: HistoryDatabase, expiry: number, decision?: Decision) {
  return decision === undefined
    ? database.entries.where('at').above(expiry)
    : database.entries.where('[decision+at]').between([decision, expiry], [decision, Infinity], false, true);
}

function matcherOf({ search = '', wordsOf }: HistoryQuery): (entry: HistoryEntry) => boolean {
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (entry) => {
    const text = [
      entry.excerpt,
      entry.site,
      entry.surface,
      ...entry.findings.flatMap(({ pack, rule, category }) => [`${pack}/${rule}`, category]),
      wordsOf?.(entry) ?? '',
    ]
      .join(' ')
      .toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  };
}
