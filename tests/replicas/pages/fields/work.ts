/** Things that are written at work and go to nobody, or to few: documents, mail, sheets, tasks, prompts. */
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import Quill from 'quill/dist/quill.core.js';
import { make } from '../make-element.ts';
import { button, editable, input, labelled, mark, section, textarea } from './field.ts';

export function buildDocument(): HTMLElement {
  return section(
    'Document',
    make(
      'div',
      { class: 'row' },
      make(
        'h3',
        {},
        editable('document-title', { role: 'textbox', 'aria-label': 'Rename', 'aria-multiline': 'false' }),
      ),
      button('Share'),
    ),
    make('div', { role: 'document' }, createTipTap('document-body', 'Document content')),
  );
}

export function buildAssistant(): HTMLElement {
  return section(
    'Assistant',
    createTipTap('assistant-prompt', 'Ask the assistant'),
    button('Send prompt'),
    labelled('Text to translate', textarea('translate-source', { 'aria-label': 'Source text' })),
  );
}

export function buildMail(): HTMLElement {
  const container = make('div', { class: 'fi-editable' });
  const quill = new Quill(container, { placeholder: '' });
  for (const [name, value] of [
    ['role', 'textbox'],
    ['aria-multiline', 'true'],
    ['aria-label', 'Message Body'],
  ] as const) {
    quill.root.setAttribute(name, value);
  }
  mark('mail-body', quill.root, () => quill.getText());
  return section(
    'Mail',
    input('mail-to', { role: 'combobox', 'aria-expanded': 'false', 'aria-label': 'To recipients' }),
    input('mail-subject', { 'aria-label': 'Subject' }),
    container,
    button('Send'),
  );
}

export function buildSheet(): HTMLElement {
  const cell = mark('sheet-cell', make('td', { role: 'gridcell', contenteditable: 'true', 'aria-label': 'B2' }));
  return section(
    'Sheet',
    editable('sheet-formula', { role: 'textbox', 'aria-label': 'Formula bar' }),
    make('table', { role: 'grid' }, make('tbody', {}, make('tr', { role: 'row' }, make('th', {}, '2'), cell))),
    button('Share'),
  );
}

export function buildTasks(): HTMLElement {
  return section(
    'Tasks',
    textarea('task-title', { 'aria-label': 'Task title', placeholder: 'What needs doing?', rows: '1' }),
    textarea('task-notes', { 'aria-label': 'Notes' }),
    button('Add task'),
    button('Save'),
    input('event-title', { 'aria-label': 'Add title', placeholder: 'Add title' }),
    make(
      'div',
      { role: 'textbox', 'aria-readonly': 'true', contenteditable: 'false', 'data-field': 'read-only-editable' },
      'Minutes of yesterday, approved',
    ),
  );
}

function createTipTap(id: string, label: string): HTMLElement {
  const place = make('div', { class: 'fi-editable' });
  const editor = new Editor({
    element: place,
    extensions: [StarterKit],
    editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label } },
  });
  mark(id, editor.view.dom, () => editor.getText());
  return place;
}
