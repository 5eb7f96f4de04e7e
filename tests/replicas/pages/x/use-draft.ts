/** A Draft.js composer: its state, its keys, and what publishing does to it. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import type { EditorHandle } from 'draft-js';
import { publish, registerComposer } from '../record.ts';

export function useDraft(surface: string, onPublished: () => void) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  const editor = useRef<EditorHandle>(null);
  const latest = useRef(state);
  const trusted = useRef(true);
  latest.current = state;

  useEffect(() => {
    const element = editor.current?.editor;
    if (!element) return;
    const life = new AbortController();
    registerComposer(surface, element, () => readText(latest.current), life.signal);
    return () => life.abort();
  }, [surface]);

  const text = readText(state);
  const change = (next: EditorState) => {
    latest.current = next;
    setState(next);
  };
  const send = (isTrusted: boolean) => {
    const written = readText(latest.current);
    if (!written.trim()) return;
    publish(surface, written, isTrusted);
    change(EditorState.moveFocusToEnd(EditorState.createEmpty()));
    onPublished();
  };
  const bindKey = (event: KeyboardEvent) => {
    trusted.current = event.nativeEvent.isTrusted;
    if (event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event)) return 'publish';
    return getDefaultKeyBinding(event);
  };
  const handleKeyCommand = (command: string) => {
    if (command !== 'publish') return 'not-handled' as const;
    send(trusted.current);
    return 'handled' as const;
  };
  return { editor, state, text, canSend: text.trim() !== '', change, send, bindKey, handleKeyCommand };
}

function readText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}
