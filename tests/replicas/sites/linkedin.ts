import { BANNER, inLight, toSurface, type ReplicaSite, type Target } from './site.ts';

function inInteropOutlet(css: string): Target {
  return { css: `#interop-outlet ${css}`, deep: `#interop-outlet >>> ${css}` };
}

/** Playwright's way into a frame; puppeteer has none in a selector, so that row is a variant. */
function inInteropFrame({ css, deep }: Target): Target {
  return { css: `[data-testid="interop-iframe"] >> internal:control=enter-frame >> ${css}`, deep };
}

const feed = 'https://www.linkedin.com/feed/';
const shareEditor = '.share-creation-state .ql-editor[role="textbox"]';
const shareSubmit = 'button.share-actions__primary-action';
const start = inLight('button.li-start');

const share = {
  site: 'linkedin',
  surface: 'post',
  editorLibrary: 'quill',
  editor: inInteropOutlet(shareEditor),
  submit: inInteropOutlet(shareSubmit),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
} as const;

const classicComment = {
  site: 'linkedin',
  surface: 'comment',
  editorLibrary: 'quill',
  editor: inLight('.comments-comment-box__form .ql-editor[role="textbox"]'),
  submit: inLight('button.comments-comment-box__submit-button--cr'),
  // Nothing is known of keys that send such a comment.
  submitKeys: 'none',
  newLine: 'Enter',
} as const;

const feedComment = {
  site: 'linkedin',
  surface: 'comment',
  editorLibrary: 'tiptap',
  editor: inLight('[data-view-name="comment-box"] .tiptap.ProseMirror'),
  submit: inLight('button[data-view-name="comment-post"]'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
} as const;
const openComment = inLight('[data-view-name="feed-comment-button"]');

const body = `${BANNER}<div id="root"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>`;
const classicBody = `${BANNER}<div class="application-outlet"></div>`;
const post = 'Mara Lindqvist on LinkedIn';

export const linkedin: ReplicaSite = {
  entry: 'linkedin',
  addresses: {
    'www.linkedin.com/feed/': { title: 'Feed | LinkedIn', body },
    'www.linkedin.com/company/12345/admin/page-posts/published/': { title: 'Page posts | LinkedIn', body },
    'www.linkedin.com/groups/9001/': { title: 'Port Planners | LinkedIn', body },
    'www.linkedin.com/article/new/': { title: 'Write article | LinkedIn', body: classicBody },
    'www.linkedin.com/feed/update/urn:li:activity:7001/': { title: post, body: classicBody },
    'www.linkedin.com/feed/update/urn:li:activity:7002/': { title: post, body, framesItself: true },
    'www.linkedin.com/preload/feed/update/urn:li:activity:7002/': {
      title: post,
      body: '<div class="application-outlet"></div>',
      framesItself: true,
    },
  },
  surfaces: [
    toSurface({ ...share, id: 'linkedin-post', title: 'LinkedIn, share box', url: feed, open: [start] }),
    toSurface({
      ...feedComment,
      id: 'linkedin-comment',
      title: 'LinkedIn, comment in the feed',
      url: feed,
      open: [openComment],
    }),
    toSurface({
      ...share,
      id: 'linkedin-repost',
      title: 'LinkedIn, repost with thoughts',
      url: feed,
      surface: 'repost',
      open: [
        inLight('[data-view-name="feed-repost-button"]'),
        inLight('[role="menuitem"][data-view-name="feed-repost-with-thoughts"]'),
      ],
    }),
    toSurface({
      ...share,
      id: 'linkedin-group-post',
      title: 'LinkedIn, post in a group',
      url: 'https://www.linkedin.com/groups/9001/',
      open: [start],
    }),
    toSurface({
      ...classicComment,
      id: 'linkedin-classic-comment',
      title: 'LinkedIn, comment on the classic page of a post',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7001/',
      open: [],
    }),
    toSurface({
      ...share,
      id: 'linkedin-edit',
      title: 'LinkedIn, edit of a post',
      url: feed,
      open: [
        inLight('button[aria-label^="Open control menu for post by"]'),
        inLight('[role="menuitem"][data-view-name="feed-edit"]'),
      ],
    }),
    toSurface({
      ...share,
      id: 'linkedin-article',
      title: 'LinkedIn, post that comes with an article',
      url: 'https://www.linkedin.com/article/new/',
      surface: 'article',
      open: [inLight('.article-editor-nav__publish')],
      editor: inLight(shareEditor),
      submit: inLight(shareSubmit),
    }),
  ],
  variants: [
    toSurface({
      ...share,
      id: 'linkedin-page-post',
      title: 'LinkedIn, share box of a company page',
      url: 'https://www.linkedin.com/company/12345/admin/page-posts/published/?share=true',
      open: [],
    }),
    toSurface({
      ...classicComment,
      id: 'linkedin-framed-comment',
      title: 'LinkedIn, classic comment inside a frame',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7002/',
      open: [],
      editor: inInteropFrame(classicComment.editor),
      submit: inInteropFrame(classicComment.submit),
    }),
    toSurface({
      ...share,
      id: 'linkedin-post-de',
      title: 'LinkedIn in German, share box',
      url: `${feed}?lang=de`,
      open: [start],
    }),
    toSurface({
      ...feedComment,
      id: 'linkedin-comment-ja',
      title: 'LinkedIn in Japanese, comment in the feed',
      url: `${feed}?lang=ja`,
      open: [openComment],
    }),
  ],
};
