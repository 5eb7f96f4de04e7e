/** The history as a file the writer can take along. */
import type { FindingSummary } from '../messages/protocol.ts';
import type { HistoryEntry } from './database.ts';

/** What a rule says to people, from the rules in force; see `describeRule`. */
export type MessageOf = (finding: FindingSummary) => string;

/** A JSON document: `{ application, format: 1, exportedAt (ISO), entries }`. */
export function historyAsJson(entries: readonly HistoryEntry[], messageOf: MessageOf, now: number): string {
  const rows = entries.map(({ id: _, at, findings, ...rest }) => ({
    at: new Date(at).toISOString(),
    ...rest,
    findings: findings.map((finding) => ({ ...finding, message: messageOf(finding) })),
  }));
  return JSON.stringify(
    { application: 'Second Look', format: 1, exportedAt: new Date(now).toISOString(), entries: rows },
    null,
    2,
  );
}

const COLUMNS = ['at', 'site', 'surface', 'account', 'decision', 'rules', 'messages', 'excerpt'];

/** CSV as of RFC 4180 (CRLF, every cell quoted), with a byte order mark so that spreadsheets read it as UTF-8. */
export function historyAsCsv(entries: readonly HistoryEntry[], messageOf: MessageOf): string {
  const rows = entries.map((entry) => [
    new Date(entry.at).toISOString(),
    entry.site,
    entry.surface,
    entry.account.kind,
    entry.decision,
    entry.findings.map(({ pack, rule }) => `${pack}/${rule}`).join(' | '),
    entry.findings.map(messageOf).join(' | '),
    entry.excerpt,
  ]);
  return '\uFEFF' + [COLUMNS, ...rows].map((row) => row.map(asCell).join(',') + '\r\n').join('');
}

/**
 * A cell that begins like a formula is run by spreadsheets, and a draft may hold anything; an apostrophe makes it text.
 * Characters as in OWASP "CSV Injection", with the full-width forms that some spreadsheets take for the same.
 */
function asCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\n＝＋－＠]/u.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}
