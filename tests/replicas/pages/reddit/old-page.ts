/** The old site: a form with a textarea that has no name at all, and "save". */
import type { Identity } from '../identity.ts';
import { make, makeButton } from '../make-element.ts';
import { publish, recordEvents, registerComposer } from '../record.ts';
import { words } from './words.ts';

const { old } = words;

export function buildOldPage(identity: Identity): HTMLElement {
  const comments = make('div', { class: 'sitetable nestedlisting' });
  comments.append(buildComment('mara', 'Gloves on, coffee in hand.', identity));
  const form = buildForm('reddit-old-comment', (text) =>
    comments.prepend(buildComment(identity.handle, text, identity)),
  );
  return make(
    'div',
    { class: 'rd-old' },
    make(
      'div',
      { id: 'header', class: 'row' },
      make('form', { id: 'search', role: 'search' }, make('input', { type: 'text', name: 'q', placeholder: 'search' })),
      make('span', { class: 'grow' }),
      make('span', { class: 'user' }, make('a', { href: `/user/${identity.handle}/` }, identity.handle)),
      make('a', { href: '/logout', class: 'logout' }, old.logout),
    ),
    make('h1', { class: 'title' }, 'Fog on the quay'),
    make('div', { class: 'commentarea' }, form, comments),
  );
}

function buildComment(author: string, text: string, identity: Identity): HTMLElement {
  const children = make('div', { class: 'child' });
  const reply = make('a', { href: '#', class: 'reply-button' }, old.reply);
  reply.addEventListener('click', (event) => {
    event.preventDefault();
    if (children.querySelector('form')) return;
    const form = buildForm('reddit-old-reply', (written) => {
      form.remove();
      children.append(buildComment(identity.handle, written, identity));
    });
    children.prepend(form);
    form.querySelector('textarea')?.focus();
  });
  return make(
    'div',
    { class: 'thing comment' },
    make('p', { class: 'tagline' }, make('a', { class: 'author' }, author)),
    make('div', { class: 'usertext-body post-text' }, text),
    make('ul', { class: 'flat-list buttons' }, make('li', {}, reply)),
    children,
  );
}

function buildForm(surface: string, onPublished: (text: string) => void): HTMLElement {
  const life = new AbortController();
  const { signal } = life;
  const field = document.createElement('textarea');
  field.name = 'text';
  field.rows = 1;
  const error = make('span', { class: 'error' });
  const submit = makeButton({ type: 'submit', class: 'save' }, old.save);
  const form = make(
    'form',
    { class: 'usertext', action: '#' },
    make('div', { class: 'usertext-edit md-container' }, make('div', { class: 'md' }, field)),
    make(
      'div',
      { class: 'bottom-area' },
      make('a', { href: '/help', class: 'reddiquette' }, `${old.policy} · ${old.formatting}`),
      error,
      make('div', { class: 'usertext-buttons' }, submit),
    ),
  );
  registerComposer(surface, field, () => field.value, signal);
  recordEvents(surface, 'submit', submit, signal);
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      const text = field.value;
      error.textContent = text.trim() ? '' : old.nothing;
      if (!text.trim()) return;
      publish(surface, text, event.isTrusted);
      field.value = '';
      onPublished(text);
    },
    { signal },
  );
  return form;
}
