import { useEffect, useRef, useState } from 'react';
import { Editor } from 'draft-js';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { useDraft } from './use-draft.ts';

interface ComposerProps {
  surface: string;
  identity: Identity;
  /** `tweetButtonInline` in the timeline, `tweetButton` in the dialog. */
  submitTestId: string;
  submitName?: string;
  placeholder?: string;
  takesFocus?: boolean;
  onPublished: () => void;
}

export function Composer({ surface, identity, submitTestId, submitName = 'Post', ...props }: ComposerProps) {
  const draft = useDraft(surface, props.onPublished);
  const submit = useRef<HTMLButtonElement>(null);
  const { takesFocus } = props;
  useSubmitRecord(surface, submit);
  useEffect(() => {
    if (takesFocus) draft.editor.current?.focus();
    // The focus is taken once, when the dialog opens.
  }, [takesFocus, draft.editor]);

  return (
    <div className="composer">
      <div data-testid={`UserAvatar-Container-${identity.handle}`}>
        <Avatar name={identity.name} square={identity.company} />
      </div>
      <div className="grow">
        <div data-testid="tweetTextarea_0_label" className="composer-label">
          <div data-testid="tweetTextarea_0RichTextInputContainer" className="composer-text">
            <Editor
              ref={draft.editor}
              editorState={draft.state}
              onChange={draft.change}
              keyBindingFn={draft.bindKey}
              handleKeyCommand={draft.handleKeyCommand}
              placeholder={props.placeholder ?? "What's happening?"}
              ariaLabel="Post text"
              ariaMultiline
              role="textbox"
              spellCheck
              stripPastedStyles
              webDriverTestID="tweetTextarea_0"
            />
          </div>
        </div>
        <button type="button" className="audience" aria-label="Everyone can reply">
          <Icon name="globe" /> Everyone can reply
        </button>
        <div data-testid="toolBar" className="toolbar">
          <Attachments />
          <span className="grow" />
          {draft.text !== '' && <Counter length={[...draft.text].length} />}
          <button
            ref={submit}
            type="button"
            className="pill"
            data-testid={submitTestId}
            disabled={!draft.canSend}
            aria-disabled={draft.canSend ? undefined : true}
            onClick={(event) => draft.send(event.nativeEvent.isTrusted)}
          >
            <div>
              <span>{submitName}</span>
            </div>
          </button>
        </div>
      </div>
    </div>
  );
}

/** The account may write long posts, so going over only shows. */
function Counter({ length }: { length: number }) {
  const left = 280 - length;
  return (
    <div
      role="progressbar"
      aria-label="Characters"
      aria-valuenow={Math.min(100, Math.round((length / 280) * 100))}
      className={left < 0 ? 'counter counter-over' : 'counter'}
    >
      {left}
    </div>
  );
}

function Attachments() {
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string>();
  return (
    <>
      <button type="button" className="round" aria-label="Add photos or video" onClick={() => input.current?.click()}>
        <Icon name="picture" />
      </button>
      <input
        ref={input}
        hidden
        type="file"
        data-testid="fileInput"
        accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
        onChange={(event) => setName(event.target.files?.[0]?.name)}
      />
      <button type="button" className="round" aria-label="Add emoji">
        <Icon name="smile" />
      </button>
      <button type="button" className="round" aria-label="Schedule post" data-testid="scheduleOption">
        <Icon name="clock" />
      </button>
      {name && (
        <div data-testid="attachments" className="attachments">
          <div role="group" aria-label="Media">
            {name}
          </div>
          <button type="button" className="round" aria-label="Remove media" onClick={() => setName(undefined)}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </>
  );
}
