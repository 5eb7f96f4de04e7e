import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import baseStyle from '../base.css?inline';
import { Icon } from '../icon.tsx';
import { usePublications, useSubmitRecord } from '../use-record.ts';
import chatStyle from './chat.css?inline';
import { useMessage } from './use-message.ts';
import { words } from './words.ts';

const surface = 'x-chat';

/** The new private messages: a part of the page of their own, in an open shadow root. */
export function Chat() {
  const host = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<ShadowRoot>();
  useLayoutEffect(() => {
    if (!host.current) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    // Constructed sheets need no grant of a content security policy.
    shadow.adoptedStyleSheets = [baseStyle, chatStyle].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    setRoot(shadow);
  }, []);
  return (
    <div ref={host} data-testid="xchatEmbedRoute" className="x-chat">
      {root && createPortal(<Conversation />, root)}
    </div>
  );
}

/** The button to send takes the place of the one to speak with the first words. */
function Conversation() {
  const message = useMessage(surface);
  const button = useRef<HTMLButtonElement>(null);
  const sent = usePublications(surface);
  useSubmitRecord(surface, button, message.canSend);
  return (
    <div data-testid="dm-conversation-panel" className="conversation">
      <h2 data-testid="dm-conversation-username">Sam Roe</h2>
      <div data-testid="dm-message-list" role="log" className="messages">
        <p data-testid="message-text-1">Lunch at one?</p>
        {[...sent].reverse().map((one) => (
          <p key={one.at} data-testid={`message-text-${one.at}`} className="own">
            {one.text}
          </p>
        ))}
      </div>
      <form data-testid="dm-composer-form" className="row" onSubmit={(event) => event.preventDefault()}>
        <textarea
          ref={message.box}
          rows={1}
          data-testid="dm-composer-textarea"
          placeholder={words.message}
          value={message.text}
          onChange={(event) => message.setText(event.target.value)}
          onKeyDown={message.sendByKey}
        />
        {message.canSend ? (
          <button
            ref={button}
            type="button"
            className="round"
            data-testid="dm-composer-send-button"
            aria-label={words.send}
            onClick={(event) => message.send(event.nativeEvent.isTrusted)}
          >
            <Icon name="send" />
          </button>
        ) : (
          <button type="button" className="round" data-testid="dm-composer-voice-button" aria-label={words.attachVoice}>
            <Icon name="microphone" />
          </button>
        )}
      </form>
    </div>
  );
}
