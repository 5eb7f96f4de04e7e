/** What a rule kind adds to an explanation: what it looks for, and what is nearly a hit or was kept from being one. */
import type { Hit, Scan, Tables } from '../../engine/kinds/kind.ts';
import type { RuleKind, RuleOf } from '../../engine/ruleset.ts';
import type { Part, Reason, Span } from '../explanation.ts';

/** What a rule would have found, but for its reasons. */
export interface Miss extends Span {
  /** Something was missing; else something kept it quiet. */
  isNearly: boolean;
  reasons: Reason[];
  /** 0 to 1. */
  closeness: number;
}

export interface KindTrace {
  parts: Part[];
  misses: Miss[];
}

/** `hits` are what the engine's own matcher found in the same draft. */
export type Tracer = (scan: Scan, hits: readonly Hit[]) => KindTrace;

/** Called once per rule, with the tables that the rule's own matcher has. */
export type PrepareTrace<K extends RuleKind> = (rule: RuleOf<K>, tables: Tables) => Tracer;

export function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of things like these, the ones that lie within no other. */
export function spansOf(found: readonly Span[]): Span[] {
  const spans = found.map(({ start, end }) => ({ start, end }));
  return spans.filter((span, index) => {
    return !spans.some((other, at) => at !== index && contains(other, span) && (!contains(span, other) || at < index));
  });
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
