import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadRuleset } from '../../src/packs/load.ts';
import { reviseRuleset } from '../../src/packs/revise-ruleset.ts';

const companies = ['rules/harbourline', ...readdirSync('tests/companies').map((name) => `tests/companies/${name}`)]
  .map((folder) => path.join(folder, 'company.yaml'))
  .filter((file) => file !== path.join('tests/companies/harbourline', 'company.yaml'));

test.each(companies)('what compiles with %s can be installed, and is not changed by it', (company) => {
  const compiled = loadRuleset({ company });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const through = JSON.parse(JSON.stringify(compiled.ruleset)) as unknown;
  expect(JSON.parse(JSON.stringify(reviseRuleset(through)))).toEqual({ ok: true, ruleset: through });
});
