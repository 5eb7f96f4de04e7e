import type { HistoryEntry } from './database.ts';

export interface Day {
  title: string;
  entries: HistoryEntry[];
}

/** The pages are in English, so dates are as well, in the reader's own kind of it. */
export function dateLanguage(languages: readonly string[]): string {
  return languages.find((language) => /^en\b/i.test(language)) ?? 'en-GB';
}

/** Groups entries, newest first as they are, by the day they were written on where the reader is. */
export function groupByDay(entries: readonly HistoryEntry[], now: number, language: string): Day[] {
  const days: Day[] = [];
  for (const entry of entries) {
    const title = titleOf(entry.at, now, language);
    const last = days.at(-1);
    if (last?.title === title) last.entries.push(entry);
    else days.push({ title, entries: [entry] });
  }
  return days;
}

function titleOf(at: number, now: number, language: string): string {
  const date = new Date(at);
  const today = new Date(now);
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return 'Today';
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday';
  const isThisYear = date.getFullYear() === today.getFullYear();
  return date.toLocaleDateString(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
}
