import { useEffect, useRef, useState } from 'react';
import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';
import { publish, registerComposer } from '../record.ts';

const surface = 'linkedin-comment';

/** Comments are plain text: no marks, no lists, and nothing added by itself. */
const plain = StarterKit.configure({
  blockquote: false,
  bold: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  gapcursor: false,
  heading: false,
  horizontalRule: false,
  italic: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
});

function showPlaceholder(text: string) {
  return Extension.create({
    name: 'placeholder',
    addProseMirrorPlugins: () => [
      new Plugin({
        props: {
          decorations: ({ doc }) => {
            const first = doc.firstChild;
            if (doc.childCount !== 1 || !first || first.content.size > 0) return null;
            const attributes = { class: 'is-editor-empty', 'data-placeholder': text };
            return DecorationSet.create(doc, [Decoration.node(0, first.nodeSize, attributes)]);
          },
        },
      }),
    ],
  });
}

function readText(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}

/** A TipTap composer: the element to attach, the text that stands in it, and publishing. */
export function useCommentEditor(placeholder: string) {
  const place = useRef<HTMLDivElement>(null);
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
    if (!place.current) return;
    const life = new AbortController();
    const editor = new Editor({
      element: place.current,
      extensions: [plain, showPlaceholder(placeholder)],
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      autofocus: true,
      editorProps: {
        attributes: {
          role: 'textbox',
          'aria-multiline': 'true',
          'aria-label': 'Text editor for creating comment',
          'aria-placeholder': placeholder,
        },
        handleKeyDown: (_view, event) => {
          if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return false;
          latestSend.current(event.isTrusted);
          return true;
        },
      },
      onUpdate: ({ editor: changed }) => setText(readText(changed)),
    });
    current.current = editor;
    registerComposer(surface, editor.view.dom, () => readText(editor), life.signal);
    return () => {
      life.abort();
      editor.destroy();
    };
  }, [placeholder]);

  return { place, text, canSend: text.trim() !== '', send };
}
