import { useEffect, useRef, useState } from 'react';
import type { Editor } from '@tiptap/core';
import { publish, registerComposer } from '../record.ts';
import { createMentionList } from './mention-list.ts';
import { createTextEditor, readText } from './text-editor.ts';
import { words } from './words.ts';

const surface = 'linkedin-comment';

/** A TipTap composer: the elements to attach, the text that stands in it, and publishing. */
export function useCommentEditor(placeholder: string) {
  const place = useRef<HTMLDivElement>(null);
  const suggestions = useRef<HTMLDivElement>(null);
  const current = useRef<Editor>(null);
  const [text, setText] = useState('');

  const send = (trusted: boolean) => {
    const editor = current.current;
    const written = editor ? readText(editor) : '';
    if (!editor || !written.trim()) return;
    publish(surface, written, trusted);
    editor.commands.clearContent(true);
  };
  const latestSend = useRef(send);
  latestSend.current = send;

  useEffect(() => {
    if (!place.current || !suggestions.current) return;
    const life = new AbortController();
    const mentions = createMentionList(
      () => editor.view.dom,
      suggestions.current,
      (name, typed) => {
        const to = editor.state.selection.from;
        const content = [
          { type: 'mention', attrs: { name } },
          { type: 'text', text: ' ' },
        ];
        editor
          .chain()
          .focus()
          .insertContentAt({ from: to - typed, to }, content)
          .run();
      },
    );
    const editor = createTextEditor(place.current, {
      label: words.commentEditor,
      placeholder,
      hasFocus: true,
      takeKey: (event) => {
        if (event.isComposing) return false;
        if (mentions.takeKey(event.key)) return true;
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false;
        latestSend.current(event.isTrusted);
        return true;
      },
      onUpdate: (changed) => {
        setText(readText(changed));
        const { $from, empty } = changed.state.selection;
        mentions.update(empty ? $from.parent.textBetween(0, $from.parentOffset, '\n', ' ') : undefined);
      },
    });
    current.current = editor;
    registerComposer(surface, editor.view.dom, () => readText(editor), life.signal);
    return () => {
      life.abort();
      editor.destroy();
    };
  }, [placeholder]);

  return { place, suggestions, text, canSend: text.trim() !== '', send };
}
