/** The ruleset and the settings as the background stored them, read once a writer starts to use the page. */
import { browser } from 'wxt/browser';
import { prepare, type Checker } from '../engine/check.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import type { Site } from '../engine/types.ts';
import { createGuide, type SiteGuide } from '../sites/guide.ts';
import type { SiteBook } from '../sites/hints.ts';
import { DEFAULT_SETTINGS, STORED, readSettings, type Settings } from '../settings/settings.ts';

export interface RulesInForce {
  ruleset: Ruleset;
  checker: Checker;
}

export interface Stored {
  /** Starts reading; harmless to call again. */
  load(): void;
  /** Whether the first reading has come back, with rules or without. */
  isLoaded(): boolean;
  settings(): Settings;
  /** What is known of the page's site; nothing before it was read. */
  guide(): SiteGuide;
  /**
   * The rules, built on first use.
   * @throws when none are installed yet or they cannot be read: the caller lets the post through and says so.
   */
  rules(): RulesInForce;
}

export function readStored(site: Site, onChange: () => void, signal: AbortSignal): Stored {
  let settings = DEFAULT_SETTINGS;
  let guide = createGuide(site);
  let source: string | undefined;
  let built: RulesInForce | undefined;
  let isLoading = false;
  let isLoaded = false;

  async function read(): Promise<void> {
    take(await browser.storage.local.get([STORED.settings, STORED.sites, STORED.ruleset]));
    isLoaded = true;
    onChange();
  }

  function take(stored: Record<string, unknown>): void {
    const book = stored[STORED.sites] as SiteBook | undefined;
    if (book) guide = createGuide(site, book);
    if (STORED.settings in stored) settings = readSettings(stored[STORED.settings]);
    const ruleset = stored[STORED.ruleset];
    if (STORED.ruleset in stored && ruleset !== source) {
      source = typeof ruleset === 'string' ? ruleset : undefined;
      built = undefined;
    }
  }

  function changed(changes: Record<string, { newValue?: unknown }>): void {
    if (!isLoading) return;
    take(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue])));
    onChange();
  }

  // What a control is called has to be known at the first press, also in a frame that nobody has used yet.
  browser.storage.local.get(STORED.sites).then(take, () => undefined);

  return {
    load() {
      if (isLoading || signal.aborted) return;
      isLoading = true;
      browser.storage.local.onChanged.addListener(changed);
      signal.addEventListener('abort', () => {
        // After an update the old copy of this script has no extension to talk to any more.
        if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(changed);
      });
      read().catch(() => {
        isLoaded = true;
        onChange();
      });
    },
    isLoaded: () => isLoaded,
    settings: () => settings,
    guide: () => guide,
    rules() {
      if (source === undefined) throw new Error('No rules are installed.');
      if (!built) {
        const ruleset = JSON.parse(source) as Ruleset;
        built = { ruleset, checker: prepare(ruleset) };
      }
      return built;
    },
  };
}
