import { prepareStyle } from '../../engine/kinds/style.ts';
import type { StyleCheck } from '../../engine/ruleset.ts';
import type { PrepareTrace } from './kind.ts';

const NOUNS: Record<StyleCheck, string> = {
  'exclamation-marks': 'exclamation marks',
  hashtags: 'hashtags',
  emoji: 'emoji',
  capitals: 'words in capitals',
  'styled-letters': 'styled letters',
  length: 'characters',
};

/** As much as is fine, and not one more. */
export const traceStyle: PrepareTrace<'style'> = (rule, tables) => {
  // The length of a draft is never exactly at its limit: there, the last tenth is near.
  const short = rule.check === 'length' ? Math.ceil(rule.most * 0.9) : rule.most - 1;
  const atLimit = prepareStyle({ ...rule, most: short }, tables);
  return (scan, hits) => {
    const [last] = atLimit(scan);
    const name = NOUNS[rule.check];
    const parts = [
      {
        name,
        role: 'wanted' as const,
        spans: last && last.end > last.start ? [{ start: last.start, end: last.end }] : [],
      },
    ];
    if (!last || hits.length > 0 || rule.most === 0) return { parts, misses: [] };
    const sentence = `Just within the limit of ${rule.most.toString()} ${name}.`;
    const { start, end } = last;
    return {
      parts,
      misses: [{ start, end, isNearly: true, closeness: 0.8, reasons: [{ code: 'limit', sentence, spans: [] }] }],
    };
  };
};
