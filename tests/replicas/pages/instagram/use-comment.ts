/** A comment in a text area that React holds, with suggestions after an "@". */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { createMentionList } from '../facebook/mention-list.ts';
import { findPeople, findQuery } from '../facebook/mentions.ts';
import type { Person } from '../facebook/mentions.ts';
import { publish, registerComposer } from '../record.ts';
import { words } from './words.ts';

const surface = 'instagram-comment';

export function useComment() {
  const box = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const latest = useRef(text);
  const change = (next: string) => {
    latest.current = next;
    setText(next);
  };

  const insert = ({ handle }: Person) => {
    const element = box.current;
    if (!element) return;
    const before = latest.current.slice(0, element.selectionStart);
    const start = before.length - (findQuery(before)?.length ?? 0);
    const head = `${before.slice(0, start)}${handle} `;
    flushSync(() => change(head + latest.current.slice(element.selectionEnd)));
    element.setSelectionRange(head.length, head.length);
  };
  const [list] = useState(() => createMentionList(words.suggestions, insert));
  const look = (element: HTMLTextAreaElement) => {
    const query = findQuery(element.value.slice(0, element.selectionStart));
    list.show(query === undefined ? [] : findPeople(query), element, document.body);
  };

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const life = new AbortController();
    registerComposer(surface, element, () => latest.current, life.signal);
    return () => {
      life.abort();
      list.close();
    };
  }, [list]);

  const send = (trusted: boolean) => {
    if (!latest.current.trim()) return;
    publish(surface, latest.current, trusted);
    change('');
  };
  const takeKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (list.isOpen() && ['Enter', 'Tab', 'Escape', 'ArrowDown', 'ArrowUp'].includes(key)) {
      event.preventDefault();
      if (key === 'Escape') list.close();
      else if (key === 'ArrowDown' || key === 'ArrowUp') list.move(key === 'ArrowDown' ? 1 : -1);
      else list.pick();
      return;
    }
    if (key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send(event.nativeEvent.isTrusted);
  };
  const write = (element: HTMLTextAreaElement) => {
    change(element.value);
    look(element);
  };
  return { surface, box, text, canSend: text.trim() !== '', send, takeKey, write };
}
