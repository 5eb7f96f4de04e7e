import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { inLanguage } from '../engine/in-language.ts';
import type { Ruleset } from '../engine/ruleset.ts';
import { STORED } from '../settings/settings.ts';

/** The rules in force, kept up to date; undefined while they load, null when there are none that can be read. */
export function useRuleset(): Ruleset | null | undefined {
  const [ruleset, setRuleset] = useState<Ruleset | null>();
  useEffect(() => {
    const take = (stored: unknown): void => {
      setRuleset(parse(stored));
    };
    const changed = (changes: Record<string, { newValue?: unknown }>): void => {
      if (STORED.ruleset in changes) take(changes[STORED.ruleset]?.newValue);
    };
    void browser.storage.local.get(STORED.ruleset).then((stored) => {
      take(stored[STORED.ruleset]);
    });
    browser.storage.local.onChanged.addListener(changed);
    return () => {
      browser.storage.local.onChanged.removeListener(changed);
    };
  }, []);
  return ruleset;
}

function parse(stored: unknown): Ruleset | null {
  try {
    return typeof stored === 'string' ? inLanguage(JSON.parse(stored) as Ruleset, navigator.language) : null;
  } catch {
    return null;
  }
}
