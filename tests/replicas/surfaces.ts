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

const FIRST = ['x-post', 'linkedin-post', 'linkedin-comment', 'facebook-post', 'facebook-comment'];
const FIRST_VARIANTS = ['x-dialog', 'linkedin-page-post'];
/** The coach does not see these yet: a poll's and a picture's fields, and a button that is called as the one that opens the box. */
const UNSEEN = ['x-poll', 'x-alt-text', 'threads-reply', 'threads-reply-ja'];

/** One composer for each editor and way to publish, at which every promise is kept. */
export const FIRST_SURFACES = REPLICA_SURFACES.filter(({ id }) => FIRST.includes(id));

/** The same in other places, where it is in Chromium. */
export const FIRST_PLACES = [...FIRST_SURFACES, ...REPLICA_VARIANTS.filter(({ id }) => FIRST_VARIANTS.includes(id))];

/** All others, at which the promises are kept that no composer may break. */
export const OTHER_PLACES = [...REPLICA_SURFACES, ...REPLICA_VARIANTS].filter(
  (surface) => !FIRST_PLACES.includes(surface) && !UNSEEN.includes(surface.id),
);
