/**
 * The classic page of one post: no React, a form around the comment, and a button that is not in the page before there is
 * text. The same page stands inside the new front end, in a frame of the same origin under `/preload/`.
 */
import type { Identity } from '../identity.ts';
import { publish, recordEvents } from '../record.ts';
import { avatarElement, element, iconElement } from './element.ts';
import { createQuillBox } from './quill-box.ts';
import { words } from './words.ts';

const surface = 'linkedin-classic-comment';

export function openClassicPost(place: HTMLElement, identity: Identity, urn: string): void {
  const comments = element('div', { class: 'comments-comments-list' });
  const form = element('form', { class: 'comments-comment-box__form' });
  const article = element(
    'div',
    { 'data-urn': urn, role: 'article', class: 'feed-shared-update-v2 li-card' },
    element('div', { class: 'row' }, avatarElement('Mara Lindqvist', false), element('h3', {}, 'Mara Lindqvist')),
    element('p', { class: 'post-text li-text' }, 'Three weeks without a missed berth window.\nProud of this crew.'),
    buildActions(() => box.focus()),
    element('div', { class: 'comments-comment-box row' }, avatarElement(identity.name, identity.company), form),
    comments,
  );
  place.append(element('main', { class: 'li-classic' }, article));

  const { signal } = new AbortController();
  const editor = element('div', { class: 'editor-container' });
  const bottom = element(
    'div',
    { class: 'row comments-comment-box__detour-container' },
    ...(identity.company ? [iconButton(words.switchIdentity, 'down')] : []),
    element('span', { class: 'grow' }),
    iconButton(words.emoji, 'smile'),
    iconButton(words.addPhoto, 'picture'),
  );
  form.append(editor, bottom);
  form.addEventListener('submit', (event) => event.preventDefault());
  let submit: HTMLButtonElement | undefined;
  const send = (event: Event) => {
    const text = box.read();
    if (!text.trim()) return;
    publish(surface, text, event.isTrusted);
    comments.prepend(
      element(
        'div',
        { class: 'li-comment row' },
        avatarElement(identity.name, identity.company),
        element('div', { class: 'li-bubble grow post-text' }, text),
      ),
    );
    box.clear();
  };
  const update = () => {
    const canSend = box.read().trim() !== '';
    if (!canSend) {
      submit?.remove();
      submit = undefined;
    }
    if (!canSend || submit) return;
    submit = buildSubmit();
    submit.addEventListener('click', send);
    recordEvents(surface, 'submit', submit, signal);
    bottom.append(submit);
  };
  const placeholder = identity.company ? words.commentAs(identity.name) : words.commentPlaceholder;
  const box = createQuillBox({ surface, container: editor, placeholder, signal, onChange: update });
}

/** No label, and a name padded with newlines. */
function buildSubmit(): HTMLButtonElement {
  const name = element('span', { class: 'artdeco-button__text' }, `\n    ${words.comment}\n  `);
  const classes = 'comments-comment-box__submit-button--cr artdeco-button artdeco-button--primary';
  return element('button', { type: 'button', class: classes }, '\n  ', name, '\n');
}

/** "Comment" in this row only moves the focus. */
function buildActions(focus: () => void): HTMLElement {
  const comment = element('button', { type: 'button' }, iconElement('reply'), words.comment);
  comment.addEventListener('click', focus);
  return element(
    'div',
    { class: 'li-actions feed-shared-social-action-bar' },
    element('button', { type: 'button', 'aria-label': words.reactLike }, iconElement('like'), words.like),
    comment,
    element('button', { type: 'button' }, iconElement('repost'), words.repost),
    element('button', { type: 'button', 'aria-label': words.sendPrivately }, iconElement('send'), words.send),
  );
}

function iconButton(label: string, icon: Parameters<typeof iconElement>[0]): HTMLElement {
  return element('button', { type: 'button', class: 'round', 'aria-label': label }, iconElement(icon));
}
