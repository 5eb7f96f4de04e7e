import { DECISIONS } from '../../src/engine/types.ts';
import type { Decision } from '../../src/engine/types.ts';
import { DECISION_WORDS } from '../../src/messages/words.ts';
import { Icon } from '../../src/ui/icon.tsx';

export interface HistoryFiltersProps {
  search: string;
  onSearch: (search: string) => void;
  decision: Decision | undefined;
  onDecision: (decision: Decision | undefined) => void;
}

export function HistoryFilters({ search, onSearch, decision, onDecision }: HistoryFiltersProps) {
  return (
    <search className="filters">
      <label className="filter-search">
        <span className="unseen">Search your history</span>
        <Icon name="search" size={16} />
        <input
          className="input"
          type="search"
          placeholder="Search words, sites and rules"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </label>
      <label>
        <span className="unseen">What you did</span>
        <select
          className="input"
          value={decision ?? ''}
          onChange={(event) => onDecision(DECISIONS.find((known) => known === event.target.value))}
        >
          <option value="">Everything you did</option>
          {DECISIONS.map((known) => (
            <option key={known} value={known}>
              {DECISION_WORDS[known]}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
