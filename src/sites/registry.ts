import type { SiteHints } from './hints.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

export const sites: readonly SiteHints[] = [x, linkedin, facebook];

const UNKNOWN: SiteHints = { site: 'other', hosts: [], editors: [], submits: [], accounts: [], audiences: [] };

/** Where the extension looks at all, as match patterns: the manifest's host permissions and content script follow from here. */
export const watchedPages: string[] = sites.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/** Hints for a host name; an unknown host gets none, and everything still works from roles and names. */
export function hintsFor(host: string): SiteHints {
  return sites.find(({ hosts }) => hosts.includes(host)) ?? UNKNOWN;
}
