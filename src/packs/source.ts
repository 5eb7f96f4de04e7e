/** YAML text → a checked value that still knows where each part of it stands. The only file that knows the YAML library. */
import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type * as z from 'zod';
import { companySchema, type Company } from './company-schema.ts';
import { explain } from './explain.ts';
import { showPath, showPlace, type Path, type Place, type Problem } from './problem.ts';
import { packSchema, type Pack } from './schema.ts';
import { siteSchema, siteWordsSchema, type SiteFile, type SiteWordsFile } from './site-schema.ts';

/** A company profile or a pack, read and well-formed. */
export interface Source<T> {
  /** As its reader named it: a path, or a file's name. */
  file: string;
  value: T;
  /** Where the value at a path stands, or its name; the nearest part above it when there is none. */
  at(path: Path, atKey?: boolean): Place;
}

export type Parsed<T> = { ok: true; source: Source<T> } | { ok: false; problems: Problem[] };

/** Enough for shared texts; a file that needs more is an attack on the reader, not a pack. */
const MOST_ALIASES = 100;

export function parseCompany(file: string, text: string): Parsed<Company> {
  return parse(file, text, companySchema);
}

export function parsePack(file: string, text: string): Parsed<Pack> {
  return parse(file, text, packSchema);
}

export function parseSite(file: string, text: string): Parsed<SiteFile> {
  return parse(file, text, siteSchema);
}

export function parseSiteWords(file: string, text: string): Parsed<SiteWordsFile> {
  return parse(file, text, siteWordsSchema);
}

/** Which of the two a file means to be, told by its top-level fields; a broken file is told by its first lines. */
export function isPackText(text: string): boolean {
  return /^(?:rules|lists|extends|mute)[ \t]*:|[{,]\s*"(?:rules|lists|extends|mute)"\s*:/m.test(text);
}

/** A problem at a path of a source. */
export function problemAt(source: Source<unknown>, path: Path, message: string, fix: string): Problem {
  return { file: source.file, ...source.at(path), path: showPath(path), message, fix };
}

function parse<S extends z.ZodType>(file: string, text: string, schema: S): Parsed<z.infer<S>> {
  const lines = new LineCounter();
  const plain = text.replace(/^\uFEFF/, '');
  const unread = findUnreadable(plain);
  if (unread) {
    const before = plain.slice(0, unread.offset).split('\n');
    const place = { line: before.length, column: (before.at(-1) as string).length + 1 };
    return { ok: false, problems: [{ file, ...place, path: '', ...unread.fault }] };
  }
  const document = parseDocument(plain, { lineCounter: lines, prettyErrors: false });
  const placeOf = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const faults = withoutEchoes([...document.errors, ...document.warnings]);
  if (faults.length > 0) {
    const problems = faults.map((fault) => {
      const twice = fault.code === 'DUPLICATE_KEY' ? findTwice(document, fault.pos[0]) : undefined;
      const told = twice && explainTwice(twice.name, showPlace({ file, ...placeOf(twice.first) }));
      const place = placeOf(fault.pos[0]);
      return {
        file,
        ...place,
        path: '',
        ...(told ?? explainFault(fault.code, fault.message, plain.slice(fault.pos[0]))),
      };
    });
    return { ok: false, problems };
  }
  const merged = findMerged(document);
  if (merged !== undefined) {
    const message = 'fields are not merged in by <<';
    return { ok: false, problems: [{ file, ...placeOf(merged), path: '', message, fix: 'write the fields out' }] };
  }
  const swallowed = findSwallowed(document, plain);
  if (swallowed.length > 0) {
    const message = 'the # makes the rest of this line a comment';
    const fix = 'put the text in quotes; if it is a comment, leave a space after the #';
    return { ok: false, problems: swallowed.map((offset) => ({ file, ...placeOf(offset), path: '', message, fix })) };
  }
  const at = (path: Path, atKey = false): Place => placeOf(offsetOf(document, path, atKey));
  const read = readValue(document);
  if (!read.ok) return { ok: false, problems: [{ file, ...placeOf(read.offset), path: '', ...read.fault }] };
  const result = schema.safeParse(read.value);
  if (result.success) return { ok: true, source: { file, value: result.data, at } };
  const problems = explain(result.error.issues, schema, read.value).map(({ path, message, fix, atKey }): Problem => ({
    file,
    ...at(path, atKey),
    path: showPath(path),
    message,
    fix,
  }));
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

interface Fault {
  message: string;
  fix: string;
}

/** After the first fault in the syntax the reader has lost its footing, and what it says of the rest is noise. */
function withoutEchoes<T extends { code: string; pos: [number, number] }>(faults: readonly T[]): T[] {
  const inOrder = [...faults].sort((a, b) => a.pos[0] - b.pos[0]);
  const first = inOrder.find(({ code }) => !STANDALONE_FAULTS.includes(code));
  return inOrder.filter((fault) => fault === first || STANDALONE_FAULTS.includes(fault.code));
}

const STANDALONE_FAULTS = ['DUPLICATE_KEY', 'TAG_RESOLVE_FAILED'];

const FAULTS: Readonly<Record<string, Fault>> = {
  DUPLICATE_KEY: { message: 'the same field stands here twice', fix: 'keep one of the two' },
  TAB_AS_INDENT: { message: 'a tab is used to indent', fix: 'indent with spaces' },
  TAG_RESOLVE_FAILED: { message: 'tags such as !name are not read', fix: 'remove the tag' },
  MULTIPLE_DOCS: { message: 'there is a second document in this file', fix: 'remove the line --- or use two files' },
};

/** Deeper than any pack is, and than any reader can go. */
const TOO_DEEP: Fault = { message: 'this is nested too deeply', fix: 'take out brackets, hyphens or indentation' };

/** @param rest the text from the fault on */
function explainFault(code: string, message: string, rest: string): Fault {
  if (message.includes('call stack')) return TOO_DEEP;
  const [reserved] = /^[@`][^\s,[\]{}]*/.exec(rest) ?? [];
  if (reserved !== undefined) {
    return { message: `YAML reads no text that begins with ${reserved.charAt(0)}`, fix: `put ${reserved} in quotes` };
  }
  const fix = 'check the indentation here and above, and put a text that holds { [ : or # in quotes';
  return FAULTS[code] ?? { message: `this is not valid YAML: ${message}`, fix };
}

/** The name of the field that stands at an offset for the second time, and where it stood first. */
function findTwice(document: Document.Parsed, offset: number): { name: string; first: number } | undefined {
  let found: { name: string; first: number } | undefined;
  visit(document, {
    Map(_, { items }) {
      const again = items.find(({ key }) => startOf(key) === offset)?.key;
      const first = isScalar(again) && items.find(({ key }) => isScalar(key) && key.value === again.value);
      if (!first) return undefined;
      found = { name: String(again.value), first: startOf(first.key) ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

function explainTwice(name: string, first: string): Fault {
  return { message: `there is already a field \`${name}\` at ${first}`, fix: 'keep one of the two' };
}

/** What no text holds: the file was saved in another encoding, or by a very old editor. */
function findUnreadable(text: string): { offset: number; fault: Fault } | undefined {
  const offset = text.search(/[\0\ufffd]/);
  if (offset >= 0) {
    const fault = {
      message: 'this file is not plain text in UTF-8',
      fix: 'save it as UTF-8, which most editors offer',
    };
    return { offset, fault };
  }
  const bare = text.search(/\r(?!\n)/);
  if (bare < 0) return undefined;
  const fault = {
    message: 'a line ends in a bare carriage return',
    fix: 'save the file with line ends of Unix or Windows',
  };
  return { offset: bare, fault };
}

/** Offset of the first `<<`, which some readers of YAML know and others take for a name. */
function findMerged(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair(_, { key }) {
      if (!isScalar(key) || key.value !== '<<') return undefined;
      offset = key.range?.[0];
      return visit.BREAK;
    },
  });
  return offset;
}

