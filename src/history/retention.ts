import type { HistoryDatabase } from './database.ts';

const DAY = 24 * 60 * 60 * 1000;
/** Rows per transaction: small enough not to hold the database from a page that reads it. */
const BATCH = 500;

/** Entries at or before this time (milliseconds since the epoch) are gone for the reader, deleted yet or not. */
export function expiryOf(retentionDays: number, now: number): number {
  return now - retentionDays * DAY;
}

/** Deletes what is older than the writer wants to keep, in batches, and says how many entries went. */
export async function removeExpired(database: HistoryDatabase, retentionDays: number, now: number): Promise<number> {
  const expiry = expiryOf(retentionDays, now);
  let removed = 0;
  for (;;) {
    const keys = await database.entries.where('at').belowOrEqual(expiry).limit(BATCH).primaryKeys();
    await database.entries.bulkDelete(keys);
    removed += keys.length;
    if (keys.length < BATCH) return removed;
  }
}
