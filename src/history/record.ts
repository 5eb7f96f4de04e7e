import type { DecisionRecord } from '../messages/protocol.ts';
import { withHistory } from './database.ts';
import type { HistoryDatabase, HistoryEntry, HistoryOutcome } from './database.ts';
import { noteHealth } from './health.ts';
import { removeExpired } from './retention.ts';

/** Writes one decision down and lets go of what is too old. A fault is a value, and is kept for people to see. */
export async function recordDecision(
  record: DecisionRecord,
  retentionDays: number,
  now: number,
): Promise<HistoryOutcome<number>> {
  const outcome = await withHistory(async (database) => {
    const id = await database.entries.add(record);
    await removeExpired(database, retentionDays, now);
    return id;
  });
  await noteHealth(outcome.ok ? undefined : outcome.problem);
  return outcome;
}

/** The daily round: lets go of what is too old even when nothing new is written. */
export async function tidyHistory(retentionDays: number, now: number): Promise<HistoryOutcome<number>> {
  const outcome = await withHistory((database) => removeExpired(database, retentionDays, now));
  await noteHealth(outcome.ok ? undefined : outcome.problem);
  return outcome;
}

export async function deleteEntry(database: HistoryDatabase, id: number): Promise<void> {
  await database.entries.delete(id);
}

/** Undo of `deleteEntry`: the same row, at its old place. */
export async function restoreEntry(database: HistoryDatabase, entry: HistoryEntry): Promise<void> {
  await database.entries.put(entry);
}

export async function deleteAll(database: HistoryDatabase): Promise<void> {
  await database.entries.clear();
}
