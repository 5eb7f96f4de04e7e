/** What the packs that need no company say of a text, as far as it is about somebody's data. */
import { prepare, type Checker } from '../../src/engine/check.ts';
import type { Finding } from '../../src/engine/types.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf } from '../engine/ruleset-of.ts';

let checker: Checker | undefined;

export function personalFindings(text: string): Finding[] {
  checker ??= prepareBasePacks();
  return checker
    .check(draftOf(text), Date.parse('2026-05-04T10:00:00Z'))
    .findings.filter(({ pack }) => pack === 'personal-data');
}

function prepareBasePacks(): Checker {
  const compiled = loadRuleset({});
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems, undefined, 2));
  return prepare(compiled.ruleset);
}
