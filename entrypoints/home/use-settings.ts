import { useEffect, useState } from 'react';
import type { Settings } from '../../src/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';

export type ChangeSettings = (change: (settings: Settings) => Partial<Settings>) => Promise<boolean>;

/** The settings as they are stored (undefined while they load) and how to change them; false when nothing was saved. */
export function useSettings(): [Settings | undefined, ChangeSettings] {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const controller = new AbortController();
    watchSettings(setSettings, controller.signal);
    void loadSettings().then((loaded) => {
      if (!controller.signal.aborted) setSettings(loaded);
    });
    return () => controller.abort();
  }, []);
  const change: ChangeSettings = async (asked) => {
    // A control answers at once; what is stored follows, and is shown in the end.
    setSettings((before) => before && { ...before, ...asked(before) });
    try {
      setSettings(await changeSettings(asked));
      return true;
    } catch {
      // Storage refuses when the disk is full; the page shows what is stored.
      setSettings(await loadSettings());
      return false;
    }
  };
  return [settings, change];
}
