/** The sets of `tests/protected`, and the one that the linter ships with: what people say of their work, and what only sounds like it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { ACCOUNT_KINDS, type Finding } from '../../src/engine/types.ts';
import { PROJECT } from './section.ts';

const talk = z.object({
  topic: z.string(),
  voice: z.string().optional(),
  text: z.string(),
  account: z.enum(ACCOUNT_KINDS).default('personal'),
  isProtected: z.boolean(),
  /** Of a sentence that is not protected: what a rule would call it, and the words that give it away. */
  category: z.templateLiteral([z.enum(['confidential', 'brand', 'mixing']), ':', z.string()]).optional(),
  found: z.string().optional(),
});
export type Talk = z.infer<typeof talk>;

/** @param file relative to the project */
export function readTalk(file: string): Talk[] {
  const lines = readFileSync(path.join(PROJECT, file), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => talk.parse(JSON.parse(line)));
}

/**
 * The finding that should be said about a sentence that is not protected. Where its place is not known it is one about the
 * draft as a whole, which is the easiest to silence.
 */
export function leakOf({ text, category, found }: Talk): Finding {
  const start = found === undefined ? 0 : text.indexOf(found);
  const end = found === undefined ? 0 : start + found.length;
  const isKnown = category !== undefined && found !== undefined;
  return { rule: 'leak', pack: 'test', category: isKnown ? category : 'mixing:leak', severity: 'warning', start, end };
}
