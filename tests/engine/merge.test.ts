import { expect, test } from 'vitest';
import { addFindings } from '../../src/engine/merge.ts';
import type { Finding, Verdict } from '../../src/engine/types.ts';

const finding = (rule: string, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  rule,
  pack: 'pack',
  category: 'brand:tone',
  severity: 'warning',
  start,
  end,
  ...more,
});
const verdict = (...findings: Finding[]): Verdict => ({
  findings,
  action: findings.length > 0 ? 'advise' : 'clear',
  draftHash: 'hash',
});

test('own findings keep their places, whatever comes besides', () => {
  const own = verdict(finding('b', 10, 20), finding('a', 30, 31, { severity: 'suggestion' }));
  const added = addFindings(own, [finding('c', 0, 5), finding('d', 28, 40)]);
  expect(added.findings.map(({ rule }) => rule)).toEqual(['b', 'a', 'c', 'd']);
});

test('what says nothing new is left out, also twice the same', () => {
  const own = verdict(finding('a', 0, 20));
  expect(addFindings(own, [finding('b', 5, 10), finding('c', 0, 20)])).toEqual(own);
  const once = finding('d', 30, 40);
  expect(addFindings(own, [once, { ...once }]).findings).toHaveLength(2);
});

test('a clear verdict becomes advice, and a pause stays one', () => {
  expect(addFindings(verdict(), [finding('a', 0, 1)]).action).toBe('advise');
  expect(addFindings(verdict(), [])).toMatchObject({ action: 'clear', findings: [] });
  const pause: Verdict = { ...verdict(finding('a', 0, 1, { severity: 'critical' })), action: 'pause' };
  expect(addFindings(pause, [finding('b', 5, 6)]).action).toBe('pause');
});
