/** An explanation as people read it: what is said more than once, once; what is about somewhere else, apart. */
import { BARRIERS, type Reason, type Silenced } from './explanation.ts';

interface Reasoned {
  rule: string;
  pack: string;
  reasons: Reason[];
}

/** Entries of the same rule with the same reasons, in the order of the first. */
export function foldAlike<E extends Reasoned>(entries: readonly E[]): { entry: E; times: number }[] {
  const folded = new Map<string, { entry: E; times: number }>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.pack, entry.rule, entry.reasons.map(({ sentence }) => sentence)]);
    const known = folded.get(key);
    if (known) known.times += 1;
    else folded.set(key, { entry, times: 1 });
  }
  return [...folded.values()];
}

/** The rule has no say here for no more than where, when or by whom this is posted. */
export function isElsewhere({ reasons }: Pick<Silenced, 'reasons'>): boolean {
  return reasons.every(({ code }) => (BARRIERS as readonly string[]).includes(code));
}
