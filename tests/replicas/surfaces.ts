/** The replica composers, as a table that tests iterate over. */
import { SITES } from './sites/registry.ts';
import type { ReplicaSurface } from './sites/site.ts';

// With the table come the types of `window.published`, `window.pageEvents` and `window.model()`.
export type { PageEvent, Publication } from './page-record.ts';
export type { ReplicaSurface, Step, Target } from './sites/site.ts';

/** One row for each kind of composer. */
export const REPLICA_SURFACES: readonly ReplicaSurface[] = SITES.flatMap(({ surfaces }) => surfaces);

/** The same composers in another place of the same site. */
export const REPLICA_VARIANTS: readonly ReplicaSurface[] = SITES.flatMap(({ variants }) => variants);
