/** A new post: the title in one shadow root, the words in a slot of another, the button in a third. */
import baseStyle from '../base.css?inline';
import type { Identity } from '../identity.ts';
import { make, makeButton, openShadow } from '../make-element.ts';
import { readPublications } from '../record.ts';
import composerStyle from './composer.css?inline';
import { createComposer } from './composer.ts';
import { buildApp } from './frame.ts';
import { words } from './words.ts';

export function buildSubmitPage(identity: Identity): HTMLElement {
  const title = buildTitle(new URL(location.href).searchParams.get('title') ?? '');
  const submit = makeButton({ type: 'button', class: 'primary' }, words.post);
  const submitHost = make('r-post-form-submit-button', { id: 'submit-post-button' });
  openShadow(submitHost, [baseStyle, composerStyle]).append(submit);
  const draft = makeButton({ type: 'button', class: 'rd-action' }, words.saveDraft);
  const body = createComposer({
    surface: 'reddit-post',
    placeholder: words.body,
    label: words.body,
    submit,
    hasFooter: false,
    onPublished: () => {
      const text = readPublications()[0]?.text ?? '';
      body.close();
      form.replaceWith(make('shreddit-post', {}, make('div', { slot: 'text-body', class: 'post-text' }, text)));
    },
  });
  body.host.setAttribute('name', 'body');
  const form = make(
    'form',
    { class: 'rd-form' },
    make('h1', {}, words.createPost),
    title,
    body.host,
    make('div', { class: 'row' }, make('span', { class: 'grow' }), draft, submitHost),
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  return buildApp(identity, form);
}

function buildTitle(text: string): HTMLElement {
  const field = document.createElement('textarea');
  field.id = 'innerTextArea';
  field.rows = 1;
  field.value = text;
  const host = make('faceplate-textarea-input', { name: 'title', required: '' });
  openShadow(host, [baseStyle, composerStyle], true).append(
    make('label', { class: 'frame row', for: 'innerTextArea' }, make('span', {}, words.title), field),
  );
  return host;
}
