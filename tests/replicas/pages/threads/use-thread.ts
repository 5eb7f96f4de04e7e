/** The boxes of one dialog, each an editor of its own; all go out with one press. */
import { useRef, useState } from 'react';
import type { LexicalEditor } from 'lexical';
import { readLexical } from '../facebook/create-lexical.ts';
import { publish } from '../record.ts';

export interface Thread {
  surface: string;
  keys: readonly number[];
  texts: Readonly<Record<number, string>>;
  attach: (key: number, editor: LexicalEditor) => void;
  change: (key: number, text: string) => void;
  add: () => void;
  remove: (key: number) => void;
  canSend: boolean;
  send: (trusted: boolean) => void;
}

export function useThread(surface: string, onPublished: () => void): Thread {
  const [keys, setKeys] = useState<readonly number[]>([0]);
  const [texts, setTexts] = useState<Record<number, string>>({});
  const editors = useRef(new Map<number, LexicalEditor>());
  const isWritten = (key: number) => Boolean(texts[key]?.trim());
  const send = (trusted: boolean) => {
    const written = keys
      .map((key) => editors.current.get(key))
      .map((editor) => (editor ? readLexical(editor) : ''))
      .filter((text) => text.trim() !== '');
    if (written.length === 0) return;
    publish(surface, written.join('\n'), trusted);
    onPublished();
  };
  return {
    surface,
    keys,
    texts,
    attach: (key, editor) => void editors.current.set(key, editor),
    change: (key, text) => setTexts((before) => ({ ...before, [key]: text })),
    add: () => setKeys((before) => [...before, (before.at(-1) ?? 0) + 1]),
    remove: (key) => setKeys((before) => before.filter((one) => one !== key)),
    // An empty box in between is an unfinished thread: the site wants a word in each.
    canSend: keys.every(isWritten),
    send,
  };
}
