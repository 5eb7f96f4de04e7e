import type { SiteHints } from './hints.ts';

/** X keeps its test ids: the same since 2023 by the records of tools that depend on them. */
export const x: SiteHints = {
  site: 'x',
  hosts: ['x.com'],
  editors: [
    {
      id: 'x-direct-message',
      selector: '[data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]',
      surface: 'message',
    },
    {
      id: 'x-reply',
      selector: '[data-testid^="tweetTextarea_"][role="textbox"]',
      surface: 'reply',
      address: '/status/|in_reply_to=',
    },
    { id: 'x-post', selector: '[data-testid^="tweetTextarea_"][role="textbox"]', surface: 'post' },
  ],
  submits: [
    { id: 'x-post-button', selector: '[data-testid="tweetButton"]' },
    { id: 'x-post-button-inline', selector: '[data-testid="tweetButtonInline"]' },
  ],
  accounts: [
    {
      id: 'x-composer-avatar',
      selector: '[data-testid^="UserAvatar-Container-"]',
      within: 'composer',
      attribute: 'data-testid',
      pattern: '^UserAvatar-Container-(\\w+)$',
      gives: 'handle',
      evidence: 'The picture beside the text box.',
    },
    {
      id: 'x-account-switcher',
      selector: '[data-testid="SideNav_AccountSwitcher_Button"]',
      within: 'page',
      pattern: '@(\\w+)',
      gives: 'handle',
      evidence: 'The account button at the side of the page.',
    },
    {
      id: 'x-profile-link',
      selector: 'a[data-testid="AppTabBar_Profile_Link"]',
      within: 'page',
      attribute: 'href',
      pattern: '^/(\\w+)',
      gives: 'handle',
      evidence: 'The profile link at the side of the page.',
    },
  ],
  audiences: [],
};
