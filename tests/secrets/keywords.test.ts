/** A pattern runs only where one of its keywords stands: every text that it can match has to hold one. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { PatternRule } from '../../src/engine/ruleset.ts';
import { loadRuleset } from '../../src/packs/load.ts';
import { draftOf } from '../engine/ruleset-of.ts';
import { createRandom, makeText } from './make-text.ts';

const compiled = loadRuleset({ packs: [path.resolve(import.meta.dirname, '../../rules/base/secrets.yaml')] });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
const { check } = prepare(compiled.ruleset);
const rules = compiled.ruleset.rules.filter((rule): rule is PatternRule => rule.kind === 'pattern');
const random = createRandom(1);
const made = (rule: PatternRule) => Array.from({ length: 300 }, () => makeText(rule.pattern, random));

describe('the keywords', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('of %s stand in all that it matches', (_, rule) => {
    const without = made(rule).filter((text) => !rule.keywords.some((keyword) => text.toLowerCase().includes(keyword)));
    expect(without).toEqual([]);
  });
});

describe('a critical shape', () => {
  const critical = rules.filter(({ severity, id }) => severity === 'critical' && id !== 'password');

  it.each(critical.map((rule) => [rule.id, rule] as const))(
    '%s is found in a sentence, whatever the key',
    (_, rule) => {
      const texts = made(rule).map((key) => `Does anyone know why ${key} is refused?`);
      const found = texts.filter((text) => check(draftOf(text), 0).findings.length > 0);
      // A few random keys hold `xxxxx` or end before the sentence goes on.
      expect(found.length / texts.length).toBeGreaterThan(0.95);
    },
  );
});
