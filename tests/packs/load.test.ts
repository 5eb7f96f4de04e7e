import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadRuleset } from '../../src/packs/load.ts';

const rules = path.resolve(import.meta.dirname, '../../rules');
const empty = mkdtempSync(path.join(tmpdir(), 'packs-'));
afterAll(() => {
  rmSync(empty, { recursive: true });
});

describe('reading rules from the disk', () => {
  it('finds the company in a folder of packs', () => {
    const compiled = loadRuleset({ packs: [path.join(rules, 'base'), path.join(rules, 'harbourline')] });
    expect(compiled).toMatchObject({ ok: true, ruleset: { company: { name: 'Harbourline' } } });
  });

  it('takes the company that is named over one in a folder', () => {
    const company = path.join(rules, 'harbourline/company.yaml');
    const compiled = loadRuleset({ company, packs: [path.join(rules, 'base'), path.join(rules, 'harbourline')] });
    expect(compiled).toMatchObject({ ok: true, ruleset: { company: { name: 'Harbourline' } } });
  });

  it('reads a file once, however often it is named', () => {
    const brand = path.join(rules, 'base/brand.yaml');
    const compiled = loadRuleset({ packs: [brand, brand, path.join(rules, 'base')] });
    expect(compiled).toMatchObject({ ok: true });
  });

  it('tells of everything that cannot be read', () => {
    const compiled = loadRuleset({ company: 'no-such-company.yaml', packs: ['no-such-pack.yaml', empty] });
    const told = compiled.ok ? [] : compiled.problems.map(({ file, message }) => [file, message]);
    expect(told).toEqual([
      ['no-such-pack.yaml', 'there is no such file or folder'],
      [empty, 'this cannot be read: there is no .yaml file in this folder'],
      ['no-such-company.yaml', 'there is no such file or folder'],
    ]);
  });

  it('tells of a company file that is a pack', () => {
    const file = path.join(empty, 'odd.yaml');
    writeFileSync(file, 'just some words\n');
    const compiled = loadRuleset({ company: file });
    expect(compiled).toMatchObject({ ok: false, problems: [{ line: 1, column: 1 }] });
    rmSync(file);
  });
});
