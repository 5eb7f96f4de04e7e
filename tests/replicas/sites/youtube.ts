import { inLanguage } from './in-language.ts';
import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const composer = {
  url: 'https://www.youtube.com/watch?v=fogOnTheQuay',
  site: 'youtube',
  editorLibrary: 'contenteditable',
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
  mentions: true,
} as const;

const comment = toSurface({
  ...composer,
  id: 'youtube-comment',
  title: 'YouTube, comment',
  surface: 'comment',
  open: [inLight('#placeholder-area')],
  editor: inLight('ytd-comment-simplebox-renderer #contenteditable-root'),
  submit: inLight('ytd-comment-simplebox-renderer #submit-button button'),
});

const reply = toSurface({
  ...composer,
  id: 'youtube-reply',
  title: 'YouTube, reply',
  surface: 'reply',
  open: [inLight('#reply-button-end button')],
  editor: inLight('#reply-dialog #contenteditable-root'),
  submit: inLight('#reply-dialog #submit-button button'),
});

export const youtube: ReplicaSite = {
  entry: 'youtube',
  addresses: { 'www.youtube.com/watch': { title: 'Fog on the quay - YouTube', body: BANNER } },
  surfaces: [comment],
  variants: [reply, inLanguage(comment, 'de'), inLanguage(comment, 'ja')],
};
