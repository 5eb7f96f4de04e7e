import { useEffect, useRef, useState } from 'react';
import { publish, registerComposer } from '../record.ts';
import { useSubmitRecord } from '../use-record.ts';
import type { Picture } from './toolbar.tsx';
import { words } from './words.ts';

const surface = 'x-alt-text';

/** What a picture shows, for people who do not see it. Saving it is what the record calls publishing: the box closes then. */
export function AltText({ picture, onSave }: { picture: Picture; onSave: (alt: string) => void }) {
  const [text, setText] = useState(picture.alt);
  const box = useRef<HTMLTextAreaElement>(null);
  const submit = useRef<HTMLButtonElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useSubmitRecord(surface, submit);
  useEffect(() => {
    if (!box.current) return;
    const life = new AbortController();
    registerComposer(surface, box.current, () => latest.current, life.signal);
    return () => life.abort();
  }, []);
  const save = (trusted: boolean) => {
    publish(surface, text, trusted);
    onSave(text);
  };
  return (
    <div className="x-form">
      <p className="quiet">{picture.name}</p>
      <textarea
        ref={box}
        rows={4}
        data-testid="altTextInput"
        aria-label={words.altText}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        ref={submit}
        type="button"
        className="pill"
        disabled={!text.trim()}
        onClick={(event) => save(event.nativeEvent.isTrusted)}
      >
        {words.save}
      </button>
    </div>
  );
}
