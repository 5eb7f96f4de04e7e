import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompiledRule, Ruleset } from '../../src/engine/ruleset.ts';
import { compileFiles, type PackFile } from '../../src/packs/compile-files.ts';

const company = `format: 1
names: [Velora, Velora Group]
products: [{ name: RouteKit, wrong: [Route Kit] }]
secrets:
  - { name: Kingfisher, also: [VX-9], kind: product, publicOn: 2027-03-01T09:00:00Z, commonWord: true, except: [common kingfisher] }
  - { name: Juniper, kind: mna, commonWord: true }
disclosure: { phrases: [I work at Velora], hashtags: ['#VeloraCrew'] }
accounts: [{ site: x, handle: '@velora' }]
policy:
  title: Policy
  url: https://velora.example/policy
  contact: press@velora.example
  clauses:
    - { id: "1", title: First, text: Please take care. }
owner: Tests
review: 2026-01-01
`;

function pack(id: string, rule: string, more = ''): PackFile {
  const text = `format: 1\nid: ${id}\nversion: 1\ntitle: Pack ${id}\nowner: Tests\n${more}rules:\n${rule}`;
  return { file: `${id}.yaml`, text };
}

function rule(id: string, fields: string, examples = '{ flag: [Kingfisher is here], pass: [nothing at all] }'): string {
  return `  - id: ${id}
    category: confidential:product
    severity: warning
    message: “{match}” of {company}
    why: { company: 'Ask {contact}.' }
    policy: "1"
    examples: ${examples}
    ${fields}
`;
}

const profile: PackFile = { file: 'company.yaml', text: company };

function compiled(files: PackFile[]): Ruleset {
  const result = compileFiles(files);
  expect(result.ok ? [] : result.problems).toEqual([]);
  if (!result.ok) throw new Error('does not compile');
  return result.ruleset;
}

function only(ruleset: Ruleset): CompiledRule {
  expect(ruleset.rules).toHaveLength(1);
  return ruleset.rules[0] as CompiledRule;
}

describe('what a rule takes from the profile', () => {
  it('gives secrets their end, their case and their exceptions', () => {
    const ruleset = compiled([profile, pack('a', rule('secret', 'kind: terms\n    company: [secrets.product]'))]);
    expect(only(ruleset)).toMatchObject({
      message: '“{match}” of Velora',
      why: { company: 'Ask press@velora.example.' },
      clause: '1',
      terms: [
        { text: 'Kingfisher', case: 'initial', until: Date.parse('2027-03-01T09:00:00Z') },
        { text: 'VX-9', until: Date.parse('2027-03-01T09:00:00Z') },
      ],
      except: ['common kingfisher'],
    });
    expect(only(ruleset)).not.toHaveProperty('terms.1.case');
  });

  it('offers the right spelling', () => {
    const spelling = rule(
      'spelling',
      'kind: terms\n    company: [products.wrong]',
      '{ flag: [Route Kit], pass: [RouteKit] }',
    );
    expect(only(compiled([profile, pack('a', spelling)]))).toMatchObject({
      terms: ['Route Kit', 'Route-Kit', 'Routekit'].map((text) => ({ text, case: 'exact', suggest: 'RouteKit' })),
    });
  });

  it('repeats a phrase for every name', () => {
    const signs = rule(
      'signs',
      "kind: account\n    signs: ['we at {company}', 'try {product}']\n    unless: ['{disclosure}']",
      "{ flag: [We at Velora Group], pass: ['We at Velora #VeloraCrew'] }",
    );
    expect(only(compiled([profile, pack('a', signs)]))).toMatchObject({
      signs: [{ text: 'we at Velora' }, { text: 'we at Velora Group' }, { text: 'try RouteKit' }],
      unless: ['I work at Velora', '#VeloraCrew'],
    });
  });

  it('leaves out a rule that has nothing to look for, without a fault', () => {
    const ruleset = compiled([profile, pack('a', rule('nda', 'kind: terms\n    company: [clients.nda]'))]);
    expect(ruleset.rules).toEqual([]);
    expect(ruleset.packs).toMatchObject([{ id: 'a', rules: 0 }]);
  });

  it('warns when examples could not be tried for want of a company', () => {
    const clauses = 'clauses: [{ id: "1", title: First, text: Please take care. }]\n';
    const result = compileFiles([pack('a', rule('secret', 'kind: terms\n    company: [secrets]'), clauses)]);
    expect(result).toMatchObject({ ok: true, warnings: [{ file: 'a.yaml', path: 'rules[0]' }] });
  });
});

