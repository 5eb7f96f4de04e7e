/** The template that a security team copies: it works as it stands, and shows every field there is. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { prepare } from '../../src/engine/check.ts';
import { companySchema } from '../../src/packs/company-schema.ts';
import { loadRuleset } from '../../src/packs/load.ts';

const file = path.resolve(import.meta.dirname, '../../docs/company-template.yaml');
const text = readFileSync(file, 'utf8');
const lines = text.split('\n');

interface JsonSchema {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

const schema = z.toJSONSchema(companySchema, { io: 'input' }) as JsonSchema;

/** `secrets.models.say`, each with what the schema says of it. */
function fieldsOf(given: JsonSchema, above = ''): [field: string, described: JsonSchema][] {
  const own = Object.entries(given.properties ?? {}).flatMap(([name, field]): [string, JsonSchema][] => {
    const full = above === '' ? name : `${above}.${name}`;
    return [[full, field], ...fieldsOf(field, full)];
  });
  return [...own, ...[given.items, ...(given.anyOf ?? [])].flatMap((part) => (part ? fieldsOf(part, above) : []))];
}

const fields = fieldsOf(schema);
const compiled = loadRuleset({ company: file, now: Date.parse('2036-02-01') });

describe('the template', () => {
  it('compiles with the base packs, without a warning', () => {
    expect(compiled.ok && compiled.warnings.filter((warning) => warning.file === file)).toEqual([]);
  });

  it('makes rules speak at once', () => {
    if (!compiled.ok) throw new Error('does not compile');
    const { check } = prepare(compiled.ruleset);
    const account = { handle: '', name: '', kind: 'personal', evidence: '' } as const;
    const rules = (draft: string) =>
      check(
        { text: draft, site: 'x', surface: 'post', account, attachments: [] },
        Date.parse('2037-02-01T10:00:00+01:00'),
      ).findings.map(({ rule }) => rule);
    expect(rules('The Kingfisher demo went well')).toEqual(['secret-product']);
    expect(rules('Our margin has collapsed')).toEqual(['figures-in-quiet-period']);
    expect(rules('The VX-8 is out of the box')).toEqual([]);
  });

  it.each(fields.map(([field]) => field))('shows %s', (field) => {
    expect(text).toMatch(new RegExp(`(?:^|[\\s{-])${field.split('.').at(-1) ?? ''}:`, 'mu'));
  });

  it('explains each line that has a field of its own, but for repeated entries', () => {
    const bare = lines.filter((line) => /^\s*(?:- )?[a-zA-Z]+:/u.test(line) && !/\s#\s\S/u.test(line));
    const headings = bare.filter((line) => /^[a-z]+:$/u.test(line));
    expect(bare.filter((line) => !headings.includes(line))).toEqual([]);
    for (const heading of headings) expect(lines[lines.indexOf(heading) - 1], heading).toMatch(/^# /u);
  });

  it('is short enough to be filled in', () => {
    expect(lines.filter((line) => /^\s*[^#\s]/u.test(line)).length).toBeLessThanOrEqual(90);
  });
});

describe('the schema', () => {
  it.each(fields)('says in one sentence what %s is', (_, { description }) => {
    expect(description).toMatch(/^[^\n]{10,160}\.$/u);
  });
});
