import { BANNER, inLight, toSurface, type ReplicaSite, type Target } from './site.ts';

function inInteropOutlet(css: string): Target {
  return { css: `#interop-outlet ${css}`, deep: `#interop-outlet >>> ${css}` };
}

const linkedinShare = {
  site: 'linkedin',
  surface: 'post',
  editorLibrary: 'quill',
  editor: inInteropOutlet('.share-creation-state .ql-editor[role="textbox"]'),
  submit: inInteropOutlet('button.share-actions__primary-action'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
} as const;

const body = `${BANNER}<div id="root"></div><div id="interop-outlet" data-testid="interop-shadowdom"></div>`;

export const linkedin: ReplicaSite = {
  entry: 'linkedin',
  addresses: {
    'www.linkedin.com/feed/': { title: 'Feed | LinkedIn', body },
    'www.linkedin.com/company/12345/admin/page-posts/published/': { title: 'Page posts | LinkedIn', body },
  },
  surfaces: [
    toSurface({
      ...linkedinShare,
      id: 'linkedin-post',
      title: 'LinkedIn, share box',
      url: 'https://www.linkedin.com/feed/',
      open: [inLight('button[aria-label="Start a post"]')],
    }),
    toSurface({
      id: 'linkedin-comment',
      title: 'LinkedIn, comment in the feed',
      url: 'https://www.linkedin.com/feed/',
      site: 'linkedin',
      surface: 'comment',
      editorLibrary: 'tiptap',
      open: [inLight('[data-view-name="feed-comment-button"]')],
      editor: inLight('[data-view-name="comment-box"] .tiptap.ProseMirror'),
      submit: inLight('button[data-view-name="comment-post"]'),
      submitKeys: 'Control+Enter',
      newLine: 'Enter',
    }),
  ],
  variants: [
    toSurface({
      ...linkedinShare,
      id: 'linkedin-page-post',
      title: 'LinkedIn, share box of a company page',
      url: 'https://www.linkedin.com/company/12345/admin/page-posts/published/?share=true',
      open: [],
    }),
  ],
};
