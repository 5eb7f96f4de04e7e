import { useRef } from 'react';
import { Icon } from '../icon.tsx';
import { useSubmitRecord } from '../use-record.ts';
import { readText, type Thread } from './use-thread.ts';
import { words } from './words.ts';

export interface Picture {
  name: string;
  alt: string;
}

interface ToolbarProps {
  thread: Thread;
  submitName: string;
  /** `tweetButtonInline` in the page, `tweetButton` in the dialog. */
  submitTestId: string;
  onPicture: (picture: Picture) => void;
  onSchedule: (() => void) | undefined;
  /** Only the dialog makes threads. */
  onAdd: (() => void) | undefined;
}

export function Toolbar({ thread, submitName, submitTestId, onPicture, onSchedule, onAdd }: ToolbarProps) {
  const file = useRef<HTMLInputElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  useSubmitRecord(thread.surface, submit);
  const length = Math.max(0, ...thread.boxes.map(({ state }) => [...readText(state)].length));
  return (
    <div data-testid="toolBar" className="toolbar">
      <button type="button" className="round" aria-label={words.addPicture} onClick={() => file.current?.click()}>
        <Icon name="picture" />
      </button>
      <input
        ref={file}
        hidden
        type="file"
        data-testid="fileInput"
        accept="image/jpeg,image/png,image/webp,image/gif,video/mp4"
        onChange={({ target }) => target.files?.[0] && onPicture({ name: target.files[0].name, alt: '' })}
      />
      <button
        type="button"
        className="round"
        aria-label={words.addPoll}
        data-testid="createPollButton"
        disabled={thread.choices !== undefined}
        onClick={() => thread.setChoices(['', ''])}
      >
        <Icon name="poll" />
      </button>
      <button type="button" className="round" aria-label={words.addEmoji}>
        <Icon name="smile" />
      </button>
      <button
        type="button"
        className="round"
        aria-label={words.schedulePost}
        data-testid="scheduleOption"
        onClick={onSchedule}
      >
        <Icon name="clock" />
      </button>
      <span className="grow" />
      {length > 0 && <Counter length={length} />}
      {onAdd && (
        <button type="button" className="round" aria-label={words.addPost} data-testid="addButton" onClick={onAdd}>
          <Icon name="plus" />
        </button>
      )}
      <button
        ref={submit}
        type="button"
        className="pill"
        data-testid={submitTestId}
        disabled={!thread.canSend}
        aria-disabled={thread.canSend ? undefined : true}
        onClick={(event) => thread.send(event.nativeEvent.isTrusted)}
      >
        <div>
          <span>{submitName}</span>
        </div>
      </button>
    </div>
  );
}

/** The account may write long posts, so going over only shows. */
function Counter({ length }: { length: number }) {
  const left = 280 - length;
  return (
    <div
      role="progressbar"
      aria-label={words.characters}
      aria-valuenow={Math.min(100, Math.round((length / 280) * 100))}
      className={left < 0 ? 'counter counter-over' : 'counter'}
    >
      {left}
    </div>
  );
}
