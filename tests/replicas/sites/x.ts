import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const body = `${BANNER}<div id="react-root"></div><div id="layers"></div>`;
const home = { title: 'Home / X', body };

const inTimeline = {
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
} as const;

const inDialog = {
  ...inTimeline,
  url: 'https://x.com/compose/post',
  editor: inLight('#layers [role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]'),
  submit: inLight('#layers [data-testid="tweetButton"]'),
} as const;

export const x: ReplicaSite = {
  entry: 'x',
  addresses: {
    'x.com/home': home,
    'x.com/compose/post': home,
    'x.com/compose/post/media': home,
    'x.com/compose/post/schedule': home,
    'x.com/maralind/status/1001': { title: 'Mara Lindqvist on X', body },
    'x.com/i/chat/10-30': { title: 'Chat / X', body },
  },
  surfaces: [
    toSurface({ ...inTimeline, open: [], id: 'x-post' }),
    toSurface({
      ...inDialog,
      id: 'x-thread',
      title: 'X, second box of a thread',
      open: [inLight('[data-testid="addButton"]')],
      editor: inLight('#layers [role="dialog"] [data-testid="tweetTextarea_1"][role="textbox"]'),
    }),
    toSurface({
      ...inTimeline,
      id: 'x-inline-reply',
      title: 'X, reply below a post',
      url: 'https://x.com/maralind/status/1001',
      surface: 'reply',
      open: [],
      editor: inLight('[data-testid="inline_reply_offscreen"] [data-testid="tweetTextarea_0"][role="textbox"]'),
    }),
    toSurface({
      ...inDialog,
      id: 'x-quote',
      title: 'X, quote of a post',
      url: 'https://x.com/home',
      surface: 'repost',
      open: [
        inLight('section[role="region"] > article:first-of-type [data-testid="retweet"]'),
        inLight('#layers [role="menuitem"][href="/compose/post"]'),
      ],
    }),
    toSurface({
      ...inDialog,
      id: 'x-poll',
      title: 'X, choice of a poll',
      editorLibrary: 'input',
      open: [inLight('#layers [data-testid="createPollButton"]')],
      editor: inLight('#layers input[name="Choice1"]'),
      submitKeys: 'none',
      newLine: 'none',
    }),
    toSurface({
      ...inDialog,
      id: 'x-alt-text',
      title: 'X, description of a picture',
      url: 'https://x.com/compose/post/media',
      editorLibrary: 'textarea',
      open: [],
      editor: inLight('#layers [data-testid="altTextInput"]'),
      submit: inLight('#layers [data-testid="altTextInput"] + button'),
      submitKeys: 'none',
    }),
    toSurface({
      ...inDialog,
      id: 'x-schedule',
      title: 'X, scheduled post',
      open: [
        inLight('#layers [data-testid="scheduleOption"]'),
        inLight('#layers [data-testid="scheduledConfirmationPrimaryAction"]'),
      ],
    }),
  ],
  variants: [
    toSurface({ ...inDialog, open: [], id: 'x-dialog', title: 'X, new post in a dialog' }),
    toSurface({
      ...inTimeline,
      open: [],
      id: 'x-post-de',
      title: 'X in German, new post in the timeline',
      url: 'https://x.com/home?lang=de',
    }),
    toSurface({
      ...inTimeline,
      open: [],
      id: 'x-post-ja',
      title: 'X in Japanese, new post in the timeline',
      url: 'https://x.com/home?lang=ja',
    }),
  ],
};
