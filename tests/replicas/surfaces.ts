/** The replica composers, as a table that tests iterate over. */
import type { Site, Surface } from '../../src/engine/types.ts';

// With the table come the types of `window.published`, `window.pageEvents` and `window.model()`.
export type { PageEvent, Publication } from './page-record.ts';

/**
 * One place in the page. `css` goes through open shadow roots by itself where the reader does so (Playwright);
 * `deep` says the same with `>>>` where a shadow root is entered (puppeteer). Outside shadow roots both are equal.
 */
export interface Target {
  css: string;
  deep: string;
}

/** A thing to click before the editor stands. */
export type Step = Target;

export interface ReplicaSurface {
  id: string;
  title: string;
  url: string;
  site: Site;
  surface: Surface;
  editorLibrary: 'draft-js' | 'quill' | 'tiptap' | 'lexical';
  open: Step[];
  /** The editable element, as `Target.css`. */
  editor: string;
  /** The control that publishes, as `Target.css`. */
  submit: string;
  /** The same two for puppeteer. */
  deep: { editor: string; submit: string };
  submitKeys: 'Control+Enter' | 'Enter';
  /** Makes a new line without publishing. */
  newLine: 'Enter' | 'Shift+Enter';
}

function inLight(css: string): Target {
  return { css, deep: css };
}

function inInteropOutlet(css: string): Target {
  return { css: `#interop-outlet ${css}`, deep: `#interop-outlet >>> ${css}` };
}

type Row = Omit<ReplicaSurface, 'editor' | 'submit' | 'deep'> & { editor: Target; submit: Target };

function toSurface({ editor, submit, ...row }: Row): ReplicaSurface {
  return { ...row, editor: editor.css, submit: submit.css, deep: { editor: editor.deep, submit: submit.deep } };
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

/** One row for each kind of composer. */
export const REPLICA_SURFACES: readonly ReplicaSurface[] = [
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
];

/** The same composers in another place of the same site. */
export const REPLICA_VARIANTS: readonly ReplicaSurface[] = [
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
  toSurface({
    ...linkedinShare,
    id: 'linkedin-page-post',
    title: 'LinkedIn, share box of a company page',
    url: 'https://www.linkedin.com/company/12345/admin/page-posts/published/?share=true',
    open: [],
  }),
];
