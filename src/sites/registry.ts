import type { Site } from '../engine/types.ts';

/** The sites where we look at all. What is known of their pages stands in `rules/sites/`. */
export const sites: readonly { site: Site; hosts: readonly string[] }[] = [
  { site: 'x', hosts: ['x.com'] },
  { site: 'linkedin', hosts: ['www.linkedin.com'] },
  { site: 'facebook', hosts: ['www.facebook.com'] },
];

/** The same as match patterns: the manifest's host permissions and content script follow from here. */
export const watchedPages: string[] = sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** The site of a host name; everything works on an unknown one too. */
export function siteOf(host: string): Site {
  return sites.find(({ hosts }) => hosts.includes(host))?.site ?? 'other';
}
