import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { HistoryEntry } from '../../src/history/database.ts';
import { describeRule } from '../../src/history/describe-rule.ts';
import {
  ACCOUNT_WORDS,
  DECISION_WORDS,
  describeCategory,
  SITE_NAMES,
  SURFACE_NAMES,
} from '../../src/messages/words.ts';
import { IconButton } from '../../src/ui/button.tsx';
import { Chip } from '../../src/ui/chip.tsx';
import { MaskedText } from './masked-text.tsx';

export interface EntryCardProps {
  entry: HistoryEntry;
  ruleset: Ruleset | undefined;
  language: string;
  onDelete: (entry: HistoryEntry) => void;
}

export function EntryCard({ entry, ruleset, language, onDelete }: EntryCardProps) {
  const time = new Date(entry.at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' });
  const surface = SURFACE_NAMES[entry.surface];
  return (
    <li className="entry">
      <div className="entry-head">
        <p className="entry-place small quiet">
          <time dateTime={new Date(entry.at).toISOString()}>{time}</time>
          <span>
            {SITE_NAMES[entry.site]} {surface}, {ACCOUNT_WORDS[entry.account.kind]}
          </span>
        </p>
        <Chip tone={entry.decision === 'posted-anyway' ? 'quiet' : 'calm'}>{DECISION_WORDS[entry.decision]}</Chip>
        <IconButton
          label={`Delete the entry of ${time}, ${SITE_NAMES[entry.site]} ${surface}`}
          icon="trash"
          onClick={() => onDelete(entry)}
        />
      </div>
      <ul className="said">
        {entry.findings.map((finding, index) => (
          <li key={index} className={`said-line tone-${finding.severity}`}>
            <span>{describeRule(ruleset, finding)}</span>{' '}
            <span className="small quiet">{describeCategory(finding.category)}</span>
          </li>
        ))}
      </ul>
      {entry.excerpt === '' ? (
        <p className="excerpt excerpt-none small">Nothing of the post was kept, as you chose.</p>
      ) : (
        <blockquote className="excerpt">
          <MaskedText text={entry.excerpt} />
        </blockquote>
      )}
    </li>
  );
}
