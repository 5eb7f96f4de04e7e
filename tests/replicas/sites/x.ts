import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const body = `${BANNER}<div id="react-root"></div><div id="layers"></div>`;

export const x: ReplicaSite = {
  entry: 'x',
  addresses: {
    'x.com/home': { title: 'Home / X', body },
    'x.com/compose/post': { title: 'Home / X', body },
  },
  surfaces: [
    toSurface({
      id: 'x-post',
      title: 'X, new post in the timeline',
      url: 'https://x.com/home',
      site: 'x',
      surface: 'post',
      editorLibrary: 'draft-js',
      open: [],
      editor: inLight('[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"][role="textbox"]'),
      submit: inLight('[data-testid="tweetButtonInline"]'),
      submitKeys: 'Control+Enter',
      newLine: 'Enter',
    }),
  ],
  variants: [
    toSurface({
      id: 'x-dialog',
      title: 'X, new post in a dialog',
      url: 'https://x.com/compose/post',
      site: 'x',
      surface: 'post',
      editorLibrary: 'draft-js',
      open: [],
      editor: inLight('#layers [role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]'),
      submit: inLight('#layers [data-testid="tweetButton"]'),
      submitKeys: 'Control+Enter',
      newLine: 'Enter',
    }),
  ],
};
