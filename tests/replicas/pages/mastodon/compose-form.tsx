import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { PrivacyDropdown } from './privacy-dropdown.tsx';
import { SuggestingTextarea } from './suggesting-textarea.tsx';
import type { useDraft } from './use-draft.ts';
import { words } from './words.ts';

const submitNames = { post: words.post, reply: words.reply, edit: words.save };

export function ComposeForm({ identity, draft }: { identity: Identity; draft: ReturnType<typeof useDraft> }) {
  const submit = useRef<HTMLButtonElement>(null);
  useSubmitRecord(draft.surface, submit);
  const publishByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) draft.send(event.nativeEvent.isTrusted);
  };
  return (
    <form
      className="compose-form"
      onSubmit={(event) => {
        event.preventDefault();
        draft.send(event.nativeEvent.isTrusted);
      }}
    >
      <div className="navigation-bar row">
        <Avatar name={identity.name} square />
        <div className="navigation-bar__profile">
          <strong>{identity.name}</strong>
          <div className="quiet">@{identity.handle}</div>
        </div>
      </div>
      <div className="compose-form__highlightable">
        {draft.warning !== undefined && (
          <input
            id="cw-spoiler-input"
            type="text"
            className="spoiler-input__input"
            placeholder={words.warning}
            aria-label={words.warning}
            value={draft.warning}
            onChange={(event) => draft.setWarning(event.target.value)}
            onKeyDown={publishByKey}
            autoFocus
          />
        )}
        <div className="compose-form__dropdowns row">
          <PrivacyDropdown level={draft.level} onChange={draft.setLevel} />
          <button type="button" title={words.language} className="dropdown-button">
            {words.languageName}
          </button>
        </div>
        <SuggestingTextarea field={draft.field} value={draft.text} onChange={draft.setText} onKeyDown={publishByKey} />
        <div className="compose-form__footer row">
          <button type="button" className="round" title={words.media} aria-label={words.media}>
            <Icon name="picture" />
          </button>
          <button type="button" className="round" title={words.emoji} aria-label={words.emoji}>
            <Icon name="smile" />
          </button>
          <button
            type="button"
            className="round"
            title={words.addWarning}
            aria-label={words.addWarning}
            aria-controls="cw-spoiler-input"
            onClick={() => draft.setWarning(draft.warning === undefined ? '' : undefined)}
          >
            CW
          </button>
          <span className="grow" />
          <span className="quiet">{500 - [...draft.text, ...(draft.warning ?? '')].length}</span>
          <button ref={submit} type="submit" className="button button--compact" disabled={draft.isBlank}>
            {submitNames[draft.kind]}
          </button>
        </div>
      </div>
    </form>
  );
}
