import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPage, readPage, rememberStatus } from '../../src/messages/page-memory.ts';
import type { PageStatus } from '../../src/messages/protocol.ts';

const looking: PageStatus = { state: 'looking', findings: [] };
const failed: PageStatus = { state: 'failed', findings: [] };

beforeEach(() => fakeBrowser.reset());

describe('what the frames of a tab said', () => {
  it('is kept for each frame and given as one', async () => {
    expect(await rememberStatus({ tabId: 1, frameId: 0, document: 'A' }, looking)).toEqual(looking);
    expect((await rememberStatus({ tabId: 1, frameId: 9 }, failed)).state).toBe('failed');
    expect((await rememberStatus({ tabId: 1, frameId: 9 }, looking)).state).toBe('looking');
    expect(await readPage(1)).toEqual({ document: 'A', frames: { 0: looking, 9: looking } });
    expect(await readPage(2)).toEqual({ frames: {} });
  });

  it('loses no frame when all speak at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, frameId) => rememberStatus({ tabId: 1, frameId }, looking)));
    expect(Object.keys((await readPage(1)).frames)).toHaveLength(20);
  });

  it('begins anew with a new document, not with a new message of the same one', async () => {
    await rememberStatus({ tabId: 1, frameId: 0, document: 'A' }, looking);
    await rememberStatus({ tabId: 1, frameId: 9 }, failed);
    expect((await rememberStatus({ tabId: 1, frameId: 0, document: 'A' }, looking)).state).toBe('failed');
    expect((await rememberStatus({ tabId: 1, frameId: 0, document: 'B' }, looking)).state).toBe('looking');
  });

  it('is gone when the page is', async () => {
    await rememberStatus({ tabId: 1, frameId: 0 }, failed);
    await forgetPage(1);
    expect(await readPage(1)).toEqual({ frames: {} });
  });
});
