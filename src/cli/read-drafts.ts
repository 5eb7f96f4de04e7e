/** Drafts from an option, a JSONL file or standard input. */
import * as z from 'zod';
import {
  ACCOUNT_KINDS,
  SITES,
  SURFACES,
  type AccountKind,
  type Draft,
  type Site,
  type Surface,
} from '../engine/types.ts';
import { explain } from '../packs/explain.ts';
import type { Problem } from '../packs/problem.ts';

export interface GivenDraft {
  id: string | number;
  draft: Draft;
  /** Milliseconds since the epoch, when the line gives its own. */
  now?: number;
  /** From 1; absent for a text that came as an option. */
  line?: number;
}

export interface DraftDefaults {
  account: AccountKind;
  site: Site;
  surface: Surface;
  role?: string | undefined;
  language?: string | undefined;
  audience?: string | undefined;
}

export type ReadDrafts = { ok: true; drafts: GivenDraft[] } | { ok: false; problems: Problem[] };

/** Fields that are not ours (labels, notes) are let through. */
const draftLine = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  account: z.enum(ACCOUNT_KINDS).optional(),
  site: z.enum(SITES).optional(),
  surface: z.enum(SURFACES).optional(),
  startedAs: z.enum(ACCOUNT_KINDS).optional(),
  role: z.string().optional(),
  language: z.string().optional(),
  audience: z.string().optional(),
  now: z.iso.datetime({ offset: true }).optional(),
});

const ONE_OBJECT = 'write one JSON object per line, such as {"id": "1", "text": "Hello"}';

export function draftOf(text: string, { account, site, surface, role, language, audience }: DraftDefaults): Draft {
  return {
    text,
    site,
    surface,
    account: { handle: '', name: '', kind: account, evidence: 'given' },
    attachments: [],
    ...(role !== undefined && { role }),
    ...(language !== undefined && { language }),
    ...(audience !== undefined && { audience }),
  };
}

/** Standard input is a file of drafts when its first line is a JSON object, and one draft otherwise. */
export function isJsonLines(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"/.test(text);
}

export function readDrafts(file: string, text: string, defaults: DraftDefaults): ReadDrafts {
  const drafts: GivenDraft[] = [];
  const problems: Problem[] = [];
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, content] of lines.entries()) {
    if (content.trim() === '') continue;
    const place = { file, line: index + 1 };
    const parsed = parseJson(content);
    if (!parsed.ok) {
      problems.push({
        ...place,
        column: parsed.column,
        path: '',
        message: `this is not JSON: ${parsed.message}`,
        fix: ONE_OBJECT,
      });
      continue;
    }
    const result = draftLine.safeParse(parsed.value);
    if (result.success) {
      drafts.push({ ...toGivenDraft(result.data, defaults), line: index + 1 });
      continue;
    }
    for (const { path, message, fix } of explain(result.error.issues, draftLine, parsed.value)) {
      const column = columnOf(content, path[0]);
      problems.push({ ...place, column, path: path.join('.'), message, fix: path.length === 0 ? ONE_OBJECT : fix });
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, drafts };
}

function toGivenDraft(line: z.infer<typeof draftLine>, defaults: DraftDefaults): GivenDraft {
  const draft = draftOf(line.text, {
    account: line.account ?? defaults.account,
    site: line.site ?? defaults.site,
    surface: line.surface ?? defaults.surface,
    role: line.role ?? defaults.role,
    language: line.language ?? defaults.language,
    audience: line.audience ?? defaults.audience,
  });
  if (line.startedAs) draft.startedAs = line.startedAs;
  return line.now === undefined ? { id: line.id, draft } : { id: line.id, draft, now: Date.parse(line.now) };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string; column: number } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? 0);
    const plain = message.replace(/,? ?(\.\.\.)?".*$/s, '').replace(/ in JSON at position.*$| \(line.*$/s, '');
    return { ok: false, message: plain, column: position + 1 };
  }
}

/** Where a field's value starts in a line of JSON; the line's start when it has none of that name. */
function columnOf(content: string, field: string | number | undefined): number {
  const match = typeof field === 'string' ? new RegExp(`"${field}"\\s*:\\s*`).exec(content) : null;
  return match ? match.index + match[0].length + 1 : 1;
}
