import type { Site } from '../engine/types.ts';

/** The sites where we look at all. What is known of their pages stands in `rules/sites/`. */
export const sites: readonly { site: Site; hosts: readonly string[] }[] = [
  { site: 'x', hosts: ['x.com', 'mobile.x.com', 'pro.x.com'] },
  { site: 'linkedin', hosts: ['www.linkedin.com'] },
  { site: 'facebook', hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'] },
  { site: 'instagram', hosts: ['www.instagram.com'] },
  { site: 'threads', hosts: ['www.threads.com', 'www.threads.net'] },
  { site: 'bluesky', hosts: ['bsky.app'] },
  { site: 'mastodon', hosts: ['mastodon.social'] },
  { site: 'reddit', hosts: ['www.reddit.com', 'old.reddit.com'] },
  { site: 'youtube', hosts: ['www.youtube.com'] },
];

/** The same as match patterns: the manifest's host permissions and content script follow from here. */
export const watchedPages: string[] = sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** The site of a host name; everything works on an unknown one too. */
export function siteOf(host: string): Site {
  return sites.find(({ hosts }) => hosts.includes(host))?.site ?? 'other';
}