describe('clauses', () => {
  const general =
    'clauses: [{ id: "1", title: General, text: In general. }, { id: "2", title: Unused, text: Unused. }]\n';
  const herring = rule('herring', 'kind: terms\n    terms: [Kingfisher]');

  it('of the company come before those of the pack', () => {
    expect(compiled([profile, pack('a', herring, general)]).clauses).toEqual({
      '1': { title: 'First', text: 'Please take care.', url: 'https://velora.example/policy' },
    });
  });

  it('of the pack stand in when there is no company', () => {
    const ruleset = compiled([pack('a', herring, general)]);
    expect(only(ruleset).clause).toBe('a/1');
    expect(ruleset.clauses).toEqual({ 'a/1': { title: 'General', text: 'In general.' } });
    expect(only(ruleset).message).toBe('“{match}” of the company');
  });
});

describe('what can be wrong across files', () => {
  it('a pack id that is taken names both places', () => {
    const herring = rule('herring', 'kind: terms\n    terms: [Kingfisher]');
    const result = compileFiles([profile, pack('a', herring), { ...pack('a', herring), file: 'b.yaml' }]);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ file: 'b.yaml', line: 2, column: 5, message: 'there is already a pack `a` at a.yaml:2:5' }],
    });
  });

  it('a second company is refused', () => {
    const result = compileFiles([profile, { ...profile, file: 'other.yaml' }]);
    expect(result).toMatchObject({ ok: false, problems: [{ file: 'other.yaml', line: 1 }] });
  });

  it('all problems are told at once, in the order of files and lines', () => {
    const faulty = rule('one', 'kind: terms\n    terms: [x]') + rule('two', 'kind: terms\n    terms: [y]');
    const broken = { file: 'b.yaml', text: 'rules: [' };
    const result = compileFiles([profile, broken, pack('c', faulty)]);
    const places = result.ok ? [] : result.problems.map(({ file, line }) => `${file}:${line}`);
    expect(places).toEqual(['b.yaml:1', 'c.yaml:13', 'c.yaml:22']);
  });
});

describe('dates', () => {
  it('that have passed are warnings, and change nothing', () => {
    const files = [profile, pack('a', rule('secret', 'kind: terms\n    company: [secrets.product]'))];
    const late = compileFiles(files, Date.parse('2030-01-01'));
    expect(late).toMatchObject({ ok: true, ruleset: { id: compiled(files).id } });
    expect(late.ok ? late.warnings.map(({ line, message }) => [line, message]) : []).toEqual([
      [5, 'Kingfisher is public now'],
      [16, 'this is due for review'],
    ]);
  });

  it('of a rule hold its examples to its own time', () => {
    const timed = rule(
      'timed',
      'kind: terms\n    terms: [Kingfisher]\n    from: 2026-01-01T00:00:00Z\n    until: 2026-02-01T00:00:00Z',
      '{ flag: [Kingfisher], pass: [{ text: Kingfisher, now: 2026-02-01T00:00:00Z }, { text: Kingfisher, now: 2025-12-31T23:59:59Z }] }',
    );
    expect(only(compiled([profile, pack('a', timed)]))).toMatchObject({
      from: Date.parse('2026-01-01'),
      until: Date.parse('2026-02-01'),
    });
  });
});

describe('the id of a ruleset', () => {
  const herring = rule('herring', 'kind: terms\n    terms: [Kingfisher]');
  const files = [profile, pack('a', herring), pack('b', herring), pack('c', herring)];

  it('and all else does not depend on the order of files', () => {
    const straight = compiled(files);
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(compiled(shuffled)).toEqual(straight);
      }),
      { numRuns: 24 },
    );
  });

  it('changes with anything that matters', () => {
    const other = compiled([profile, pack('a', rule('herring', 'kind: terms\n    terms: [Kingfisher, x1]'))]);
    expect(other.id).not.toBe(compiled([profile, pack('a', herring)]).id);
    expect(other.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('survives being stored as JSON', () => {
    const ruleset = compiled(files);
    expect(JSON.parse(JSON.stringify(ruleset))).toEqual(ruleset);
  });
});
