import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const body = `${BANNER}<div id="mount_0_0_Rp"></div>`;
const page = { title: 'Facebook', body };
const inTrigger = inLight('[role="region"] [role="button"][aria-haspopup="dialog"]');
const menu = '[role="feed"] > [role="article"] [role="button"][aria-haspopup="menu"]';

const post = {
  title: 'Facebook, new post',
  url: 'https://www.facebook.com/',
  site: 'facebook',
  surface: 'post',
  editorLibrary: 'lexical',
  editor: inLight('[role="dialog"] [role="textbox"][data-lexical-editor="true"]'),
  submit: inLight('[role="dialog"] [role="button"][aria-label="Post"]'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
} as const;

const pagePost = {
  ...post,
  title: 'Facebook, new post of a Page',
  url: 'https://www.facebook.com/Harbourline',
  submitKeys: 'none',
} as const;

const toSettings = {
  open: [inLight('[data-pagelet="ProfileComposer"] [role="button"][aria-haspopup="dialog"]')],
  beforeSubmit: [inLight('[role="dialog"][aria-label="Create post"] form > [role="button"]')],
};

const comment = {
  ...post,
  title: 'Facebook, comment',
  surface: 'comment',
  editor: inLight('form[role="presentation"] [role="textbox"][data-lexical-editor="true"]'),
  submit: inLight('#focused-state-composer-submit [role="button"]'),
  submitKeys: 'Enter',
  newLine: 'Shift+Enter',
} as const;

export const facebook: ReplicaSite = {
  entry: 'facebook',
  addresses: {
    'www.facebook.com/': page,
    'www.facebook.com/Harbourline': page,
    'www.facebook.com/groups/4321/': page,
  },
  surfaces: [
    toSurface({ ...post, id: 'facebook-post', open: [inTrigger] }),
    toSurface({
      ...comment,
      id: 'facebook-comment',
      open: [inLight('[role="article"] [role="textbox"][aria-label^="Comment as"]')],
    }),
    toSurface({ ...pagePost, ...toSettings, id: 'facebook-page-post' }),
    toSurface({
      ...post,
      id: 'facebook-group-post',
      title: 'Facebook, new post in a group',
      url: 'https://www.facebook.com/groups/4321/',
      open: [inTrigger],
    }),
    toSurface({
      ...comment,
      id: 'facebook-reply',
      title: 'Facebook, reply to a comment',
      surface: 'reply',
      open: [inLight('[role="article"] [role="article"] [role="button"]:nth-of-type(2)')],
      editor: inLight('[role="textbox"][aria-label^="Reply to"][data-lexical-editor="true"]'),
      submit: inLight('#focused-state-composer-submit [role="button"][aria-label="Reply"]'),
    }),
    toSurface({
      ...post,
      id: 'facebook-edit',
      title: 'Facebook, post that is edited',
      open: [inLight(menu), inLight('[role="menuitem"]')],
      submit: inLight('[role="dialog"] [role="button"][aria-label="Save"]'),
      holdsText: true,
    }),
  ],
  variants: [
    toSurface({
      ...pagePost,
      ...toSettings,
      id: 'facebook-page-post-kept',
      title: 'Facebook, new post of a Page whose editor stays below the settings',
      url: 'https://www.facebook.com/Harbourline?steps=kept',
    }),
    toSurface({
      ...post,
      id: 'facebook-post-de',
      title: 'Facebook in German, new post',
      url: 'https://www.facebook.com/?lang=de',
      open: [inTrigger],
      submit: inLight('[role="dialog"] [role="button"][aria-label="Posten"]'),
    }),
    toSurface({
      ...comment,
      id: 'facebook-comment-ja',
      title: 'Facebook in Japanese, comment',
      url: 'https://www.facebook.com/?lang=ja',
      open: [inLight('[role="article"] [role="textbox"][aria-label$="コメントする"]')],
    }),
  ],
};
