import type { SiteHints } from './hints.ts';
import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import { x } from './x.ts';

export const sites: readonly SiteHints[] = [x, linkedin, facebook];

const UNKNOWN: SiteHints = { site: 'other', hosts: [], editors: [], submits: [], accounts: [], audiences: [] };

/** Hints for a host name; an unknown host gets none, and everything still works from roles and names. */
export function hintsFor(host: string): SiteHints {
  const known = sites.find(({ hosts }) => hosts.some((name) => host === name || host.endsWith(`.${name}`)));
  return known ?? UNKNOWN;
}
