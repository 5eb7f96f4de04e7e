/** A Slate editor: its model, its text, and what publishing does to it. */
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { createEditor, Editor, Node, Range, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { ReactEditor, withReact } from 'slate-react';
import { createHandleList, findQuery, type HandleList } from '../handle-list.ts';
import { publish, registerComposer } from '../record.ts';
import { words } from './words.ts';

export const surface = 'forum-reply';

export function emptyValue(): Descendant[] {
  return [{ type: 'paragraph', children: [{ text: '' }] }];
}

function readSlate(editor: Editor): string {
  return editor.children.map((block) => Node.string(block)).join('\n');
}

export function useSlate() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const [text, setText] = useState('');
  const list = useRef<HandleList>(null);

  useEffect(() => {
    const life = new AbortController();
    const element = ReactEditor.toDOMNode(editor, editor);
    registerComposer(surface, element, () => readSlate(editor), life.signal);
    const opened = createHandleList({
      parent: document.body,
      label: words.members,
      place: () => getSelection()?.getRangeAt(0).getBoundingClientRect(),
      onPick: (handle) => insertHandle(editor, handle),
    });
    list.current = opened;
    return () => {
      life.abort();
      opened.close();
    };
  }, [editor]);

  const change = () => {
    setText(readSlate(editor));
    const query = findQuery(textBeforeCaret(editor));
    if (query === undefined) list.current?.close();
    else list.current?.show(query);
  };
  const send = (trusted: boolean) => {
    const written = readSlate(editor);
    if (!written.trim()) return;
    publish(surface, written, trusted);
    Transforms.select(editor, Editor.start(editor, []));
    editor.children = emptyValue();
    editor.history = { undos: [], redos: [] };
    editor.onChange();
  };
  const takeKey = (event: KeyboardEvent) => {
    if (list.current?.takeKey(event.nativeEvent)) return;
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send(event.nativeEvent.isTrusted);
  };
  return { editor, canSend: text.trim() !== '', change, send, takeKey };
}

function textBeforeCaret(editor: Editor): string {
  const { selection } = editor;
  if (!selection || !Range.isCollapsed(selection)) return '';
  const start = Editor.start(editor, selection.anchor.path.slice(0, 1));
  return Editor.string(editor, { anchor: start, focus: selection.anchor });
}

function insertHandle(editor: Editor, handle: string): void {
  const length = findQuery(textBeforeCaret(editor))?.length ?? 0;
  Transforms.delete(editor, { distance: length + 1, unit: 'character', reverse: true });
  Transforms.insertText(editor, `@${handle} `);
}
