import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Icon } from '../icon.tsx';
import { publish, registerComposer } from '../record.ts';
import { usePublications, useSubmitRecord } from '../use-record.ts';

const surface = 'x-message';

/** A private conversation that stands open beside the timeline: nothing here is a post. */
export function DirectMessages() {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(text);
  latest.current = text;
  const sent = usePublications(surface);
  useSubmitRecord(surface, button);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const life = new AbortController();
    registerComposer(surface, element, () => latest.current, life.signal);
    return () => life.abort();
  }, []);

  const send = (trusted: boolean) => {
    if (!text.trim()) return;
    publish(surface, text, trusted);
    setText('');
  };
  const sendByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send(event.nativeEvent.isTrusted);
  };
  return (
    <aside data-testid="DMDrawer" aria-label="Messages" className="x-messages">
      <h2>Sam Roe</h2>
      <div role="log" aria-label="Conversation">
        <p>Lunch at one?</p>
        {[...sent].reverse().map((one) => (
          <p key={one.at} className="x-own-message">
            {one.text}
          </p>
        ))}
      </div>
      <div className="row">
        <textarea
          ref={box}
          rows={1}
          data-testid="dm-composer-textarea"
          aria-label="Message"
          placeholder="Message"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={sendByKey}
        />
        <button
          ref={button}
          type="button"
          className="round"
          data-testid="dm-composer-send-button"
          aria-label="Send"
          disabled={!text.trim()}
          onClick={(event) => send(event.nativeEvent.isTrusted)}
        >
          <Icon name="send" />
        </button>
      </div>
    </aside>
  );
}
