/** The labelled posts, one per line, and the drafts that they stand for. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ACCOUNT_KINDS, SITES, SURFACES, type Draft } from '../../src/engine/types.ts';

const labelledPost = z.object({
  id: z.string(),
  text: z.string(),
  account: z.enum(ACCOUNT_KINDS).default('personal'),
  site: z.enum(SITES).default('x'),
  surface: z.enum(SURFACES).default('post'),
  startedAs: z.enum(ACCOUNT_KINDS).optional(),
  now: z.iso.datetime({ offset: true }).optional(),
  /** `ok`, or the categories that a careful colleague would speak of. */
  label: z.array(z.string()).default(['ok']),
  why: z.string().optional(),
});
export type LabelledPost = z.infer<typeof labelledPost>;

export function readPosts(file: string): LabelledPost[] {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => labelledPost.parse(JSON.parse(line)));
}

export function draftOf({ text, site, surface, account, startedAs }: LabelledPost): Draft {
  return {
    text,
    site,
    surface,
    account: { handle: '', name: '', kind: account, evidence: 'labelled' },
    attachments: [],
    ...(startedAs && { startedAs }),
  };
}
