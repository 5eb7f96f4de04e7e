/**
 * `shreddit-composer`: the tools and the button in an open shadow root that delegates the focus, the Lexical box in the
 * document itself, shown through a slot.
 */
import baseStyle from '../base.css?inline';
import { byModifiedEnter, createLexical, emptyLexical, readLexical } from '../facebook/create-lexical.ts';
import { make, makeButton, openShadow } from '../make-element.ts';
import { publish, recordEvents, registerComposer } from '../record.ts';
import composerStyle from './composer.css?inline';
import { words } from './words.ts';

export interface ComposerOptions {
  surface: string;
  placeholder: string;
  /** Its name, when it has one. */
  label?: string;
  /** The button inside; a post has its button elsewhere on the page. */
  submit: HTMLButtonElement;
  /** Comments have both buttons in the composer. */
  hasFooter: boolean;
  onPublished: () => void;
  onCancel?: () => void;
}

export interface RichComposer {
  host: HTMLElement;
  /** To be called once the host stands in the page. */
  focus: () => void;
  close: () => void;
}

export function createComposer(options: ComposerOptions): RichComposer {
  const { surface, submit, placeholder } = options;
  const life = new AbortController();
  const { signal } = life;
  const box = make('div', {
    slot: 'rte',
    role: 'textbox',
    contenteditable: 'true',
    spellcheck: 'true',
    'aria-multiline': 'true',
    'aria-label': options.label,
    'aria-placeholder': placeholder,
  });
  const hint = make('div', { slot: 'placeholder', 'aria-hidden': 'true' }, placeholder);
  const host = make('shreddit-composer', { placeholder }, box, hint);
  openShadow(host, [baseStyle, composerStyle], true).append(...buildShadow(options, signal));

  const read = () => readLexical(lexical);
  const send = (trusted: boolean) => {
    const text = read();
    if (!text.trim()) return;
    publish(surface, text, trusted);
    emptyLexical(lexical);
    options.onPublished();
  };
  submit.disabled = true;
  const lexical = createLexical(box, {
    publishesOn: byModifiedEnter,
    onPublishKey: send,
    onChange: (text) => {
      submit.disabled = !text.trim();
      hint.hidden = text !== '';
    },
    signal,
  });
  registerComposer(surface, box, read, signal);
  recordEvents(surface, 'submit', submit, signal);
  submit.addEventListener('click', (event) => send(event.isTrusted), { signal });
  return { host, focus: () => box.focus(), close: () => life.abort() };
}

function buildShadow({ submit, hasFooter, onCancel }: ComposerOptions, signal: AbortSignal): HTMLElement[] {
  const tools = makeButton({ type: 'button', class: 'round', 'aria-label': words.formatting }, 'Aa');
  const text = make('div', { class: 'text' }, make('slot', { name: 'placeholder' }), make('slot', { name: 'rte' }));
  if (!hasFooter) return [make('div', { class: 'frame' }, tools, text)];
  const cancel = makeButton({ type: 'button', class: 'secondary' }, words.cancel);
  cancel.addEventListener('click', () => onCancel?.(), { signal });
  const footer = make('div', { class: 'row' }, tools, make('span', { class: 'grow' }), cancel, submit);
  return [make('div', { class: 'frame' }, text, footer)];
}
