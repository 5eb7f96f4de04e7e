import { inLanguage } from './in-language.ts';
import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const post = toSurface({
  id: 'native-dialog-post',
  title: 'A site with a native modal dialog, new post',
  url: 'https://pro.x.com/quayside',
  site: 'x',
  surface: 'post',
  editorLibrary: 'contenteditable',
  open: [inLight('button[aria-haspopup="dialog"]')],
  editor: inLight('dialog [contenteditable]'),
  submit: inLight('dialog button[type="submit"]'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
});

export const nativeDialog: ReplicaSite = {
  entry: 'native-dialog',
  addresses: { 'pro.x.com/quayside': { title: 'Quayside', body: BANNER } },
  surfaces: [post],
  variants: [inLanguage(post, 'de'), inLanguage(post, 'ja')],
};
