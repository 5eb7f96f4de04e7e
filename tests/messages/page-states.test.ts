import { describe, expect, it } from 'vitest';
import { badgeFor, combineFrames } from '../../src/messages/page-states.ts';
import type { PageState } from '../../src/messages/page-states.ts';
import { PAGE_STATES } from '../../src/messages/protocol.ts';
import type { FindingSummary, PageStatus } from '../../src/messages/protocol.ts';

const finding = (severity: FindingSummary['severity'] = 'warning'): FindingSummary => ({
  pack: 'brand',
  rule: 'casing',
  category: 'brand:casing',
  severity,
});
const status = (state: PageState, findings: FindingSummary[] = []): PageStatus => ({ state, findings });

describe('several frames as one tab', () => {
  it.each<[PageState[], PageState]>([
    [[], 'idle'],
    [['idle', 'looking'], 'looking'],
    [['looking', 'partly'], 'partly'],
    [['partly', 'blind', 'looking'], 'blind'],
    [['blind', 'failed', 'looking'], 'failed'],
    [['off', 'idle'], 'off'],
    [['off', 'failed'], 'failed'],
  ])('%j reads as %s, in any order', (states, worst) => {
    expect(combineFrames(states.map((state) => status(state))).state).toBe(worst);
    expect(combineFrames(states.toReversed().map((state) => status(state))).state).toBe(worst);
  });

  it('counts the findings of all frames', () => {
    const frames = [status('looking', [finding()]), status('partly', [finding(), finding('critical')])];
    expect(combineFrames(frames).findings).toHaveLength(3);
  });
});

describe('the badge', () => {
  it.each<[PageState, number, string]>([
    ['looking', 0, ''],
    ['looking', 3, '3'],
    ['looking', 120, '99+'],
    ['partly', 0, '~'],
    ['partly', 2, '2'],
    ['blind', 2, '?'],
    ['failed', 1, '!'],
    ['off', 0, 'off'],
    ['idle', 0, ''],
  ])('%s with %i findings shows %j', (state, count, text) => {
    expect(
      badgeFor(
        status(
          state,
          Array.from({ length: count }, () => finding()),
        ),
      ).text,
    ).toBe(text);
  });

  it('never reads like an all-clear when the draft was not looked at', () => {
    expect(badgeFor(status('failed')).title).toBe('Second Look could not look at this draft. Check it yourself.');
    for (const state of PAGE_STATES.filter((each) => each !== 'looking' && each !== 'partly')) {
      expect(badgeFor(status(state)).title).not.toMatch(/nothing/i);
    }
  });

  it('has its loud colour for what would pause the post', () => {
    const quiet = badgeFor(status('looking', [finding()])).colour;
    expect(badgeFor(status('looking', [finding(), finding('critical')])).colour).not.toBe(quiet);
  });
});
