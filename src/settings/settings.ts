/**
 * The writer's own settings and where they are kept. No validation library: the guard reads this file too, so `readSettings`
 * takes whatever is stored and falls back field by field.
 */
import type { AccountKind, Site } from '../engine/types.ts';

export interface MyAccount {
  site: Site;
  /** Handle without `@`, or the name as the site shows it. */
  handle: string;
  kind: Exclude<AccountKind, 'unknown'>;
}

export interface Settings {
  /** Accounts the writer has told us about. */
  accounts: MyAccount[];
  /** Sites that are switched off. */
  sitesOff: Site[];
  /** Days until a history entry goes by itself. */
  retentionDays: number;
  /** What of a flagged post is kept: masked words, nothing, or all of it. */
  excerpt: 'redacted' | 'none' | 'full';
  /** The first-run page was read. */
  welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  accounts: [],
  sitesOff: [],
  retentionDays: 90,
  excerpt: 'redacted',
  welcomed: false,
};

/** Keys in `browser.storage.local`. */
export const STORED = {
  /** `Settings` */
  settings: 'settings',
  /** A `SiteBook`: what is known of the pages of sites. */
  sites: 'sites',
  /** A `Ruleset` as one JSON string. */
  ruleset: 'ruleset',
  /** `InstalledRules`: what people are told about the rules in force. */
  rules: 'rules',
} as const;

/** What people are told about the rules in force. */
export interface InstalledRules {
  /** Where they came from: with the extension, or from files that somebody chose. */
  source: 'bundled' | 'files';
  installedAt: number;
  /** The last attempt to replace them, when it failed. */
  refused?: { at: number; problems: string[] };
}

/** Settings from whatever storage holds; a field that is missing or odd takes its default. */
export function readSettings(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {};
  return {
    accounts: Array.isArray(given.accounts) ? given.accounts : DEFAULT_SETTINGS.accounts,
    sitesOff: Array.isArray(given.sitesOff) ? given.sitesOff : DEFAULT_SETTINGS.sitesOff,
    retentionDays:
      typeof given.retentionDays === 'number' && given.retentionDays > 0
        ? given.retentionDays
        : DEFAULT_SETTINGS.retentionDays,
    excerpt: given.excerpt === 'none' || given.excerpt === 'full' ? given.excerpt : DEFAULT_SETTINGS.excerpt,
    welcomed: given.welcomed === true,
  };
}
