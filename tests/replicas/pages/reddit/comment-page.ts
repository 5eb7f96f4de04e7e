/** A post with its comments, each of which can be answered. */
import type { Identity } from '../identity.ts';
import { make, makeButton } from '../make-element.ts';
import { onPublish, readPublications } from '../record.ts';
import { createComposer } from './composer.ts';
import { buildApp } from './frame.ts';
import { words } from './words.ts';

export function buildCommentPage(identity: Identity): HTMLElement {
  const tree = make(
    'shreddit-comment-tree',
    { id: 'comment-tree' },
    buildComment('mara', 'Gloves on, coffee in hand.'),
  );
  onPublish(() => {
    const newest = readPublications()[0];
    if (newest?.surface === 'reddit-comment') tree.prepend(buildComment(identity.handle, newest.text));
  });
  return buildApp(
    identity,
    make(
      'shreddit-post',
      { author: 'jonas', 'post-type': 'text' },
      make('h1', { slot: 'title' }, 'Fog on the quay'),
      make('div', { slot: 'text-body' }, 'Fog is a planning problem, not a weather problem.'),
    ),
    buildHost(),
    tree,
  );
}

/** One line that the composer takes the place of. */
function buildHost(): HTMLElement {
  const trigger = makeButton({ type: 'button', 'data-testid': 'trigger-button', class: 'rd-trigger' }, words.join);
  const host = make('comment-composer-host', {}, trigger);
  trigger.addEventListener('click', () => openComposer('reddit-comment', host, trigger));
  return host;
}

function buildComment(author: string, text: string): HTMLElement {
  const body = make('div', { slot: 'comment', class: 'post-text' }, text);
  const reply = makeButton({ type: 'button', class: 'rd-action' }, words.reply);
  const share = makeButton({ type: 'button', class: 'rd-action', 'aria-haspopup': 'menu' }, words.share);
  const upvote = makeButton({ type: 'button', class: 'rd-action', 'aria-label': words.upvote }, '↑');
  const actions = make('shreddit-comment-action-row', { slot: 'actionRow' }, upvote, reply, share);
  const place = make('div', { slot: 'reply' });
  const comment = make(
    'shreddit-comment',
    { author, role: 'article' },
    make('strong', {}, `u/${author}`),
    body,
    actions,
    place,
  );
  reply.addEventListener('click', () => openComposer('reddit-reply', place));
  onPublish(() => {
    const newest = readPublications()[0];
    if (newest?.surface === 'reddit-reply') comment.append(make('div', { class: 'post-text rd-reply' }, newest.text));
  });
  return comment;
}

function openComposer(surface: string, place: HTMLElement, trigger?: HTMLElement): void {
  if (place.querySelector('shreddit-composer')) return;
  const submit = makeButton({ type: 'submit', class: 'primary' }, make('span', {}, `\n  ${words.comment}\n`));
  const close = () => {
    composer.close();
    place.replaceChildren(...(trigger ? [trigger] : []));
  };
  const composer = createComposer({
    surface,
    placeholder: words.join,
    submit,
    hasFooter: true,
    onPublished: close,
    onCancel: close,
  });
  place.replaceChildren(composer.host);
  composer.focus();
}
