import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Editor } from 'slate';
import { Editable, Slate, type RenderLeafProps } from 'slate-react';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { emptyValue, surface, useSlate } from './use-slate.ts';
import { words } from './words.ts';

/** No form, no test id, no class that says anything: a toolbar, the box, and a DIV that acts as soon as it is touched. */
export function ReplyBox({ identity }: { identity: Identity }) {
  const { editor, canSend, change, send, takeKey } = useSlate();
  const [initialValue] = useState(emptyValue);
  const submit = useRef<HTMLDivElement>(null);
  useSubmitRecord(surface, submit);
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') send(event.nativeEvent.isTrusted);
  };
  const latestSend = useRef(send);
  latestSend.current = send;
  useEffect(() => {
    const life = new AbortController();
    // The page's own listener, on the element itself: not React's, which would listen further up.
    submit.current?.addEventListener('pointerdown', (event) => latestSend.current(event.isTrusted), life);
    return () => life.abort();
  }, []);

  return (
    <div className="fo-card">
      <p className="quiet">
        {words.as} <strong>{identity.name}</strong>
      </p>
      <Slate editor={editor} initialValue={initialValue} onChange={change}>
        <div className="row">
          <div role="button" tabIndex={0} className="fo-button" onClick={() => Editor.addMark(editor, 'bold', true)}>
            {words.bold}
          </div>
          <div role="button" tabIndex={0} className="fo-button">
            {words.quote}
          </div>
        </div>
        <Editable
          className="fo-box"
          aria-label={words.label}
          placeholder={words.placeholder}
          renderLeaf={renderLeaf}
          disableDefaultStyles
          spellCheck
          onKeyDown={takeKey}
        />
      </Slate>
      <div className="row">
        <span className="grow" />
        <div role="button" tabIndex={0} className="fo-button">
          {words.preview}
        </div>
        <div
          ref={submit}
          role="button"
          tabIndex={0}
          aria-disabled={!canSend || undefined}
          className="fo-button fo-main-button"
          onKeyDown={pressByKey}
        >
          {words.reply}
        </div>
      </div>
    </div>
  );
}

function renderLeaf({ attributes, children, leaf }: RenderLeafProps) {
  return leaf.bold ? <strong {...attributes}>{children}</strong> : <span {...attributes}>{children}</span>;
}
