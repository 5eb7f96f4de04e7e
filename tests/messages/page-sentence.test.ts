import { describe, expect, it } from 'vitest';
import { sentenceFor } from '../../src/messages/page-sentence.ts';
import type { PageView } from '../../src/messages/page-view.ts';
import type { PageState } from '../../src/messages/page-states.ts';
import { PAGE_STATES } from '../../src/messages/protocol.ts';
import type { PageReport } from '../../src/messages/protocol.ts';
import { describeAccount } from '../../src/messages/words.ts';

const WATCHED = ['X', 'LinkedIn', 'Facebook'];
const seen = (...reports: (Partial<PageReport> & { state: PageState })[]): PageView => ({
  kind: 'seen',
  tabId: 1,
  frames: reports.map((report, frameId) => ({ frameId, report: { site: 'x', findings: [], matches: [], ...report } })),
});

describe('what the popup says of a page', () => {
  it('differs for every state, and says what to do', () => {
    const views: PageView[] = [
      { kind: 'elsewhere' },
      { kind: 'silent' },
      ...PAGE_STATES.map((state) => seen({ state })),
    ];
    const sentences = views.map((view) => sentenceFor(view, WATCHED));
    expect(new Set(sentences.map(({ title }) => title)).size).toBe(views.length);
    for (const { body } of sentences) expect(body).toMatch(/[.)]$/);
  });

  it('is calm only when it looks and has found nothing', () => {
    for (const state of PAGE_STATES.filter((each) => each !== 'looking')) {
      expect(sentenceFor(seen({ state }), WATCHED).tone).not.toBe('calm');
    }
    expect(sentenceFor(seen({ state: 'looking' }), WATCHED).tone).toBe('calm');
    const finding = { pack: 'p', rule: 'r', category: 'brand:x', severity: 'warning' } as const;
    expect(sentenceFor(seen({ state: 'looking', findings: [finding] }), WATCHED).tone).toBe('warning');
  });

  it('tells of the worst frame', () => {
    const view = seen({ state: 'looking' }, { state: 'failed' });
    expect(sentenceFor(view, WATCHED).title).toBe('It could not look at this draft');
  });

  it('names where it looks', () => {
    expect(sentenceFor({ kind: 'elsewhere' }, WATCHED).body).toContain('X, LinkedIn, and Facebook');
  });
});

describe('who a draft goes out as', () => {
  it.each([
    [{ handle: 'alexdoe', name: 'Alex Doe', kind: 'personal' }, '@alexdoe, your own account'],
    [{ handle: 'Harbourline', name: 'Harbourline', kind: 'corporate' }, 'Harbourline, the company’s account'],
    [{ handle: 'Alex Doe', name: 'Alex', kind: 'unknown' }, 'Alex Doe, not known whose account'],
    [{ handle: '', name: '', kind: 'unknown' }, 'Not known whose account'],
  ] as const)('%j reads as %s', (account, words) => {
    expect(describeAccount({ ...account, evidence: '' })).toBe(words);
  });
});
