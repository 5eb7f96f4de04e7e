/** What can be wrong with the history's storage, and what people are told about it. */
export const HISTORY_PROBLEMS = ['blocked', 'newer', 'full', 'closed'] as const;
export type HistoryProblem = (typeof HISTORY_PROBLEMS)[number];

/** Names of the errors of IndexedDB and of Dexie (which wraps them and keeps the first one in `inner`). */
const PROBLEM_BY_NAME: Record<string, HistoryProblem> = {
  TimeoutError: 'blocked',
  BlockedError: 'blocked',
  VersionError: 'newer',
  QuotaExceededError: 'full',
};

/** Which of the known problems an error is; one we do not know reads as `closed`. */
export function problemOf(error: unknown): HistoryProblem {
  if (typeof error !== 'object' || error === null) return 'closed';
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  const known = typeof name === 'string' ? PROBLEM_BY_NAME[name] : undefined;
  if (known) return known;
  return inner === undefined || inner === error ? 'closed' : problemOf(inner);
}

/** One sentence on what is wrong, one on what to do. */
export function explainProblem(problem: HistoryProblem): { what: string; remedy: string } {
  switch (problem) {
    case 'blocked':
      return {
        what: 'Your history is held by another page of Second Look.',
        remedy: 'Close its other pages and open this one again.',
      };
    case 'newer':
      return {
        what: 'Your history was written by a newer version of Second Look.',
        remedy: 'Update the extension to read it. Nothing in it was changed.',
      };
    case 'full':
      return {
        what: 'There is no room left on this computer for your history.',
        remedy: 'Free some space, or delete entries that you no longer need.',
      };
    case 'closed':
      return {
        what: 'This browser does not let Second Look open your history.',
        remedy: 'Check that site data is not set to be deleted or refused, then restart the browser.',
      };
  }
}

/** Said with every problem: the history is a convenience, the checking is the promise. */
export const STILL_CHECKING = 'Drafts are still checked; what you decide is not written down for now.';
