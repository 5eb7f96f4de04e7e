/** The pages behind the hash of the home page's address. */
const PAGES = ['history', 'try', 'rules', 'settings', 'welcome'] as const;
export type Page = (typeof PAGES)[number];

export interface Route {
  page: Page;
  /** A section to go to: `#/settings/accounts`. */
  section?: string;
}

/** An address that we do not know is the history. */
export function routeOf(hash: string): Route {
  const [, name, section] = hash.split('/');
  const page = PAGES.find((known) => known === name) ?? 'history';
  return { page, ...(section && page === name && { section }) };
}
