import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Ruleset } from '../engine/ruleset.ts';
import { STORED } from '../settings/settings.ts';

/** The rules in force, kept up to date; undefined while they load or when there are none. */
export function useRuleset(): Ruleset | undefined {
  const [ruleset, setRuleset] = useState<Ruleset>();
  useEffect(() => {
    const take = (stored: unknown): void => {
      setRuleset(typeof stored === 'string' ? (JSON.parse(stored) as Ruleset) : undefined);
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
