/** How the values in messages read to people. */
import type { AccountKind, Decision, Severity, Site, Surface } from '../engine/types.ts';
import type { PageReport } from './protocol.ts';

export const SITE_NAMES: Record<Site, string> = {
  x: 'X',
  linkedin: 'LinkedIn',
  facebook: 'Facebook',
  instagram: 'Instagram',
  threads: 'Threads',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  reddit: 'Reddit',
  youtube: 'YouTube',
  other: 'another site',
};

export const SURFACE_NAMES: Record<Surface, string> = {
  post: 'post',
  comment: 'comment',
  reply: 'reply',
  repost: 'repost',
  article: 'article',
  message: 'message',
  profile: 'profile',
  unknown: 'text',
};

export const ACCOUNT_WORDS: Record<AccountKind, string> = {
  personal: 'as yourself',
  corporate: 'as the company',
  unknown: 'account not known',
};

export const DECISION_WORDS: Record<Decision, string> = {
  edited: 'You changed it',
  'posted-anyway': 'You posted it as it was',
  'switched-account': 'You switched accounts',
  cancelled: 'You did not post it',
  asked: 'You asked somebody first',
};

export const SEVERITY_WORDS: Record<Severity, string> = {
  critical: 'Asks before it posts',
  warning: 'Worth a look',
  suggestion: 'Suggestion',
};

const FAMILIES: Record<string, string> = {
  confidential: 'Confidential',
  brand: 'Brand',
  mixing: 'Accounts',
};

/** Names of categories that are not words people use; the others read well as they are. */
const CATEGORIES: Record<string, string> = {
  mna: 'a deal',
  headcount: 'jobs',
  infra: 'internal systems',
  credential: 'a key or password',
  personal: 'personal data',
  financial: 'figures',
  casing: 'spelling',
};

/** `confidential:product` reads as "Confidential: product". */
export function describeCategory(category: string): string {
  const [family = '', name = ''] = category.split(':');
  const title = FAMILIES[family] ?? family;
  return name === '' ? title : `${title}: ${CATEGORIES[name] ?? name.replaceAll('-', ' ')}`;
}

/** Who a draft goes out as: "@alexdoe, your own account". */
export function describeAccount({ handle, name, kind }: NonNullable<PageReport['account']>): string {
  const who = handle === '' ? name : handle === name || /\s/.test(handle) ? handle : `@${handle}`;
  const whose = {
    personal: 'your own account',
    corporate: 'the company’s account',
    unknown: 'not known whose account',
  }[kind];
  return who === '' ? whose.charAt(0).toUpperCase() + whose.slice(1) : `${who}, ${whose}`;
}
