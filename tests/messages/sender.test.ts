import { describe, expect, it } from 'vitest';
import type { Browser } from 'wxt/browser';
import { isWatched, pageOf } from '../../src/messages/sender.ts';

const HOSTS = ['https://x.com/*', 'https://www.linkedin.com/*', 'https://*.example.org/*'];
const tab = { id: 5, incognito: false, url: 'https://x.com/home' } as Browser.tabs.Tab;
const sender = (changes: Partial<Browser.runtime.MessageSender> = {}): Browser.runtime.MessageSender => ({
  id: 'me',
  tab,
  frameId: 2,
  documentId: 'D',
  url: 'https://x.com/compose/post',
  ...changes,
});

describe('who may speak', () => {
  it('is a frame of a page that we look at', () => {
    expect(pageOf(sender(), 'me', HOSTS)).toEqual({ tabId: 5, frameId: 2, document: 'D', isPrivate: false });
  });

  it.each<[string, Partial<Browser.runtime.MessageSender>]>([
    ['another extension', { id: 'somebody-else' }],
    ['a page of the extension, which has no tab of its own', { tab: undefined }],
    ['another site', { url: 'https://evil.example/x.com/' }],
    ['a site that only ends alike', { url: 'https://notx.com/' }],
    ['a site that only begins alike', { url: 'https://x.com.evil.example/' }],
    ['an insecure page', { url: 'http://x.com/' }],
    ['an address that is none', { url: 'x.com' }],
  ])('is not %s', (_, changes) => {
    expect(pageOf(sender(changes), 'me', HOSTS)).toBeUndefined();
  });

  it('is a blank frame by the origin that made it', () => {
    expect(pageOf(sender({ url: 'about:blank', origin: 'https://x.com' }), 'me', HOSTS)).toBeDefined();
    expect(pageOf(sender({ url: 'about:srcdoc', origin: 'https://evil.example' }), 'me', HOSTS)).toBeUndefined();
    expect(pageOf(sender({ url: 'about:blank', origin: 'null' }), 'me', HOSTS)).toBeDefined();
  });

  it('reads host patterns as the manifest does', () => {
    expect(isWatched('https://example.org/', HOSTS)).toBe(true);
    expect(isWatched('https://social.example.org/', HOSTS)).toBe(true);
    expect(isWatched('https://badexample.org/', HOSTS)).toBe(false);
    expect(isWatched(undefined, HOSTS)).toBe(false);
  });
});
