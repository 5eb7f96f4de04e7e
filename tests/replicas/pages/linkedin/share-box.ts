/** The share box: Quill 1.3 in the open shadow root of `#interop-outlet`, without React. */
import Quill from 'quill/dist/quill.core.js';
import { publish, recordEvents, registerComposer } from '../record.ts';
import { avatarElement, element, iconElement } from './element.ts';
import { keepSelectionInRoot } from './shadow-selection.ts';

const surface = 'linkedin-post';

export interface ShareBoxOptions {
  author: { name: string; company: boolean };
  onClose?: () => void;
}

export function openShareBox(root: ShadowRoot, { author, onClose }: ShareBoxOptions): void {
  if (root.querySelector('.share-box-v2__modal')) return;
  const life = new AbortController();
  const { signal } = life;
  const parts = buildDialog(author);
  root.append(parts.layer);

  const quill = new Quill(parts.editor, { placeholder: 'What do you want to talk about?', formats: [] });
  for (const [name, value] of Object.entries(editorAttributes)) quill.root.setAttribute(name, value);
  keepSelectionInRoot(quill, root, signal);
  registerComposer(surface, quill.root, () => readText(quill), signal);
  recordEvents(surface, 'submit', parts.submit, signal);

  const close = () => {
    life.abort();
    parts.layer.remove();
    onClose?.();
  };
  const send = (event: Event) => {
    const text = readText(quill);
    if (!text.trim()) return;
    publish(surface, text, event.isTrusted);
    close();
  };
  const enable = () => {
    parts.submit.disabled = !quill.getText().trim();
  };
  quill.on('text-change', enable);
  parts.submit.addEventListener('click', send, { signal });
  parts.dismiss.addEventListener('click', close, { signal });
  parts.dialog.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
      if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send(event);
    },
    { signal },
  );
  enable();
  quill.focus();
}

const editorAttributes = {
  role: 'textbox',
  'aria-multiline': 'true',
  'aria-label': 'Text editor for creating content',
  'data-test-ql-editor-contenteditable': 'true',
};

/** Quill ends every text with one newline of its own. */
function readText(quill: Quill): string {
  return quill.getText().replace(/\n$/, '');
}

function buildDialog(author: ShareBoxOptions['author']) {
  const editor = element('div', { class: 'editor-container' });
  // The site pads the names of its buttons with newlines.
  const submit = element(
    'button',
    { type: 'button', class: 'share-actions__primary-action artdeco-button' },
    element('span', { class: 'artdeco-button__text' }, '\n    Post\n  '),
  );
  const dismiss = element(
    'button',
    { type: 'button', class: 'share-box-dismiss round', 'aria-label': 'Dismiss' },
    iconElement('close'),
  );
  const settings = element(
    'button',
    { type: 'button', class: 'share-unified-settings-entry-button' },
    avatarElement(author.name, author.company),
    element(
      'div',
      {},
      element('div', { class: 'share-author' }, author.name),
      element('div', { class: 'share-audience' }, 'Post to Anyone'),
    ),
  );
  const dialog = element(
    'div',
    {
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': 'share-to-linkedin-modal__header',
      class: 'artdeco-modal share-box-v2__modal',
      tabindex: '-1',
    },
    element('h2', { id: 'share-to-linkedin-modal__header', class: 'visually-hidden' }, 'Create a post'),
    element(
      'div',
      { class: 'share-creation-state' },
      element('div', { class: 'row share-head' }, settings, element('span', { class: 'grow' }), dismiss),
      element('div', { class: 'share-creation-state__text-editor' }, editor),
      element(
        'div',
        { class: 'share-creation-state__bottom row' },
        element(
          'button',
          { type: 'button', class: 'round', 'aria-label': 'Open Emoji Keyboard' },
          iconElement('smile'),
        ),
        element('button', { type: 'button', class: 'round', 'aria-label': 'Add media' }, iconElement('picture')),
        element('span', { class: 'grow' }),
        element(
          'button',
          { type: 'button', class: 'round share-actions__scheduled-post-btn', 'aria-label': 'Schedule post' },
          iconElement('clock'),
        ),
        submit,
      ),
    ),
  );
  return { layer: element('div', { class: 'artdeco-modal-overlay' }, dialog), dialog, editor, submit, dismiss };
}
