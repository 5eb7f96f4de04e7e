import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useState } from 'react';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Decision } from '../../src/engine/types.ts';
import type { HistoryDatabase, HistoryEntry } from '../../src/history/database.ts';
import { describeRule } from '../../src/history/describe-rule.ts';
import { countHistory, PAGE_SIZE, queryHistory } from '../../src/history/query.ts';
import { deleteAll, deleteEntry, restoreEntry } from '../../src/history/record.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { Button } from '../../src/ui/button.tsx';
import { ConfirmDialog } from '../../src/ui/confirm-dialog.tsx';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { Toast } from '../../src/ui/toast.tsx';
import { dateLanguage, groupByDay } from '../../src/history/days.ts';
import { downloadHistory } from './download-history.ts';
import { EntryCard } from './entry-card.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { PageHead } from './page-head.tsx';
import { wordsOfEntry } from './words-of-entry.ts';

export interface HistoryListProps {
  database: HistoryDatabase;
  settings: Settings;
  ruleset: Ruleset | undefined;
  /** The database stopped working after it was opened. */
  onFault: (error: unknown) => void;
}

export function HistoryList({ database, settings, ruleset, onFault }: HistoryListProps) {
  const [search, setSearch] = useState('');
  const [decision, setDecision] = useState<Decision>();
  const [limit, setLimit] = useState(PAGE_SIZE);
  const [deleted, setDeleted] = useState<HistoryEntry>();
  const [isConfirming, setConfirming] = useState(false);
  const { retentionDays } = settings;

  const found = useLiveQuery(async () => {
    const now = Date.now();
    const wordsOf = (entry: HistoryEntry) => wordsOfEntry(entry, ruleset);
    try {
      const page = await queryHistory(database, { search, decision, limit, retentionDays, now, wordsOf });
      return { ...page, count: await countHistory(database, retentionDays, now), now };
    } catch (error) {
      onFault(error);
      return undefined;
    }
  }, [database, search, decision, limit, retentionDays, ruleset]);

  const attempt = (work: Promise<unknown>) => void work.catch(onFault);
  const closeToast = useCallback(() => {
    setDeleted(undefined);
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, []);
  const remove = (entry: HistoryEntry) => {
    attempt(deleteEntry(database, entry.id).then(() => setDeleted(entry)));
  };
  const download = (format: 'json' | 'csv') => {
    const messageOf = (finding: HistoryEntry['findings'][number]) => describeRule(ruleset, finding);
    attempt(downloadHistory(database, format, { retentionDays, now: Date.now(), messageOf }));
  };

  if (!found) return <PageHead title="History" />;
  const { entries, hasMore, count, now } = found;
  const language = dateLanguage(navigator.languages);
  return (
    <>
      <PageHead title="History" intro={`Yours alone, on this computer, for ${retentionDays} days.`}>
        {count > 0 && (
          <>
            <Button icon="download" onClick={() => download('csv')}>
              Export CSV
            </Button>
            <Button icon="download" onClick={() => download('json')}>
              Export JSON
            </Button>
            <Button look="danger" icon="trash" onClick={() => setConfirming(true)}>
              Delete all…
            </Button>
          </>
        )}
      </PageHead>
      {count === 0 ? (
        <div className="section">
          <EmptyState icon="history" title="Nothing here yet, and that is fine">
            When something in a draft is flagged, you will find here what the rule said and what you did about it.
          </EmptyState>
        </div>
      ) : (
        <HistoryFilters search={search} onSearch={setSearch} decision={decision} onDecision={setDecision} />
      )}
      <p className="unseen" role="status">
        {count > 0 && (search !== '' || decision) ? `${entries.length}${hasMore ? ' or more' : ''} found` : ''}
      </p>
      {count > 0 && entries.length === 0 && (
        <div className="section">
          <EmptyState icon="search" title="Nothing matches">
            Try another word, or look at all decisions.
          </EmptyState>
        </div>
      )}
      {groupByDay(entries, now, language).map((day) => (
        <section className="day" key={day.title} aria-label={day.title}>
          <h2 className="day-title">{day.title}</h2>
          <ul className="entries">
            {day.entries.map((entry) => (
              <EntryCard key={entry.id} entry={entry} ruleset={ruleset} language={language} onDelete={remove} />
            ))}
          </ul>
        </section>
      ))}
      {hasMore && (
        <p className="more">
          <Button onClick={() => setLimit(limit + PAGE_SIZE)}>Load more</Button>
        </p>
      )}
      {deleted && (
        <Toast
          key={deleted.id}
          message="Entry deleted."
          action="Undo"
          onAction={() => {
            attempt(restoreEntry(database, deleted));
            closeToast();
          }}
          onClose={closeToast}
        />
      )}
      {isConfirming && (
        <ConfirmDialog
          title="Delete your whole history?"
          confirm={count === 1 ? 'Delete 1 entry' : `Delete ${count} entries`}
          onConfirm={() => {
            attempt(deleteAll(database));
            setConfirming(false);
          }}
          onClose={() => setConfirming(false)}
        >
          <p>This cannot be undone. You may want to export it first.</p>
        </ConfirmDialog>
      )}
    </>
  );
}
