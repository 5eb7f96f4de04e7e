/** A TipTap editor for plain text with mentions: comments of the new front end, and the body of an article. */
import { Editor, Extension, Node } from '@tiptap/core';
import type { EditorOptions } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { StarterKit } from '@tiptap/starter-kit';

/** No marks, no lists, and nothing added by itself. */
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

/** One thing that the caret cannot enter; it reads as its name. */
const mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ name: { default: '' } }),
  renderHTML: ({ node }) => ['a', { class: 'li-mention', 'data-type': 'mention' }, String(node.attrs['name'])],
  renderText: ({ node }) => String(node.attrs['name']),
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

export function readText(editor: Editor): string {
  return editor.getText({ blockSeparator: '\n' });
}

interface TextEditorOptions {
  label: string;
  placeholder: string;
  hasFocus: boolean;
  takeKey?: (event: KeyboardEvent) => boolean;
  onUpdate?: (editor: Editor) => void;
}

export function createTextEditor(place: HTMLElement, options: TextEditorOptions): Editor {
  const settings: Partial<EditorOptions> = {
    element: place,
    extensions: [plain, mention, showPlaceholder(options.placeholder)],
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    autofocus: options.hasFocus,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        'aria-placeholder': options.placeholder,
      },
      handleKeyDown: (_view, event) => options.takeKey?.(event) ?? false,
    },
    onUpdate: ({ editor }) => options.onUpdate?.(editor),
  };
  return new Editor(settings);
}
