/** A Lexical composer for React: the box to attach, the text that stands in it, and publishing. */
import { useEffect, useRef, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { publish, registerComposer } from '../record.ts';
import { createLexical, emptyLexical, readLexical } from './create-lexical.ts';
import type { PublishesOn } from './create-lexical.ts';

export interface LexicalComposerOptions {
  surface: string;
  publishesOn: PublishesOn;
  takesFocus: boolean;
  onPublished?: () => void;
}

export function useLexical({ surface, publishesOn, takesFocus, onPublished }: LexicalComposerOptions) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor>(null);
  const [text, setText] = useState('');

  const send = (trusted: boolean) => {
    const lexical = editor.current;
    const written = lexical ? readLexical(lexical) : '';
    if (!lexical || !written.trim()) return;
    publish(surface, written, trusted);
    emptyLexical(lexical);
    onPublished?.();
  };
  const latestSend = useRef(send);
  latestSend.current = send;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const life = new AbortController();
    const lexical = createLexical(element, {
      publishesOn,
      onChange: setText,
      onPublishKey: (trusted) => latestSend.current(trusted),
      signal: life.signal,
    });
    editor.current = lexical;
    registerComposer(surface, element, () => readLexical(lexical), life.signal);
    if (takesFocus) lexical.focus();
    return () => life.abort();
  }, [surface, publishesOn, takesFocus]);

  return { box, text, canSend: text.trim() !== '', send };
}
