import { inLanguage } from './in-language.ts';
import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const reply = toSurface({
  id: 'forum-reply',
  title: 'A forum that nobody knows, whose button acts on pointerdown',
  url: 'https://pro.x.com/t/fog/12',
  site: 'x',
  surface: 'reply',
  editorLibrary: 'slate',
  open: [],
  editor: inLight('[data-slate-editor="true"]'),
  submit: inLight('.fo-main-button'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
  mentions: true,
});

export const forum: ReplicaSite = {
  entry: 'forum',
  addresses: {
    'pro.x.com/t/fog/12': { title: 'How do you plan for fog?', body: `${BANNER}<div id="app"></div>` },
  },
  surfaces: [reply],
  variants: [inLanguage(reply, 'de'), inLanguage(reply, 'ja')],
};
