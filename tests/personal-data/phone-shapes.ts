/**
 * Which rows of digits are international telephone numbers, as bounded patterns for `phone-number` in
 * `rules/base/personal-data.yaml`, from the metadata of Google's libphonenumber. Run by whoever keeps the rule up to date:
 *
 *     npx tsx tests/personal-data/phone-shapes.ts
 *
 * A test holds the rule against it. The metadata stays here: what people's browsers get is a kilobyte of patterns.
 */
import metadata from 'libphonenumber-js/metadata.max.json';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

/** Where libphonenumber-js keeps what of a country: possible lengths of its numbers, and its kinds of numbers. */
const LENGTHS = 3;
const KINDS = 11;
/** Landline, mobile, personal and internet telephony: what reaches a person. Free and premium numbers do not. */
const OF_PEOPLE = [0, 1, 4, 8];
const LONGEST_PATTERN = 240;

const lengths = z.array(z.int());
/** A pattern and the lengths of its numbers: those of the country when it says none. */
const kind = z.union([z.tuple([z.string(), lengths]).rest(z.unknown()), z.tuple([z.string()])]);
const country = z.array(z.unknown()).transform((fields) => {
  const own = lengths.parse(fields[LENGTHS]);
  const kinds = z.array(z.unknown()).catch([]).parse(fields[KINDS]);
  const ofPeople = OF_PEOPLE.flatMap((index) => {
    const found = kind.safeParse(kinds[index]);
    return found.success ? (found.data[1] ?? own) : [];
  });
  return ofPeople.length > 0 ? ofPeople : own;
});
const countries = z.record(z.string(), country).parse(metadata.countries);
const regionsByCode = z.record(z.string(), z.array(z.string())).parse(metadata.country_calling_codes);

/** Patterns over the digits after `+` or `00`. */
export function phoneShapes(): string[] {
  const codesByLengths = new Map<string, string[]>();
  for (const [code, regions] of Object.entries(regionsByCode)) {
    const all = regions.flatMap((region) => countries[region] ?? []);
    if (all.length === 0) continue;
    const key = runsOf([...new Set(all)].sort((a, b) => a - b));
    codesByLengths.set(key, [...(codesByLengths.get(key) ?? []), code]);
  }
  const shapes = [...codesByLengths].map(([digits, codes]) => {
    // `+44 (0)20 …`: the zero is not dialled, but people write it.
    return `(?:${shorten(codes)})0?${digits}`;
  });
  return pack(shapes.sort());
}

/** `[9, 10, 12]` → `(?:\d{9,10}|\d{12})` */
function runsOf(sorted: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const length of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === length - 1) last[1] = length;
    else runs.push([length, length]);
  }
  const patterns = runs.map(
    ([from, to]) => `\\d{${from === to ? from.toString() : `${from.toString()},${to.toString()}`}}`,
  );
  return patterns.length === 1 ? (patterns[0] as string) : `(?:${patterns.join('|')})`;
}

/** `351 353 354 41` → `35[134]|41` */
function shorten(codes: readonly string[]): string {
  const byStart = new Map<string, string[]>();
  for (const code of [...codes].sort())
    byStart.set(code.slice(0, -1), [...(byStart.get(code.slice(0, -1)) ?? []), code.slice(-1)]);
  return [...byStart]
    .map(([start, ends]) => start + (ends.length === 1 ? ends.join('') : `[${ends.join('')}]`))
    .join('|');
}

/** Joins alternatives to as few patterns as a pack's limit allows. */
function pack(alternatives: readonly string[]): string[] {
  const packed: string[] = [];
  for (const alternative of alternatives) {
    const last = packed.at(-1);
    const joined = `${last ?? ''}|${alternative}`;
    if (last !== undefined && joined.length <= LONGEST_PATTERN) packed[packed.length - 1] = joined;
    else packed.push(alternative);
  }
  return packed.map((pattern) => `(?:00)?(?:${pattern})`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const shape of phoneShapes()) console.log(`      - '${shape}'`);
}
