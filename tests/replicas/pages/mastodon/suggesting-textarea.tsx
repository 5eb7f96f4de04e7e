/** The text field with the list of people below it, inside the form. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { createHandleList, findQuery, type HandleList } from '../handle-list.ts';
import { words } from './words.ts';

interface SuggestingTextareaProps {
  field: RefObject<HTMLTextAreaElement | null>;
  value: string;
  onChange: (value: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function SuggestingTextarea({ field, value, onChange, onKeyDown }: SuggestingTextareaProps) {
  const parent = useRef<HTMLDivElement>(null);
  const list = useRef<HandleList>(null);
  const insert = (handle: string) => {
    const textarea = field.current;
    if (!textarea) return;
    const caret = textarea.selectionStart;
    const before = textarea.value.slice(0, caret).replace(/@\w*$/u, `@${handle} `);
    // The caret can go behind the name only once the field has it.
    flushSync(() => onChange(before + textarea.value.slice(caret)));
    textarea.setSelectionRange(before.length, before.length);
  };
  const latestInsert = useRef(insert);
  latestInsert.current = insert;

  useEffect(() => {
    if (!parent.current) return;
    const opened = createHandleList({
      parent: parent.current,
      label: words.suggestions,
      onPick: (handle) => latestInsert.current(handle),
    });
    list.current = opened;
    return () => opened.close();
  }, []);

  const suggest = (textarea: HTMLTextAreaElement) => {
    const query = findQuery(textarea.value.slice(0, textarea.selectionStart));
    if (query === undefined) list.current?.close();
    else list.current?.show(query);
  };

  return (
    <div className="autosuggest-textarea">
      <textarea
        ref={field}
        className="autosuggest-textarea__textarea"
        aria-autocomplete="list"
        dir="auto"
        lang={document.documentElement.lang}
        placeholder={words.placeholder}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          suggest(event.target);
        }}
        onKeyDown={(event) => {
          if (list.current?.takeKey(event.nativeEvent)) event.stopPropagation();
          else onKeyDown(event);
        }}
      />
      <div ref={parent} className="autosuggest-textarea__suggestions" />
    </div>
  );
}
