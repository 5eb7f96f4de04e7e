/** A private message in a textarea: Enter sends it, Shift+Enter makes a new line. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { publish, registerComposer } from '../record.ts';

export function useMessage(surface: string) {
  const [text, setText] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    if (!box.current) return;
    const life = new AbortController();
    registerComposer(surface, box.current, () => latest.current, life.signal);
    return () => life.abort();
  }, [surface]);

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
  return { box, text, setText, send, sendByKey, canSend: text.trim() !== '' };
}
