/** A Lexical composer for React: the box to attach, the text that stands in it, and publishing. */
import { useEffect, useRef, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { publish, registerComposer } from '../record.ts';
import { createLexical, emptyLexical, readLexical } from './create-lexical.ts';
import type { PublishesOn } from './create-lexical.ts';
import type { MentionOptions } from './mentions.ts';

export interface LexicalComposerOptions {
  surface: string;
  publishesOn: PublishesOn;
  takesFocus: boolean;
  onPublished?: () => void;
  mentions?: MentionOptions;
  initialText?: string | undefined;
}

export function useLexical(options: LexicalComposerOptions) {
  const { surface, publishesOn, takesFocus, onPublished } = options;
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<LexicalEditor>(null);
  // Only the first ones count: an editor keeps what it was made with.
  const { mentions, initialText } = useRef(options).current;
  const [text, setText] = useState(initialText ?? '');

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
      mentions,
      initialText,
      signal: life.signal,
    });
    editor.current = lexical;
    registerComposer(surface, element, () => readLexical(lexical), life.signal);
    if (takesFocus) lexical.focus();
    return () => life.abort();
  }, [surface, publishesOn, takesFocus, mentions, initialText]);

  return { box, editor, text, canSend: text.trim() !== '', send };
}
