/** What editors and people read about the two formats is what files are read with, and every field says what it is. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { compileFiles } from '../../src/packs/compile-files.ts';
import { FORMATS, jsonSchemaOf, type Format, type JsonSchema } from '../../src/packs/json-schema.ts';
import { readFiles } from '../../src/packs/load.ts';
import { referenceOf } from '../../src/packs/reference.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');

/** Each field of a schema by its path, whatever it lies in. */
function fieldsOf(schema: JsonSchema, above = ''): [name: string, field: JsonSchema][] {
  const inner = [schema.items, ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const named = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : [];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, field]): [string, JsonSchema][] => [
      [`${above}${name}`, field],
      ...fieldsOf(field, `${above}${name}.`),
    ]),
    ...[...inner, ...named].flatMap((part) => (part ? fieldsOf(part, above) : [])),
    ...Object.entries(schema.definitions ?? {}).flatMap(([name, part]) => fieldsOf(part, `${name}.`)),
  ];
}

const files: Record<Format, { schema: string; page: string }> = {
  pack: { schema: 'docs/schemas/pack.schema.json', page: 'docs/pack-format.md' },
  company: { schema: 'docs/schemas/company.schema.json', page: 'docs/company-format.md' },
};

describe.each(FORMATS)('the %s format', (format) => {
  it('is published as it is: else make it anew, with the command at the top of the page', () => {
    expect(read(files[format].schema)).toBe(`${JSON.stringify(jsonSchemaOf(format), null, 2)}\n`);
    expect(read(files[format].page)).toBe(referenceOf(format));
  });

  it('stands in the reference, every field', () => {
    const page = referenceOf(format);
    // The facts of an example company are those of a company: the pack's page leads to the other.
    const names = fieldsOf(jsonSchemaOf(format)).flatMap(([name]) =>
      /^exampleCompany\./.test(name) ? [] : (name.split('.').at(-1) ?? ''),
    );
    expect(names.length).toBeGreaterThan(40);
    expect(names.filter((name) => !new RegExp(`[\`.]${name}\``).test(page))).toEqual([]);
  });
});

describe('the descriptions', () => {
  it.each(FORMATS)('are there for every field of a %s, in one plain sentence', (format) => {
    for (const [name, { description = '' }] of fieldsOf(jsonSchemaOf(format))) {
      expect(description, name).toMatch(/^[A-Z](?:[^.!?`]|`[^`]*`|\.(?=\S))*\.$/);
      expect(description.length, name).toBeLessThan(200);
    }
  });

  it('say the same of the same field in every kind', () => {
    const kinds = jsonSchemaOf('pack').properties?.['rules']?.items?.oneOf ?? [];
    expect(kinds.length).toBeGreaterThan(6);
    for (const name of ['message', 'examples', 'policy']) {
      expect(new Set(kinds.map(({ properties }) => properties?.[name]?.description)).size).toBe(1);
    }
  });
});

describe('our own files', { timeout: 60_000 }, () => {
  const own = [
    'rules/base',
    'rules/harbourline',
    ...readdirSync(path.join(root, 'tests/companies')).map((name) => `tests/companies/${name}`),
  ]
    .flatMap((folder) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.yaml'))
    .concat('docs/company-template.yaml');

  it.each(own)('%s names its schema, and is right by it', (name) => {
    const format = path.basename(name).startsWith('company') ? 'company' : 'pack';
    const [, given = ''] = /^# yaml-language-server: \$schema=(.+)$/m.exec(read(name).split('\n', 1)[0] ?? '') ?? [];
    const named = path.join(root, path.dirname(name), given);
    expect(path.relative(root, named)).toBe(files[format].schema);
    const schema = JSON.parse(read(files[format].schema)) as Parameters<typeof z.fromJSONSchema>[0];
    const judged = z.fromJSONSchema(schema).safeParse(parse(read(name)));
    expect(judged.success ? [] : judged.error.issues).toEqual([]);
  });

  it('would be wrong by it with a mistake', () => {
    const schema = JSON.parse(read(files.pack.schema)) as Parameters<typeof z.fromJSONSchema>[0];
    const pack = parse(read('rules/base/brand.yaml')) as { rules: Record<string, unknown>[] };
    expect(z.fromJSONSchema(schema).safeParse({ ...pack, ownr: 'x' }).success).toBe(false);
    const [first = {}] = pack.rules;
    expect(z.fromJSONSchema(schema).safeParse({ ...pack, rules: [{ ...first, severity: 'loud' }] }).success).toBe(
      false,
    );
  });
});

describe('the example in the reference', () => {
  it('compiles beside the base packs', { timeout: 60_000 }, () => {
    const [text = ''] = [...read(files.pack.page).matchAll(/```yaml\n(format: 1[\s\S]*?)```/g)].map(
      (match) => match[1] ?? '',
    );
    const base = readFiles({ company: path.join(root, 'rules/harbourline') });
    const compiled = compileFiles([...(base.ok ? base.files : []), { file: 'ours.yaml', text }]);
    expect(compiled.ok ? [] : compiled.problems).toEqual([]);
    const rules = compiled.ok ? compiled.ruleset.rules : [];
    const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
    expect(ruleOf('absolute-claim')).toMatchObject({ severity: 'warning' });
    expect(ruleOf('too-many-hashtags')).toMatchObject({ from: Date.parse('2027-03-01T00:00:00+01:00') });
  });
});
