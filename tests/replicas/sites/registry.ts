import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import type { ReplicaSite } from './site.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';

/** Every replica; a new one is a file here and a folder of `pages/`. */
export const SITES: readonly ReplicaSite[] = [x, linkedin, facebook, instagram, threads];
