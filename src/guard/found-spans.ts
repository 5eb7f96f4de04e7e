import { toFinding } from '../engine/check.ts';
import type { CompiledRule } from '../engine/ruleset.ts';
import type { Finding } from '../engine/types.ts';
import type { FoundSpan } from '../messages/panel.ts';

/**
 * What the frame found in a draft, as findings. Only places are taken from it: what a finding says, and how loudly, comes from
 * a grammar rule in force here, and never loudly enough to hold a submit.
 */
export function readFoundSpans(spans: readonly FoundSpan[], rules: readonly CompiledRule[], text: string): Finding[] {
  return spans.flatMap(({ pack, rule: id, start, end }) => {
    const rule = rules.find((one) => one.kind === 'grammar' && one.id === id && one.pack === pack);
    // Whole numbers from 0, of no other type.
    const isInside = start >>> 0 === start && end >>> 0 === end && start < end && end <= text.length;
    if (!rule || !isInside) return [];
    const severity = rule.severity === 'critical' ? 'warning' : rule.severity;
    return [toFinding(rule, severity, { start, end, suggestion: rule.suggest }, text)];
  });
}
