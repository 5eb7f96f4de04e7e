import { useRef } from 'react';
import { Icon } from '../icon.tsx';
import { usePublications, useSubmitRecord } from '../use-record.ts';
import { useMessage } from './use-message.ts';
import { words } from './words.ts';

const surface = 'x-message';

/** A private conversation that stands open beside the timeline: nothing here is a post. */
export function DirectMessages() {
  const message = useMessage(surface);
  const button = useRef<HTMLButtonElement>(null);
  const sent = usePublications(surface);
  useSubmitRecord(surface, button);
  return (
    <aside data-testid="DMDrawer" aria-label={words.messages} className="x-messages">
      <h2>Sam Roe</h2>
      <div role="log">
        <p>Lunch at one?</p>
        {[...sent].reverse().map((one) => (
          <p key={one.at} className="x-own-message">
            {one.text}
          </p>
        ))}
      </div>
      <div className="row">
        <textarea
          ref={message.box}
          rows={1}
          data-testid="dm-composer-textarea"
          aria-label={words.message}
          placeholder={words.message}
          value={message.text}
          onChange={(event) => message.setText(event.target.value)}
          onKeyDown={message.sendByKey}
        />
        <button
          ref={button}
          type="button"
          className="round"
          data-testid="dm-composer-send-button"
          aria-label={words.send}
          disabled={!message.canSend}
          onClick={(event) => message.send(event.nativeEvent.isTrusted)}
        >
          <Icon name="send" />
        </button>
      </div>
    </aside>
  );
}
