import type { AccountKind, Draft, Site, Surface } from '../../src/engine/types.ts';

/** How a draft that is tried would be posted. */
export interface Setting {
  account: AccountKind;
  site: Site;
  surface: Surface;
  /** As the browser's own field gives it, in local time; empty is now. */
  asOf: string;
}

export function draftOf(text: string, { account, site, surface }: Setting): Draft {
  return { text, site, surface, account: { handle: '', name: '', kind: account, evidence: 'chosen' }, attachments: [] };
}
