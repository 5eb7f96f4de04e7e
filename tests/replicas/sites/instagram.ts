import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const body = `${BANNER}<div id="mount_0_0_Ig"></div>`;
const dialog = '[role="dialog"]';
const next = inLight(`${dialog} h1 + [role="button"]`);

const post = {
  title: 'Instagram, caption of a new post',
  url: 'https://www.instagram.com/',
  site: 'instagram',
  surface: 'post',
  editorLibrary: 'lexical',
  editor: inLight(`${dialog} [role="textbox"][data-lexical-editor="true"]`),
  submit: next,
  submitKeys: 'none',
  newLine: 'Enter',
  goesOutEmpty: true,
} as const;

// The picture is chosen, cropped and edited before the caption can be written.
const toCaption = { open: [inLight('nav .ig-create'), inLight(`${dialog} button`), next, next] };

const comment = {
  title: 'Instagram, comment',
  url: 'https://www.instagram.com/',
  site: 'instagram',
  surface: 'comment',
  editorLibrary: 'textarea',
  editor: inLight('article form textarea'),
  submit: inLight('article form textarea + [role="button"]'),
  submitKeys: 'Enter',
  newLine: 'Shift+Enter',
} as const;

export const instagram: ReplicaSite = {
  entry: 'instagram',
  addresses: { 'www.instagram.com/': { title: 'Instagram', body } },
  surfaces: [
    toSurface({ ...post, ...toCaption, id: 'instagram-post' }),
    toSurface({ ...comment, id: 'instagram-comment', open: [] }),
  ],
  variants: [
    toSurface({
      ...comment,
      id: 'instagram-comment-de',
      title: 'Instagram in German, comment',
      url: 'https://www.instagram.com/?lang=de',
      open: [],
    }),
    toSurface({
      ...post,
      ...toCaption,
      id: 'instagram-post-ja',
      title: 'Instagram in Japanese, caption of a new post',
      url: 'https://www.instagram.com/?lang=ja',
    }),
  ],
};
