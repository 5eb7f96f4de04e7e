import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { currentRules } from '../../src/packs/store.ts';
import type { RulesInForce } from '../../src/packs/store.ts';
import { STORED } from '../../src/settings/settings.ts';

/** The rules in force, kept up to date; undefined while they load. */
export function useRules(): RulesInForce | undefined {
  const [rules, setRules] = useState<RulesInForce>();
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      const current = await currentRules(navigator.language);
      if (!isGone) setRules(current);
    };
    const onChanged = (changes: Record<string, unknown>) => {
      if (STORED.ruleset in changes || STORED.rules in changes) void load();
    };
    browser.storage.local.onChanged.addListener(onChanged);
    void load();
    return () => {
      isGone = true;
      browser.storage.local.onChanged.removeListener(onChanged);
    };
  }, []);
  return rules;
}
