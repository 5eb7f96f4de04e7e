import type { DecisionRecord } from '../../src/messages/protocol.ts';

export const NOW = Date.parse('2026-05-04T10:00:00+02:00');
export const HOUR = 60 * 60 * 1000;
export const DAY = 24 * HOUR;

export function makeRecord(changes: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    at: NOW - HOUR,
    site: 'x',
    surface: 'post',
    account: { kind: 'personal' },
    decision: 'posted-anyway',
    findings: [
      { pack: 'confidential', rule: 'secret-product', category: 'confidential:product', severity: 'critical' },
    ],
    excerpt: 'Eight sleeps until ▇▇▇ ships',
    ...changes,
  };
}
