/** The messaging overlay: a dialog that stands open all the time, with a private conversation in it. */
import { onPublish, publish, readPublications, recordEvents, registerComposer } from '../record.ts';
import { element } from './element.ts';
import { words } from './words.ts';

const surface = 'linkedin-message';

export function openMessaging(root: ShadowRoot): void {
  const life = new AbortController();
  const { signal } = life;
  const box = element('div', {
    class: 'msg-form__contenteditable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': words.messagePlaceholder,
    'data-placeholder': words.messagePlaceholder,
  });
  const submit = element(
    'button',
    { type: 'submit', class: 'msg-form__send-button', disabled: '' },
    `\n  ${words.send}\n`,
  );
  const form = element('form', { class: 'msg-form' }, box, submit);
  const log = element('div', { class: 'msg-log' }, element('p', {}, 'Lunch at one?'));
  root.append(
    element(
      'aside',
      { role: 'dialog', 'aria-label': words.messaging, class: 'msg-overlay' },
      element('p', { class: 'visually-hidden' }, words.modal),
      element('h2', {}, 'Sam Roe'),
      log,
      form,
    ),
  );

  const read = () => readLines(box);
  registerComposer(surface, box, read, signal);
  recordEvents(surface, 'submit', submit, signal);
  recordEvents(surface, 'submit', form, signal);
  const send = (event: Event) => {
    event.preventDefault();
    const text = read();
    if (!text.trim()) return;
    publish(surface, text, event.isTrusted);
    box.replaceChildren();
    submit.disabled = true;
  };
  form.addEventListener('submit', send, { signal });
  box.addEventListener('input', () => (submit.disabled = !read().trim()), { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
    },
    { signal },
  );
  onPublish(() => {
    const newest = readPublications()[0];
    if (newest?.surface === surface) log.append(element('p', { class: 'msg-own' }, newest.text));
  });
}

/** This box has no editor library: its model is the DOM, a line for each line break or block. */
function readLines(box: HTMLElement): string {
  const lines = [''];
  for (const node of box.childNodes) {
    if (node.nodeName === 'DIV' || node.nodeName === 'P') lines.push('');
    if (node.nodeName === 'BR') lines.push('');
    else lines.push(`${lines.pop() ?? ''}${node.textContent ?? ''}`);
  }
  return lines.join('\n').trim();
}
