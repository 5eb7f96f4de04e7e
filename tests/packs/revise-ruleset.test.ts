import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import { compileFiles } from '../../src/packs/compile-files.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { reviseRuleset } from '../../src/packs/revise-ruleset.ts';
import { draftOf } from '../engine/ruleset-of.ts';

const companies = ['rules/harbourline', ...readdirSync('tests/companies').map((name) => `tests/companies/${name}`)]
  .map((folder) => path.join(folder, 'company.yaml'))
  .filter((file) => file !== path.join('tests/companies/harbourline', 'company.yaml'));

test.each(companies)('what compiles with %s can be installed, and is not changed by it', (company) => {
  const compiled = loadRuleset({ company });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const through = JSON.parse(JSON.stringify(compiled.ruleset)) as unknown;
  expect(JSON.parse(JSON.stringify(reviseRuleset(through)))).toEqual({ ok: true, ruleset: through });
});

test('five hundred internal hosts compile, install and are found with all of their address', () => {
  const hosts = Array.from({ length: 500 }, (_, at) => `*.zone-${at.toString()}.corp.example`);
  const profile = readFileSync('rules/harbourline/company.yaml', 'utf8');
  const company = { file: 'company.yaml', text: profile.replace("['*.hl.internal']", JSON.stringify(hosts)) };
  const packs = readdirSync('rules/base').map((file) => ({ file, text: readFileSync(`rules/base/${file}`, 'utf8') }));
  const compiled = compileFiles([company, ...packs]);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const revised = reviseRuleset(JSON.parse(JSON.stringify(compiled.ruleset)));
  if (!revised.ok) throw new Error(JSON.stringify(revised.problems));
  const text = 'It is on https://build7.zone-499.corp.example:8443/jobs?id=7 for now';
  const { findings } = prepare(revised.ruleset).check(draftOf(text), 0);
  expect(findings.map(({ start, end, suggestion }) => [text.slice(start, end), suggestion])).toEqual([
    ['https://build7.zone-499.corp.example:8443/jobs?id=7', 'an internal system'],
  ]);
});
