import { inLanguage } from './in-language.ts';
import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const body = `${BANNER}<div id="root"></div>`;

const composer = {
  site: 'bluesky',
  url: 'https://bsky.app/',
  editorLibrary: 'tiptap',
  editor: inLight('[data-testid="composePostView"] [role="textbox"].ProseMirror'),
  submit: inLight('[data-testid="composerPublishBtn"]'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
  mentions: true,
} as const;

const post = toSurface({
  ...composer,
  id: 'bluesky-post',
  title: 'Bluesky, new post',
  surface: 'post',
  open: [inLight('[data-testid="composeFAB"]')],
});

const reply = toSurface({
  ...composer,
  id: 'bluesky-reply',
  title: 'Bluesky, reply',
  surface: 'reply',
  open: [inLight('[data-testid="feedItem-by-mara.example"] [data-testid="replyBtn"]')],
});

export const bluesky: ReplicaSite = {
  entry: 'bluesky',
  addresses: {
    'bsky.app/': { title: 'Home — Bluesky', body },
    'bsky.app/intent/compose': { title: 'Home — Bluesky', body },
  },
  surfaces: [post, reply],
  variants: [inLanguage(post, 'de'), inLanguage(reply, 'ja')],
};
