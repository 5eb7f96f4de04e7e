/** The TipTap editor of the composer: paragraphs, plain text, and mentions that are nodes of their own. */
import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Mention } from '@tiptap/extension-mention';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import type { SuggestionOptions, SuggestionProps } from '@tiptap/suggestion';
import { createHandleList, type HandleList, type Place } from '../handle-list.ts';
import { words } from './words.ts';

export interface EditorOptions {
  element: HTMLElement;
  placeholder: string;
  /** What stands there from the start, as a share link brings it. */
  text: string;
  onChange: (text: string) => void;
  onPublishKey: (trusted: boolean) => void;
}

export function createEditor({ element, placeholder, text, onChange, onPublishKey }: EditorOptions): Editor {
  return new Editor({
    element,
    injectCSS: false,
    autofocus: 'end',
    content: {
      type: 'doc',
      content: text.split('\n').map((line) => ({
        type: 'paragraph',
        content: line === '' ? [] : [{ type: 'text', text: line }],
      })),
    },
    extensions: [
      Document,
      Paragraph,
      Text,
      UndoRedo,
      Placeholder.configure({ placeholder }),
      Mention.configure({
        HTMLAttributes: { class: 'mention' },
        renderText: ({ node }) => `@${String(node.attrs['id'])}`,
        suggestion,
      }),
    ],
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Rich-Text Editor' },
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return false;
        onPublishKey(event.isTrusted);
        return true;
      },
    },
    onUpdate: ({ editor }) => onChange(readEditor(editor)),
  });
}

/** A line for each paragraph. */
export function readEditor(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}

const suggestion: Pick<SuggestionOptions, 'items' | 'render'> = {
  items: ({ query }) => [query],
  render: () => {
    let list: HandleList | undefined;
    // Each has the range of the text as it stands.
    let latest: SuggestionProps;
    return {
      onStart(props) {
        latest = props;
        list = createHandleList({
          parent: document.body,
          label: words.people,
          place: () => placeOf(latest.clientRect?.()),
          onPick: (id) => latest.command({ id }),
        });
        list.show(props.query);
      },
      onUpdate(props) {
        latest = props;
        list?.show(props.query);
      },
      onKeyDown: ({ event }) => list?.takeKey(event) ?? false,
      onExit: () => list?.close(),
    };
  },
};

function placeOf(rect: DOMRect | null | undefined): Place | undefined {
  return rect ? { left: rect.left, bottom: rect.bottom } : undefined;
}
