import type { HistoryDatabase, HistoryEntry } from '../../src/history/database.ts';
import { historyAsCsv, historyAsJson } from '../../src/history/export.ts';
import type { MessageOf } from '../../src/history/export.ts';
import { readAll } from '../../src/history/query.ts';

const TYPES = { json: 'application/json', csv: 'text/csv;charset=utf-8' };

export interface DownloadOptions {
  retentionDays: number;
  now: number;
  messageOf: MessageOf;
}

/** Saves the whole history as a file, with the browser's own download. */
export async function downloadHistory(
  database: HistoryDatabase,
  format: 'json' | 'csv',
  { retentionDays, now, messageOf }: DownloadOptions,
): Promise<void> {
  const entries: HistoryEntry[] = [];
  for await (const chunk of readAll(database, retentionDays, now)) entries.push(...chunk);
  const text = format === 'json' ? historyAsJson(entries, messageOf, now) : historyAsCsv(entries, messageOf);
  const address = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `second-look-history-${new Date(now).toISOString().slice(0, 10)}.${format}`;
  link.click();
  URL.revokeObjectURL(address);
}
