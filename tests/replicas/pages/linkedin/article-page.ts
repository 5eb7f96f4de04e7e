/** Writing an article: a title in a textarea, a body in ProseMirror, and "Next", which opens the share box to publish it. */
import type { Identity } from '../identity.ts';
import { registerComposer } from '../record.ts';
import { element } from './element.ts';
import { openShareBox } from './share-box.ts';
import { createTextEditor, readText } from './text-editor.ts';
import { words } from './words.ts';

const surface = 'linkedin-article';

export function openArticlePage(place: HTMLElement, identity: Identity): void {
  const { signal } = new AbortController();
  const title = element('textarea', {
    id: 'article-editor-headline__textarea',
    class: 'article-editor-headline__textarea',
    placeholder: words.articleTitle,
    rows: '1',
  });
  const body = element('div', { class: 'article-editor-content' });
  const next = element(
    'button',
    { type: 'button', class: 'article-editor-nav__publish artdeco-button' },
    element('span', { class: 'artdeco-button__text' }, `\n    ${words.next}\n  `),
  );
  const published = element('div', { class: 'post-text', role: 'status' });
  place.append(
    element('header', { class: 'article-editor-nav row' }, element('h1', { class: 'grow' }, 'LinkedIn'), next),
    element('main', { class: 'li-article' }, published, title, body),
  );
  const editor = createTextEditor(body, {
    label: words.articleBody,
    placeholder: words.articlePlaceholder,
    hasFocus: false,
  });
  registerComposer(`${surface}-title`, title, () => title.value, signal);
  registerComposer(`${surface}-body`, editor.view.dom, () => readText(editor), signal);

  next.addEventListener('click', () => {
    openShareBox(place, {
      author: identity,
      surface,
      placeholder: words.shareArticle,
      submitName: words.publish,
      enclosed: element('strong', {}, title.value || words.articleTitle),
      readBefore: () => [title.value, readText(editor)],
      onPublished: (text) => {
        title.value = '';
        editor.commands.clearContent(true);
        published.textContent = text;
      },
    });
  });
}
