/** `ytd-commentbox`: elements of the site's own, without shadow roots, and a button inside three others. */
import type { Identity } from '../identity.ts';
import { make, makeButton } from '../make-element.ts';
import { readLines } from '../read-lines.ts';
import { publish, recordEvents, registerComposer } from '../record.ts';
import { createEditable } from './editable.ts';
import { words } from './words.ts';

interface CommentBoxOptions {
  surface: string;
  identity: Identity;
  placeholder: string;
  submitName: string;
  onPublished?: (text: string) => void;
  /** After publishing, and after Cancel. */
  onClose?: () => void;
}

export interface CommentBox {
  element: HTMLElement;
  focus: () => void;
}

export function createCommentBox({
  surface,
  identity,
  placeholder,
  submitName,
  onPublished,
  onClose,
}: CommentBoxOptions): CommentBox {
  const life = new AbortController();
  const { signal } = life;
  const editable = createEditable(placeholder, signal);
  const box = editable.element;
  const hint = make('div', { id: 'placeholder', 'aria-hidden': 'true' }, placeholder);
  const cancel = makeButton({ 'aria-label': words.cancel, class: 'yt-button' }, words.cancel);
  const submit = makeButton({ 'aria-label': submitName, class: 'yt-button yt-filled' }, submitName);

  const close = () => {
    life.abort();
    element.remove();
    onClose?.();
  };
  const send = (event: Event) => {
    const text = readLines(box);
    if (!text.trim()) return;
    publish(surface, text, event.isTrusted);
    close();
    onPublished?.(text);
  };
  const refresh = () => {
    const isEmpty = !readLines(box).trim();
    submit.disabled = isEmpty;
    submit.setAttribute('aria-disabled', String(isEmpty));
    hint.hidden = box.textContent !== '';
  };
  box.addEventListener('input', refresh, { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      if (editable.takeKey(event) || event.isComposing) return;
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      send(event);
    },
    { signal },
  );
  submit.addEventListener('click', send, { signal });
  cancel.addEventListener('click', close, { signal });
  registerComposer(surface, box, () => readLines(box), signal);
  recordEvents(surface, 'submit', submit, signal);

  const element = make(
    'ytd-commentbox',
    { id: 'commentbox', class: 'style-scope ytd-comment-simplebox-renderer' },
    make(
      'div',
      { id: 'thumbnail-input-row', class: 'row' },
      make('div', { id: 'author-thumbnail', role: 'img', 'aria-label': identity.name }, identity.name.slice(0, 1)),
      make(
        'div',
        { id: 'main', class: 'grow' },
        make('yt-formatted-string', { id: 'contenteditable-textarea' }, hint, box),
      ),
    ),
    make(
      'div',
      { id: 'footer', class: 'row' },
      makeButton({ 'aria-label': words.emoji, class: 'round' }, '☺'),
      make('span', { class: 'grow' }),
      make('ytd-button-renderer', { id: 'cancel-button' }, make('yt-button-shape', {}, cancel)),
      make('ytd-button-renderer', { id: 'submit-button' }, make('yt-button-shape', {}, submit)),
    ),
  );
  refresh();
  return { element, focus: () => box.focus() };
}
