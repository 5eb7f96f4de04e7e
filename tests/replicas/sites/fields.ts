/** A page of fields that nobody publishes from: the coach has to leave each of them alone. */
import { BANNER, type ReplicaSite } from './site.ts';

export const FIELDS_URL = 'https://pro.x.com/fields';

/** By their `data-field`; the element that carries it is the one that somebody writes in. */
export const WRITABLE_FIELDS = [
  'search-plain',
  'search-textarea',
  'search-editable',
  'search-combobox',
  'find-in-page',
  'tag-editor',
  'filter-list',
  'filter-column',
  'filter-query',
  'login-name',
  'login-password',
  'signup-mail',
  'signup-bio',
  'captcha',
  'one-time-code',
  'settings-name',
  'settings-signature',
  'settings-muted',
  'delivery-address',
  'code-mirror',
  'code-monaco',
  'code-plain',
  'console',
  'terminal',
  'document-title',
  'document-body',
  'mail-to',
  'mail-subject',
  'mail-body',
  'sheet-formula',
  'sheet-cell',
  'task-title',
  'task-notes',
  'event-title',
  'assistant-prompt',
  'translate-source',
] as const;

/** Those that take no words at all. */
export const OTHER_FIELDS = ['filter-number', 'delivery-day', 'read-only', 'read-only-editable', 'disabled'] as const;

export const fields: ReplicaSite = {
  entry: 'fields',
  addresses: { 'pro.x.com/fields': { title: 'Fields', body: BANNER } },
  surfaces: [],
  variants: [],
};
