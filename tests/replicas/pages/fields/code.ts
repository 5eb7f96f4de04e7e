/** Code: CodeMirror itself, a page in Monaco's structure, a bare text area, a console, and a terminal. */
import { Terminal } from '@xterm/xterm';
import { basicSetup, EditorView } from 'codemirror';
import { make } from '../make-element.ts';
import { button, labelled, mark, section, textarea } from './field.ts';

export function buildCode(): HTMLElement {
  return section(
    'Code',
    buildCodeMirror(),
    button('Commit changes'),
    buildMonaco(),
    labelled('config.yaml', textarea('code-plain', { spellcheck: 'false', wrap: 'off', autocapitalize: 'off' })),
    button('Save'),
    textarea('console', { 'aria-label': 'Console prompt', rows: '1', spellcheck: 'false' }),
    buildTerminal(),
  );
}

function buildCodeMirror(): HTMLElement {
  const parent = make('div', { class: 'fi-code' });
  const view = new EditorView({ doc: '', extensions: [basicSetup], parent });
  mark('code-mirror', view.contentDOM, () => view.state.doc.toString());
  return parent;
}

/** As Monaco without the EditContext API has it: a tiny transparent text area under lines that are drawn. */
function buildMonaco(): HTMLElement {
  const field = textarea('code-monaco', {
    class: 'inputarea monaco-mouse-cursor-text',
    role: 'textbox',
    'aria-roledescription': 'editor',
    'aria-multiline': 'true',
    'aria-label': 'Editor content;Press Alt+F1 for Accessibility Options.',
    'aria-autocomplete': 'both',
    autocorrect: 'off',
    autocapitalize: 'off',
    autocomplete: 'off',
    spellcheck: 'false',
    wrap: 'off',
  }) as HTMLTextAreaElement;
  const lines = make('div', { class: 'view-lines', role: 'presentation', 'aria-hidden': 'true' });
  const draw = () =>
    lines.replaceChildren(...field.value.split('\n').map((line) => make('div', { class: 'view-line' }, line)));
  const editor = make('div', { class: 'monaco-editor', role: 'code' }, lines, field);
  field.addEventListener('input', draw);
  editor.addEventListener('mousedown', (event) => {
    event.preventDefault();
    field.focus();
  });
  return editor;
}

function buildTerminal(): HTMLElement {
  const place = make('div', { class: 'fi-terminal' });
  const terminal = new Terminal({ rows: 4, cols: 60 });
  // It measures itself, so it opens once it stands in the page.
  queueMicrotask(() => {
    terminal.open(place);
    terminal.onData((data) => terminal.write(data));
    if (terminal.textarea) mark('terminal', terminal.textarea, () => readTerminal(terminal));
  });
  return place;
}

function readTerminal(terminal: Terminal): string {
  return terminal.buffer.active.getLine(0)?.translateToString(true) ?? '';
}
