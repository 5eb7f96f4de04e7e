import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, STORED } from '../../src/settings/settings.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../src/settings/store.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('take two changes at once without losing one', async () => {
    await Promise.all([
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'x'] })),
      changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'facebook'] })),
      changeSettings(() => ({ retentionDays: 7 })),
    ]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['x', 'facebook'], retentionDays: 7 });
  });

  it('go on after a change that could not be stored', async () => {
    const failing = changeSettings(() => {
      throw new Error('no room');
    });
    await expect(failing).rejects.toThrow('no room');
    expect((await changeSettings(() => ({ welcomed: true }))).welcomed).toBe(true);
  });

  it('tell of changes until nobody listens', async () => {
    const controller = new AbortController();
    const seen: Settings[] = [];
    watchSettings((settings) => seen.push(settings), controller.signal);
    await changeSettings(() => ({ excerpt: 'none' }));
    await fakeBrowser.storage.local.set({ other: 1 });
    controller.abort();
    await fakeBrowser.storage.local.remove(STORED.settings);
    expect(seen.map(({ excerpt }) => excerpt)).toEqual(['none']);
  });
});
