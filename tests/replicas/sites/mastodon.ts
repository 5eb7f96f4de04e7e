import { inLanguage } from './in-language.ts';
import { BANNER, inLight, toSurface, type ReplicaSite } from './site.ts';

const body = `${BANNER}<div id="mastodon" class="app-holder"></div>`;

const composer = {
  site: 'mastodon',
  surface: 'post',
  editorLibrary: 'textarea',
  editor: inLight('form.compose-form textarea'),
  submit: inLight('form.compose-form button[type="submit"]'),
  submitKeys: 'Control+Enter',
  newLine: 'Enter',
  mentions: true,
  // Its form blocks white space alone; an empty post goes to the server, which does not take it.
  refusesEmpty: true,
} as const;

const post = toSurface({
  ...composer,
  id: 'mastodon-post',
  title: 'Mastodon',
  url: 'https://mastodon.social/home',
  open: [],
});
const elsewhere = toSurface({
  ...composer,
  id: 'mastodon-elsewhere',
  title: 'Mastodon on a host that nobody knows',
  url: 'https://pro.x.com/mastodon',
  open: [],
});

export const mastodon: ReplicaSite = {
  entry: 'mastodon',
  addresses: {
    'mastodon.social/home': { title: 'Home - Mastodon', body },
    'pro.x.com/mastodon': { title: 'Home - Mastodon', body },
  },
  surfaces: [post],
  variants: [
    elsewhere,
    toSurface({
      ...composer,
      id: 'mastodon-warning',
      title: 'Mastodon, behind a content warning',
      url: 'https://mastodon.social/home',
      open: [inLight('form.compose-form button[aria-controls="cw-spoiler-input"]')],
    }),
    inLanguage(post, 'de'),
    inLanguage(elsewhere, 'ja'),
  ],
};
