import type { SiteHints } from './hints.ts';

/** Facebook has no stable test ids; accessible names are the only handle, and the text box names the account. */
export const facebook: SiteHints = {
  site: 'facebook',
  hosts: ['www.facebook.com'],
  editors: [
    { id: 'facebook-messenger', selector: '[role="log"] ~ * [contenteditable="true"]', surface: 'message' },
    {
      id: 'facebook-comment',
      selector: 'form[role="presentation"] [contenteditable="true"][data-lexical-editor="true"]',
      surface: 'comment',
      enterPublishes: true,
    },
    {
      id: 'facebook-post',
      selector: '[role="dialog"] [contenteditable="true"][data-lexical-editor="true"]',
      surface: 'post',
    },
  ],
  submits: [
    { id: 'facebook-comment-button', selector: '#focused-state-composer-submit [role="button"]' },
    { id: 'facebook-post-button', selector: '[role="dialog"] [role="button"][aria-label="Post"]' },
  ],
  accounts: [
    {
      id: 'facebook-comment-as',
      selector: '[aria-label], [aria-placeholder]',
      within: 'editor',
      gives: 'name',
      pattern: '(?:Comment|Reply|Send a message) as (.+?)\\s*(?:…|\\.\\.\\.|·|$)',
      evidence: 'The text box names the account.',
    },
    {
      id: 'facebook-whats-on-your-mind',
      selector: '[aria-label], [aria-placeholder]',
      within: 'editor',
      gives: 'name',
      pattern: "What['’]s on your mind, (.+?)\\?",
      evidence: 'The text box names the account.',
    },
  ],
  audiences: [],
};
