/** Which clause is quoted for a rule, whom `{contact}` names, and what an author is told who cites none. */
import { expect, test } from 'vitest';
import { compileFiles, type PackFile } from '../../src/packs/compile-files.ts';
import { base } from './change-packs.ts';

const security = '{ id: security, title: Keys, text: Never post a key., topic: security }';
const theirs: PackFile = {
  file: 'base.yaml',
  text: base.text.replace(/^clauses: \[/m, `clauses: [${security}, `),
};

const ours = (policy: string): PackFile => ({
  file: 'ours.yaml',
  text: `format: 1
id: ours
version: 1
title: Ours
owner: Tests
clauses: [{ id: own, title: Own, text: Please take care. }]
rules:
  - id: sprat
    kind: terms
    category: confidential:product
    severity: warning
    message: Ask {contact}.
    why: { company: It is not public. }
    policy: ${policy}
    terms: [sprat]
    examples: { flag: [A sprat], pass: [A scarf] }
`,
});

const company = (clauses: string): PackFile => ({
  file: 'company.yaml',
  text: `format: 1
names: [Velora]
policy: { title: Policy, clauses: [${clauses}] }
contacts: { security: '#security', press: '#press' }
owner: Tests
review: 2030-01-01
`,
});
const general = '{ id: general, title: In general, text: Please take care. }';
const alike = '{ id: security, title: Our keys, text: Never ever. }';

function cited(policy: string, clauses: string): unknown {
  const compiled = compileFiles([company(clauses), theirs, ours(policy)]);
  if (!compiled.ok) return compiled.problems.map(({ line, column, message, fix }) => [line, column, message, fix]);
  const rule = compiled.ruleset.rules.find(({ id }) => id === 'sprat');
  return rule && [rule.clause, compiled.ruleset.clauses[rule.clause]?.title, rule.message];
}

test.each([
  ['own', general, ['ours/own', 'Own', 'Ask #press.']],
  ['base/security', general, ['base/security', 'Keys', 'Ask #security.']],
  ['base/security', alike, ['security', 'Our keys', 'Ask #security.']],
  ['security', alike, ['security', 'Our keys', 'Ask #press.']],
  ['ours/own', general, ['ours/own', 'Own', 'Ask #press.']],
])('%s, where the company has %s', (policy, clauses, expected) => {
  expect(cited(policy, clauses)).toEqual(expected);
});

const ADD = 'use the id of a clause in company.yaml under policy.clauses, or add it to this pack under clauses';

test.each([
  ['security', 'did you mean `base/security`?'],
  ['base/securty', 'did you mean `base/security`?'],
  ['base/own', undefined],
  ['genral', 'did you mean `general`?'],
  ['elsewhere/entirely-different', undefined],
])('%s is none: %s', (policy, meant) => {
  const fix = meant === undefined ? ADD : `${meant} Else ${ADD}`;
  expect(cited(policy, general)).toEqual([[14, 13, `there is no policy clause \`${policy}\``, fix]]);
});
