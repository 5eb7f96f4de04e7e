import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const body = `${BANNER}<div id="mount_0_0_Rp"></div>`;

export const facebook: ReplicaSite = {
  entry: 'facebook',
  addresses: {
    'www.facebook.com/': { title: 'Facebook', body },
  },
  surfaces: [
    toSurface({
      id: 'facebook-post',
      title: 'Facebook, new post',
      url: 'https://www.facebook.com/',
      site: 'facebook',
      surface: 'post',
      editorLibrary: 'lexical',
      open: [inLight('[role="region"][aria-label="Create a post"] [role="button"][aria-haspopup="dialog"]')],
      editor: inLight('[role="dialog"] [role="textbox"][data-lexical-editor="true"]'),
      submit: inLight('[role="dialog"] [role="button"][aria-label="Post"]'),
      submitKeys: 'Control+Enter',
      newLine: 'Enter',
    }),
    toSurface({
      id: 'facebook-comment',
      title: 'Facebook, comment',
      url: 'https://www.facebook.com/',
      site: 'facebook',
      surface: 'comment',
      editorLibrary: 'lexical',
      open: [inLight('[role="article"] [role="textbox"][aria-label^="Comment as"]')],
      editor: inLight('form[role="presentation"] [role="textbox"][data-lexical-editor="true"]'),
      submit: inLight('#focused-state-composer-submit [role="button"]'),
      submitKeys: 'Enter',
      newLine: 'Shift+Enter',
    }),
  ],
  variants: [],
};
