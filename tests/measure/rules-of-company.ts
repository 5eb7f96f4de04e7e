/** The base rules with the profile of a company of the tests. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { PROJECT } from './section.ts';

export const COMPANIES = path.join(PROJECT, 'tests/companies');
/** For posts that do not say when they were written: the day on which the example company's posts are set. */
export const DEFAULT_NOW = '2026-05-04T10:00:00+02:00';

export function namesOfCompanies(): string[] {
  return readdirSync(COMPANIES).sort();
}

/** @throws when the profile does not compile */
export function rulesOfCompany(company: string): Ruleset {
  const own = path.join(COMPANIES, company, 'company.yaml');
  const profile = existsSync(own) ? own : path.join(PROJECT, 'rules', company, 'company.yaml');
  const compiled = loadRuleset({ company: profile, now: Date.parse(DEFAULT_NOW) });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, undefined, 2));
  return compiled.ruleset;
}
