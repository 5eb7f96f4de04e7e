import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { instagram } from './instagram.ts';
import { fields } from './fields.ts';
import { forum } from './forum.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { nativeDialog } from './native-dialog.ts';
import { reddit } from './reddit.ts';
import type { ReplicaSite } from './site.ts';
import { threads } from './threads.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every replica; a new one is a file here and a folder of `pages/`. */
export const SITES: readonly ReplicaSite[] = [
  x,
  linkedin,
  facebook,
  instagram,
  threads,
  bluesky,
  mastodon,
  reddit,
  youtube,
  forum,
  nativeDialog,
  fields,
];
