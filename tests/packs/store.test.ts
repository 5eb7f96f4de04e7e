import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FORMAT, type Ruleset } from '../../src/engine/ruleset.ts';
import { bareRuleset } from '../../src/packs/bare-ruleset.ts';
import { currentRules, installBundled, installRuleset, revertToBundled } from '../../src/packs/store.ts';
import { STORED } from '../../src/settings/settings.ts';

const NOW = 1_777_881_600_000;
const makeRuleset = (id: string): Ruleset => ({ ...bareRuleset([]), id });

function bundle(body: unknown, status = 200): void {
  vi.stubGlobal('fetch', (address: string) => {
    expect(address).toMatch(/\/ruleset\.json$/);
    return Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
  });
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { language: 'de-CH' });
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the rules that came with the extension', () => {
  it('are put in force as one JSON string', async () => {
    bundle(makeRuleset('a'));
    expect(await installBundled(NOW)).toEqual({ ok: true });
    const stored = await fakeBrowser.storage.local.get([STORED.ruleset, STORED.rules]);
    expect(stored).toEqual({
      [STORED.ruleset]: JSON.stringify(makeRuleset('a')),
      [STORED.rules]: { source: 'bundled', installedAt: NOW },
    });
  });

  it('offer wordings in the language of the browser, and keep those of all others', async () => {
    const rule = { id: 'r', pack: 'p', kind: 'terms', mode: 'live', terms: [], except: [], suggest: 'a fish' };
    const languages = { de: { rules: { 'p/r': { suggest: 'ein Fisch' } }, clauses: {} } };
    bundle({ ...makeRuleset('a'), rules: [rule], languages });
    await installBundled(NOW);
    expect((await currentRules()).ruleset).toMatchObject({ rules: [{ suggest: 'ein Fisch' }], languages });
  });

  it('follow an update of the extension', async () => {
    bundle(makeRuleset('a'));
    await installBundled(NOW);
    bundle(makeRuleset('b'));
    await installBundled(NOW + 1);
    expect((await currentRules()).ruleset?.id).toBe('b');
  });

  it('never replace rules that somebody chose, unless asked', async () => {
    await installRuleset(makeRuleset('mine'), 'files', NOW);
    bundle(makeRuleset('a'));
    expect(await installBundled(NOW + 1)).toEqual({ ok: true });
    expect(await currentRules()).toEqual({
      ruleset: makeRuleset('mine'),
      installed: { source: 'files', installedAt: NOW },
    });
    expect(await revertToBundled(NOW + 2)).toEqual({ ok: true });
    expect((await currentRules()).installed?.source).toBe('bundled');
  });

  it('never replace those of files that an earlier version compiled: they are brought up to date', async () => {
    const older = { ...makeRuleset('mine'), alphabet: undefined };
    const list = { terms: [{ text: 'alpha' }], patterns: ['room \\d{1,3}'] };
    await fakeBrowser.storage.local.set({
      [STORED.ruleset]: JSON.stringify({ ...older, format: 1, lists: { list } }),
      [STORED.rules]: { source: 'files', installedAt: 1 },
    });
    expect((await currentRules()).ruleset, 'until then there are none').toBeUndefined();
    bundle(makeRuleset('a'));
    expect(await installBundled(NOW)).toEqual({ ok: true });
    const { ruleset, installed } = await currentRules();
    expect(ruleset).toMatchObject({ id: 'mine', format: FORMAT, alphabet: makeRuleset('mine').alphabet });
    expect(ruleset?.lists).toEqual({
      list: { ...list, patterns: [{ pattern: 'room \\d{1,3}', seek: { reach: 8, literals: ['room '], digits: 0 } }] },
    });
    expect(installed).toEqual({ source: 'files', installedAt: 1 });
  });

  it('stand in when the chosen ones can no longer be read', async () => {
    await fakeBrowser.storage.local.set({
      [STORED.ruleset]: '{"format":',
      [STORED.rules]: { source: 'files', installedAt: 1 },
    });
    bundle(makeRuleset('a'));
    await installBundled(NOW);
    expect((await currentRules()).ruleset?.id).toBe('a');
  });
});

describe('rules that cannot be taken', () => {
  const broken: [string, unknown, number?][] = [
    ['no file', 'not found', 404],
    ['no JSON', '<html>'],
    ['another format', { ...makeRuleset('b'), format: 3 }],
    ['a part', { format: 1, id: 'b' }],
    ['no object', null],
    ['a rule of no known kind', { ...makeRuleset('b'), rules: [{ id: 'r', kind: 'spell', mode: 'live' }] }],
  ];

  it.each(broken)('%s: the last good ones stay and the reason is kept', async (_, body, status) => {
    bundle(makeRuleset('a'));
    await installBundled(NOW);
    bundle(body, status);
    const outcome = await installBundled(NOW + 5);
    if (outcome.ok) throw new Error('was taken');
    expect(outcome.problems).toHaveLength(1);
    expect(await currentRules()).toEqual({
      ruleset: makeRuleset('a'),
      installed: { source: 'bundled', installedAt: NOW, refused: { at: NOW + 5, problems: outcome.problems } },
    });
  });

  it('are said even when nothing was there before', async () => {
    bundle('', 404);
    await installBundled(NOW);
    expect(await currentRules()).toMatchObject({ installed: { refused: { at: NOW } } });
  });

  it('are forgotten once good ones are taken', async () => {
    bundle('', 404);
    await installBundled(NOW);
    bundle(makeRuleset('a'));
    await installBundled(NOW + 1);
    expect((await currentRules()).installed).toEqual({ source: 'bundled', installedAt: NOW + 1 });
  });

  it('a full disk is said', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await installRuleset(makeRuleset('a'), 'files', NOW)).toEqual({
      ok: false,
      problems: ['The rules could not be stored: QUOTA_BYTES quota exceeded'],
    });
  });
});
