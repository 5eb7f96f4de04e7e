import type { SiteHints } from './hints.ts';

/** LinkedIn serves two front ends at once: the classic one (Quill) and the new one (TipTap, no form). */
export const linkedin: SiteHints = {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  editors: [
    { id: 'linkedin-message', selector: '.msg-form__contenteditable', surface: 'message' },
    {
      id: 'linkedin-share',
      selector: '.share-creation-state .ql-editor, .share-box-v2__modal .ql-editor, [role="dialog"] .ql-editor',
      surface: 'post',
    },
    { id: 'linkedin-comment', selector: '[data-view-name="comment-box"] [contenteditable="true"]', surface: 'comment' },
    {
      id: 'linkedin-classic-comment',
      selector: '.comments-comment-box__form .ql-editor',
      surface: 'comment',
    },
  ],
  submits: [
    { id: 'linkedin-share-button', selector: '.share-actions__primary-action' },
    {
      id: 'linkedin-comment-button',
      selector: '[data-view-name="comment-post"], [data-view-name="comment-reply-post"]',
    },
    { id: 'linkedin-classic-comment-button', selector: '.comments-comment-box__submit-button--cr' },
  ],
  accounts: [
    {
      id: 'linkedin-share-author',
      selector: '.share-unified-settings-entry-button',
      within: 'composer',
      line: 0,
      gives: 'name',
      evidence: 'The author shown in the share box.',
    },
    {
      id: 'linkedin-comment-as',
      selector: '[data-placeholder], [aria-placeholder], [aria-label]',
      within: 'editor',
      gives: 'name',
      pattern: 'Comment as (.+?)\\s*(?:…|\\.\\.\\.|$)',
      evidence: 'The comment box names the account.',
    },
    {
      id: 'linkedin-me',
      selector: '.global-nav__me-photo',
      within: 'page',
      attribute: 'alt',
      gives: 'name',
      evidence: 'Your picture in the page header.',
    },
  ],
  corporateAddress: '/company/[^/]+/admin/',
  audiences: [
    { id: 'linkedin-audience', selector: '.share-unified-settings-entry-button', within: 'composer', line: 1 },
  ],
};