/** Offsets where YAML takes a hashtag for a comment (`- proud of the #team`) and the author would never know. */
function findSwallowed(document: Document.Parsed, text: string): number[] {
  const offsets: number[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type !== 'PLAIN' || !node.range) return;
      const rest = text.slice(node.range[1], node.range[2]);
      if (/^[ \t]+#[^\s#]/.test(rest)) offsets.push(node.range[1] + rest.indexOf('#'));
    },
  });
  return offsets;
}

type ReadValue = { ok: true; value: unknown } | { ok: false; offset: number; fault: Fault };

function readValue(document: Document.Parsed): ReadValue {
  if (document.contents === null) {
    return { ok: false, offset: 0, fault: { message: 'the file is empty', fix: 'start it with `format: 1`' } };
  }
  const loose = findUnresolved(document);
  if (loose) {
    const message = `nothing is called &${loose.name} above`;
    return { ok: false, offset: loose.offset, fault: { message, fix: 'put the text in quotes if it begins with a *' } };
  }
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: MOST_ALIASES }) };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, offset: 0, fault: TOO_DEEP };
    // The library reports too many aliases this way only.
    if (!(error instanceof ReferenceError)) throw error;
    const fix = `write the values out; at most ${MOST_ALIASES.toString()} aliases are followed`;
    return { ok: false, offset: 0, fault: { message: 'there are too many aliases (*name) in this file', fix } };
  }
}

/** The first alias without its anchor: most often a text that begins with an asterisk. */
function findUnresolved(document: Document.Parsed): { name: string; offset: number } | undefined {
  const anchors = new Set<string>();
  let loose: { name: string; offset: number } | undefined;
  visit(document, {
    Node(_, node) {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
      if (!isAlias(node) || anchors.has(node.source)) return undefined;
      loose = { name: node.source, offset: node.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return loose;
}

/** Offset of the node at a path, or of its key, or of the nearest node above it. */
function offsetOf(document: Document.Parsed, path: Path, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, key] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) return offset;
      const wantsKey = atKey && depth === path.length - 1;
      offset = (wantsKey ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else return offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
