/** A Quill 1.3 editor as LinkedIn's classic front end has it: plain text with mentions, and the list that they come from. */
import Quill from 'quill/dist/quill.core.js';
import { registerComposer } from '../record.ts';
import { element } from './element.ts';
import { createMentionList } from './mention-list.ts';
import { keepSelectionInRoot } from './shadow-selection.ts';
import { words } from './words.ts';

const Inline = Quill.import('blots/inline');

/** A mention is a link inside the text. */
class Mention extends Inline {
  static override blotName = 'mention';
  static override tagName = 'A';
  static override className = 'ql-mention';
  static override formats = (): boolean => true;
}
Quill.register(Mention);

interface QuillBoxOptions {
  surface: string;
  /** Where the editor goes. */
  container: HTMLElement;
  placeholder: string;
  text?: string;
  signal: AbortSignal;
  onChange: () => void;
}

export interface QuillBox {
  root: HTMLElement;
  read: () => string;
  clear: () => void;
  focus: () => void;
}

export function createQuillBox({ surface, container, placeholder, signal, ...options }: QuillBoxOptions): QuillBox {
  const quill = new Quill(container, { placeholder, formats: ['mention'] });
  for (const [name, value] of Object.entries(editorAttributes)) quill.root.setAttribute(name, value);
  const root = container.getRootNode();
  if (root instanceof ShadowRoot) keepSelectionInRoot(quill, root, signal);
  // Quill ends every text with one newline of its own.
  const read = () => quill.getText().replace(/\n$/, '');

  const place = element('div', { class: 'editor-typeahead-fetch' });
  container.after(place);
  const mentions = createMentionList(
    () => quill.root,
    place,
    (name, typed) => {
      const caret = quill.getSelection(true)?.index ?? 0;
      quill.deleteText(caret - typed, typed, 'user');
      quill.insertText(caret - typed, name, { mention: true }, 'user');
      quill.insertText(caret - typed + name.length, ' ', { mention: false }, 'user');
      quill.setSelection(caret - typed + name.length + 1, 0, 'user');
    },
  );
  // Before Quill's own listeners on the editor, which would break the line.
  const takeKey = (event: KeyboardEvent) => {
    if (event.isComposing || !mentions.takeKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  container.addEventListener('keydown', takeKey, { capture: true, signal });
  const change = () => {
    options.onChange();
    const caret = quill.getSelection()?.index;
    mentions.update(caret === undefined ? undefined : quill.getText(0, caret));
  };
  if (options.text) quill.setText(options.text);
  // Quill tells of the change before it has moved the caret.
  quill.on('text-change', () => queueMicrotask(change));
  registerComposer(surface, quill.root, read, signal);
  return {
    root: quill.root,
    read,
    clear: () => quill.setText(''),
    focus: () => {
      quill.focus();
      quill.setSelection(quill.getText().length - 1, 0);
    },
  };
}

const editorAttributes = {
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': words.editor,
  'data-test-ql-editor-contenteditable': 'true',
};
