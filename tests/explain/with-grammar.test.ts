/** "Try a draft" comes to say what the panel would: the engine's findings, then those of grammar rules. */
import { expect, test } from 'vitest';
import { prepareExplain } from '../../src/explain/explain.ts';
import { withGrammar } from '../../src/explain/with-grammar.ts';
import { prepareGrammar, prepareWhole } from '../../src/language/grammar.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf } from '../engine/ruleset-of.ts';

const NOW = Date.parse('2026-05-04T10:00:00Z');
const compiled = loadRuleset({ company: 'rules/harbourline/company.yaml' });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const { ruleset } = compiled;
const [explainer, grammar, whole] = [prepareExplain(ruleset), prepareGrammar(ruleset), prepareWhole(ruleset)];

test.each([
  ['We will definitely get every DockOS map right by the end of May', 'advise', ['promise-for-company']],
  [
    'The Falcon works. We will definitely get every DockOS map right by the end of May',
    'pause',
    ['secret-product', 'promise-for-company'],
  ],
  ['A quiet day at the lake', 'clear', []],
])('%s', (text, action, rules) => {
  const draft = draftOf(text);
  const explained = explainer.explain(draft, NOW);
  const told = withGrammar(explained, grammar.check(draft, NOW));
  expect([told.action, told.fired.map(({ rule }) => rule)]).toEqual([action, rules]);
  expect(told.fired.slice(0, explained.fired.length)).toEqual(explained.fired);
  const verdict = whole.check(draft, NOW);
  expect(told.fired.map(({ weighed: _weighed, ...finding }) => finding)).toEqual(verdict.findings);
});
