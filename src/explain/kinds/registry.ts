import type { Tables } from '../../engine/kinds/kind.ts';
import type { CompiledRule, RuleKind } from '../../engine/ruleset.ts';
import { traceAccount } from './account.ts';
import { traceAbsence, traceNear } from './clusters.ts';
import type { PrepareTrace, Tracer } from './kind.ts';
import { tracePattern } from './pattern.ts';
import { traceStyle } from './style.ts';
import { traceTerms } from './terms.ts';

/** A kind that is not here is explained by its hits alone. */
const kinds: { [K in RuleKind]?: PrepareTrace<K> } = {
  absence: traceAbsence,
  account: traceAccount,
  near: traceNear,
  pattern: tracePattern,
  style: traceStyle,
  terms: traceTerms,
};

const NOTHING: Tracer = () => ({ parts: [], misses: [] });

export function prepareTrace(rule: CompiledRule, tables: Tables): Tracer {
  // The table pairs each kind with its own preparation, which the compiler cannot follow through an index.
  const prepare = kinds[rule.kind] as ((rule: CompiledRule, tables: Tables) => Tracer) | undefined;
  return prepare ? prepare(rule, tables) : NOTHING;
}
