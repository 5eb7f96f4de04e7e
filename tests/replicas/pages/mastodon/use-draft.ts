/** What is being written, to whom, and what publishing does to it. */
import { useEffect, useRef, useState } from 'react';
import { publish, registerComposer } from '../record.ts';
import type { Level } from './words.ts';

export interface Started {
  kind: 'post' | 'reply' | 'edit';
  text: string;
}

const FRESH: Started = { kind: 'post', text: '' };

export function useDraft() {
  const field = useRef<HTMLTextAreaElement>(null);
  const [kind, setKind] = useState<Started['kind']>('post');
  const [text, setText] = useState('');
  const [warning, setWarning] = useState<string>();
  const [level, setLevel] = useState<Level>('public');
  const latest = useRef(text);
  latest.current = text;
  const surface = level === 'direct' ? 'mastodon-message' : `mastodon-${kind}`;

  useEffect(() => {
    if (!field.current) return;
    const life = new AbortController();
    registerComposer(surface, field.current, () => latest.current, life.signal);
    return () => life.abort();
  }, [surface]);

  const start = (started: Started) => {
    setKind(started.kind);
    setText(started.text);
    setWarning(undefined);
    field.current?.focus();
  };
  const send = (trusted: boolean) => {
    // As the real form does: an extension may have changed the field behind the state's back.
    const written = field.current?.value ?? text;
    if (written.trim() === '') return;
    publish(surface, written, trusted);
    start(FRESH);
  };
  const isBlank = text !== '' && text.trim() === '';
  return { field, kind, text, warning, level, surface, isBlank, setText, setWarning, setLevel, start, send };
}
