import { useEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { publish, registerComposer } from '../record.ts';
import { createEditor, readEditor } from './create-editor.ts';

interface ComposerOptions {
  surface: string;
  placeholder: string;
  text: string;
  onPublished: () => void;
}

/** The element to put the editor in, whether there is anything to publish, and publishing. */
export function useComposer({ surface, placeholder, text: prefilled, onPublished }: ComposerOptions) {
  const place = useRef<HTMLDivElement>(null);
  const current = useRef<Editor>(null);
  const [text, setText] = useState(prefilled);

  const send = (trusted: boolean) => {
    const written = current.current ? readEditor(current.current) : '';
    if (!written.trim()) return;
    publish(surface, written, trusted);
    onPublished();
  };
  const latestSend = useRef(send);
  latestSend.current = send;

  useEffect(() => {
    if (!place.current) return;
    const life = new AbortController();
    const editor = createEditor({
      element: place.current,
      placeholder,
      text: prefilled,
      onChange: setText,
      onPublishKey: (trusted) => latestSend.current(trusted),
    });
    current.current = editor;
    registerComposer(surface, editor.view.dom, () => readEditor(editor), life.signal);
    return () => {
      life.abort();
      editor.destroy();
    };
  }, [surface, placeholder, prefilled]);

  return { place, text, canSend: text.trim() !== '', send };
}
