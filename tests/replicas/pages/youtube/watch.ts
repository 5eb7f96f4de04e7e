import type { Identity } from '../identity.ts';
import { make, makeButton } from '../make-element.ts';
import { onPublish, readPublications } from '../record.ts';
import { createCommentBox } from './comment-box.ts';
import { words } from './words.ts';

export function buildWatchPage(identity: Identity): HTMLElement {
  const contents = make('div', { id: 'contents' }, buildThread(identity, 'mara', 'Gloves on, coffee in hand.'));
  onPublish(() => {
    const newest = readPublications()[0];
    if (newest?.surface === 'youtube-comment') contents.prepend(buildThread(identity, identity.handle, newest.text));
  });
  return make(
    'ytd-app',
    {},
    make(
      'div',
      { id: 'masthead', class: 'row' },
      make('strong', {}, 'YouTube'),
      make(
        'form',
        { class: 'grow', action: '/results' },
        make('input', {
          type: 'text',
          name: 'search_query',
          role: 'combobox',
          'aria-label': words.search,
          placeholder: words.search,
        }),
      ),
      makeButton({ id: 'avatar-btn', 'aria-label': words.account, class: 'round' }, identity.name.slice(0, 1)),
    ),
    make('div', { id: 'player' }),
    make('h1', {}, 'Fog on the quay'),
    make('div', { class: 'row' }, makeButton({ 'aria-label': words.share, class: 'yt-button' }, words.share)),
    make('ytd-comments', { id: 'comments' }, make('h2', {}, words.comments), buildSimpleBox(identity), contents),
  );
}

/** A line of text that the box takes the place of. */
function buildSimpleBox(identity: Identity): HTMLElement {
  const line = make(
    'div',
    { id: 'placeholder-area', tabindex: '0' },
    make('yt-formatted-string', {}, words.placeholder),
  );
  const place = make('div', { id: 'comment-dialog' });
  line.addEventListener('click', () => {
    const box = createCommentBox({
      surface: 'youtube-comment',
      identity,
      placeholder: words.placeholder,
      submitName: words.comment,
      onClose: () => (line.hidden = false),
    });
    line.hidden = true;
    place.append(box.element);
    box.focus();
  });
  return make('ytd-comment-simplebox-renderer', { id: 'simple-box' }, line, place);
}

function buildThread(identity: Identity, author: string, text: string): HTMLElement {
  const reply = makeButton({ 'aria-label': words.reply, class: 'yt-button' }, words.reply);
  const place = make('div', { id: 'reply-dialog' });
  const replies = make('div', { id: 'replies' });
  reply.addEventListener('click', () => {
    if (place.childElementCount > 0) return;
    const box = createCommentBox({
      surface: 'youtube-reply',
      identity,
      placeholder: words.replyPlaceholder,
      submitName: words.reply,
      onPublished: (written) => replies.append(make('div', { class: 'post-text' }, written)),
    });
    place.append(box.element);
    box.focus();
  });
  return make(
    'ytd-comment-thread-renderer',
    {},
    make('strong', { id: 'author-text' }, `@${author}`),
    make('yt-attributed-string', { id: 'content-text', class: 'post-text' }, text),
    make(
      'ytd-comment-engagement-bar',
      { class: 'row' },
      makeButton({ 'aria-label': words.like, class: 'round' }, '👍'),
      make('div', { id: 'reply-button-end' }, reply),
    ),
    place,
    replies,
  );
}
