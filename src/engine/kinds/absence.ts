import { findClusters } from './cluster.ts';
import type { PrepareKind } from './kind.ts';
import { toHit } from './near.ts';

/** Something that should be there: what calls for it is found, the thing itself is not. At most one finding. */
export const prepareAbsence: PrepareKind<'absence'> = (rule, { cues }) => {
  const slots = rule.all.map(cues);
  const missing = cues(rule.missing);
  return (scan) => {
    if (scan.cues(missing).length > 0) return [];
    const [cluster] = findClusters(slots.map(scan.cues), rule.within);
    // A wording for what is missing cannot stand in the place of what calls for it.
    return cluster ? [toHit(cluster, scan.draft.text, undefined)] : [];
  };
};
