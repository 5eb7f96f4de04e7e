/** A `<dialog>` that the browser itself makes modal: all else on the page is inert while it stands. */
import type { Identity } from '../identity.ts';
import { make, makeButton } from '../make-element.ts';
import { readLines } from '../read-lines.ts';
import { publish, recordEvents, registerComposer } from '../record.ts';
import { words } from './words.ts';

const surface = 'native-dialog-post';

export function openPostDialog(identity: Identity, parent: HTMLElement): void {
  const life = new AbortController();
  const { signal } = life;
  const box = make('div', {
    class: 'nd-box',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.label,
    'data-placeholder': words.label,
    autofocus: '',
  });
  const submit = makeButton({ type: 'submit', class: 'nd-primary', disabled: '' }, words.post);
  const close = makeButton({ type: 'button', class: 'nd-quiet' }, words.close);
  const form = make(
    'form',
    { method: 'dialog' },
    make('h2', { id: 'nd-heading' }, words.heading),
    make('p', { class: 'quiet' }, `${words.as} ${identity.name} · ${words.audience}`),
    box,
    make('div', { class: 'row' }, make('span', { class: 'grow' }), close, submit),
  );
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'nd-heading');
  dialog.append(form);

  const read = () => readLines(box);
  const send = (trusted: boolean) => {
    const text = read();
    if (!text.trim()) return false;
    publish(surface, text, trusted);
    // The dialog's `close` comes a moment later.
    box.replaceChildren();
    return true;
  };
  box.addEventListener('input', () => (submit.disabled = !read().trim()), { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (send(event.isTrusted)) dialog.close();
    },
    { signal },
  );
  // A form of this method closes its dialog by itself.
  form.addEventListener(
    'submit',
    (event) => {
      if (!send(event.isTrusted)) event.preventDefault();
    },
    { signal },
  );
  close.addEventListener('click', () => dialog.close(), { signal });
  dialog.addEventListener(
    'close',
    () => {
      life.abort();
      dialog.remove();
    },
    { signal },
  );
  registerComposer(surface, box, read, signal);
  recordEvents(surface, 'submit', submit, signal);
  parent.append(dialog);
  dialog.showModal();
}
