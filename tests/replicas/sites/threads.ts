import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const viewer = '{"require":[["BarcelonaSharedData",[],{"viewer":{"username":"alexdoe"}}]]}';
const body = `${BANNER}<script type="application/json" data-sjs>${viewer}</script><div id="barcelona-page-layout"></div>`;
const opened = 'https://www.threads.com/@maralind/post/DRp1001';

const post = {
  title: 'Threads, new post',
  url: 'https://www.threads.com/',
  site: 'threads',
  surface: 'post',
  editorLibrary: 'lexical',
  editor: inLight('[role="dialog"] [role="textbox"][data-lexical-editor="true"]'),
  submit: inLight('[role="dialog"] [aria-haspopup="menu"] + [role="button"]'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
} as const;

const reply = {
  ...post,
  title: 'Threads, reply below a post',
  url: opened,
  surface: 'reply',
  editor: inLight('main [role="textbox"][data-lexical-editor="true"]'),
  // The turned icon, not the speech bubble: both are called "Reply".
  submit: inLight('main [role="button"]:has(> span > svg)'),
} as const;

const openPost = { open: [inLight('main [role="button"][aria-label]')] };
const openReply = { open: [inLight('main > :first-child .th-bubble')] };

export const threads: ReplicaSite = {
  entry: 'threads',
  addresses: {
    'www.threads.com/': { title: 'Home • Threads', body },
    'www.threads.com/@maralind/post/DRp1001': { title: 'Mara Lindqvist on Threads', body },
  },
  surfaces: [
    toSurface({ ...post, ...openPost, id: 'threads-post' }),
    toSurface({ ...reply, ...openReply, id: 'threads-reply' }),
  ],
  variants: [
    toSurface({
      ...post,
      ...openPost,
      id: 'threads-post-de',
      title: 'Threads in German, new post',
      url: 'https://www.threads.com/?lang=de',
    }),
    toSurface({
      ...reply,
      ...openReply,
      id: 'threads-reply-ja',
      title: 'Threads in Japanese, reply below a post',
      url: `${opened}?lang=ja`,
    }),
  ],
};
