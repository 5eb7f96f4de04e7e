import { inLanguage } from './in-language.ts';
import { BANNER, inLight, toSurface, type ReplicaSite, type Target } from './site.ts';

const thread = '/r/harbours/comments/1a2b3c/fog_on_the_quay/';

function inShadow(host: string, css: string): Target {
  return { css: `${host} ${css}`, deep: `${host} >>> ${css}` };
}

const comment = toSurface({
  id: 'reddit-comment',
  title: 'Reddit, comment',
  url: `https://www.reddit.com${thread}`,
  site: 'reddit',
  surface: 'comment',
  editorLibrary: 'lexical',
  open: [inLight('[data-testid="trigger-button"]')],
  editor: inLight('comment-composer-host shreddit-composer [role="textbox"]'),
  submit: inShadow('comment-composer-host shreddit-composer', 'button[type="submit"]'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
});

const oldComment = toSurface({
  id: 'reddit-old-comment',
  title: 'Old Reddit, comment',
  url: `https://old.reddit.com${thread}`,
  site: 'reddit',
  surface: 'comment',
  editorLibrary: 'textarea',
  open: [],
  editor: inLight('.commentarea > form textarea'),
  submit: inLight('.commentarea > form button.save'),
  submitKeys: 'none',
  newLine: 'Enter',
  refusesEmpty: true,
});

export const reddit: ReplicaSite = {
  entry: 'reddit',
  addresses: {
    [`www.reddit.com${thread}`]: { title: 'Fog on the quay : r/harbours', body: BANNER },
    'www.reddit.com/r/harbours/submit': { title: 'Submit to r/harbours', body: BANNER },
    [`old.reddit.com${thread}`]: { title: 'Fog on the quay : harbours', body: BANNER },
  },
  surfaces: [
    comment,
    toSurface({
      id: 'reddit-post',
      title: 'Reddit, new post',
      url: 'https://www.reddit.com/r/harbours/submit?type=TEXT&title=Fog',
      site: 'reddit',
      surface: 'post',
      editorLibrary: 'lexical',
      open: [],
      editor: inLight('shreddit-composer[name="body"] [role="textbox"]'),
      submit: inShadow('r-post-form-submit-button', 'button'),
      submitKeys: 'Control+Enter',
      newLine: 'Enter',
    }),
    oldComment,
  ],
  variants: [
    toSurface({
      id: 'reddit-reply',
      title: 'Reddit, reply to a comment',
      url: `https://www.reddit.com${thread}`,
      site: 'reddit',
      surface: 'reply',
      editorLibrary: 'lexical',
      open: [inLight('shreddit-comment[author="mara"] shreddit-comment-action-row button:nth-of-type(2)')],
      editor: inLight('shreddit-comment shreddit-composer [role="textbox"]'),
      submit: inShadow('shreddit-comment shreddit-composer', 'button[type="submit"]'),
      submitKeys: 'Control+Enter',
      newLine: 'Enter',
    }),
    inLanguage(comment, 'de'),
    inLanguage(comment, 'ja'),
    inLanguage(oldComment, 'de'),
    inLanguage(oldComment, 'ja'),
  ],
};
