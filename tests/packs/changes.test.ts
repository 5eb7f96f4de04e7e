/** A pack may add to, narrow or mute what other packs say. */
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { compileFiles, type PackFile } from '../../src/packs/compile-files.ts';
import { lintChill } from '../../src/packs/chill-lint.ts';
import { parsePack } from '../../src/packs/source.ts';
import { base, ours } from './change-packs.ts';

function compiled(...files: PackFile[]): Ruleset {
  const result = compileFiles(files);
  expect(result.ok ? [] : result.problems).toEqual([]);
  if (!result.ok) throw new Error('does not compile');
  return result.ruleset;
}

function found(ruleset: Ruleset, text: string, given: Partial<Draft> = {}, now = 0): string[] {
  const account = { handle: '', name: '', kind: 'personal', evidence: '' } as const;
  const draft: Draft = { text, site: 'x', surface: 'post', account, attachments: [], ...given };
  return prepare(ruleset)
    .check(draft, now)
    .findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('a pack', () => {
  it('adds words and exceptions to a rule of another', () => {
    const ruleset = compiled(
      base,
      ours(`extends:
  rules:
    base/fish:
      reason: We sell these, too.
      add: { terms: [sprat, herring], except: [herring gull] }
      examples: { flag: [Sprats at last], pass: [A herring gull] }
`),
    );
    expect(found(ruleset, 'sprat and herring')).toEqual(['fish warning', 'fish warning']);
    expect(found(ruleset, 'a herring gull')).toEqual([]);
    expect(ruleset.packs.map(({ id, rules }) => [id, rules])).toEqual([
      ['base', 5],
      ['ours', 0],
    ]);
  });

  it('adds cues to a list, and lists of its own to a rule', () => {
    const ruleset = compiled(
      base,
      ours(`lists: { fiction: { why: a story, phrases: [in my novel] } }
extends:
  lists: { base/secrecy: { phrases: [hush hush] } }
  rules: { base/launch: { add: { none: [fiction] } } }
`),
    );
    expect(found(ruleset, 'hush hush, it launches soon')).toEqual(['launch warning']);
    expect(found(ruleset, 'In my novel: keep it quiet, it launches soon')).toEqual([]);
    expect(found(compiled(base), 'hush hush, it launches soon')).toEqual([]);
  });

  it.each([
    ['severity', 'base/fish: { severity: critical }', 'A herring', ['fish critical']],
    ['account', 'base/fish: { when: { account: [corporate] } }', 'A herring', []],
    ['mode', 'base/fish: { mode: trial }', 'A herring', []],
    ['distance', 'base/launch: { within: 5 }', 'keep it quiet and then tomorrow it launches', []],
    ['threshold', 'base/sure: { at: { warning: 45 } }', 'A tremendous day', ['sure warning']],
    ['count', 'base/marks: { most: 2 }', 'Oh!!!', ['marks suggestion']],
  ])('narrows a rule: %s', (_, change, text, expected) => {
    expect(found(compiled(base, ours(`extends: { rules: { ${change} } }\n`)), text)).toEqual(expected);
  });

  it('mutes a rule, for good or for a time', () => {
    const forGood = compiled(base, ours('mute: { base/fish: { reason: We are a fishmonger. } }\n'));
    expect(found(forGood, 'herring')).toEqual([]);
    expect(forGood.rules.map(({ id }) => id)).not.toContain('fish');
    const until = '2027-01-01T00:00:00Z';
    const forATime = compiled(base, ours(`mute: { base/fish: { reason: Fair., until: ${until} } }\n`));
    expect(found(forATime, 'herring', {}, Date.parse(until) - 1)).toEqual([]);
    expect(found(forATime, 'herring', {}, Date.parse(until))).toEqual(['fish warning']);
  });

  it('may extend what another mutes for a time, and a mute for good wins over one for a time', () => {
    const add = ours('extends: { rules: { base/fish: { add: { terms: [sprat] } } } }\n');
    const fair = ours('mute: { base/fish: { reason: Fair., until: 2027-01-01T00:00:00Z } }\n', 'fair');
    const never = ours('mute: { base/fish: { reason: Never. } }\n', 'never');
    expect(found(compiled(base, add, fair), 'sprat', {}, Date.parse('2027-02-01'))).toEqual(['fish warning']);
    expect(found(compiled(base, fair, never), 'herring', {}, Date.parse('2027-02-01'))).toEqual([]);
  });

  it('changes what others change as well, in any order of files', () => {
    const one = ours('extends: { rules: { base/fish: { add: { terms: [sprat] }, severity: critical } } }\n', 'one');
    const two = ours('extends: { rules: { base/fish: { add: { terms: [cod] }, severity: critical } } }\n', 'two');
    const ruleset = compiled(base, one, two);
    expect(compiled(two, one, base)).toEqual(ruleset);
    expect(found(ruleset, 'cod, sprat')).toEqual(['fish critical', 'fish critical']);
  });

  it('leaves the packs of others as they are when it is not there', () => {
    const alone = compiled(base);
    const beside = compiled(base, ours('rules: []\n'));
    expect(beside.rules).toEqual(alone.rules);
  });

  it('does not have to keep the examples of a rule that it mutes', () => {
    const breaking = 'extends: { lists: { base/secrecy: { phrases: [soon] } } }\n';
    expect(compileFiles([base, ours(breaking)]).ok).toBe(false);
    const muted = compiled(base, ours(`${breaking}mute: { base/launch: { reason: Loud. } }\n`));
    expect(muted.rules.map(({ id }) => id)).toEqual(['fish', 'sure', 'marks', 'key']);
    const untrue = { ...base, text: base.text.replace('flag: [A herring,', 'flag: [A cod,') };
    expect(compileFiles([untrue]).ok).toBe(false);
    expect(found(compiled(untrue, ours('mute: { base/fish: { reason: Broken. } }\n')), 'A herring')).toEqual([]);
  });
});

describe('the linter', () => {
  it('warns of words that a change adds to a rule, and of what it finds with them', () => {
    const sources = [base, ours('extends: { rules: { base/fish: { add: { terms: [overtime] } } } }\n')].flatMap(
      ({ file, text }) => {
        const parsed = parsePack(file, text);
        return parsed.ok ? [parsed.source] : [];
      },
    );
    const warnings = lintChill(
      { packs: sources },
      { ofWorkers: ['They owe me overtime', 'No herring today'], ordinary: [] },
    );
    const ofOurs = warnings
      .filter(({ file }) => file === 'ours.yaml')
      .map(({ line, path, message }) => [line, path, message]);
    expect(ofOurs).toEqual([
      [7, 'extends.rules.base/fish.add.terms[0]', '“overtime” alone finds people who speak of their own work'],
    ]);
    const unknowing = lintChill({ packs: sources }, { ofWorkers: ['They owe me overtime'], ordinary: [] }).filter(
      ({ file }) => file === 'ours.yaml',
    );
    expect(unknowing.map(({ message }) => message)).toContain(
      '`fish` finds “overtime” in “They owe me overtime”: the engine will silence it there',
    );
  });
});

describe('dates', () => {
  it('of terms that are public by now are said', () => {
    const dated = {
      ...base,
      text: base.text.replace('[herring]', '[herring, { text: sprat, until: 2026-01-01T00:00:00Z }]'),
    };
    const result = compileFiles([dated], Date.parse('2026-05-01'));
    expect(result.ok ? result.warnings : []).toMatchObject([
      { path: 'rules[0].terms[1].until', message: '“sprat” is public now' },
    ]);
  });

  it('of a mute that has ended are said', () => {
    const result = compileFiles(
      [base, ours('mute: { base/fish: { reason: Fair., until: 2026-01-01T00:00:00Z } }\n')],
      Date.parse('2026-05-01'),
    );
    expect(result.ok ? result.warnings : []).toMatchObject([
      { file: 'ours.yaml', line: 7, message: 'the mute of `base/fish` has ended, and the rule speaks again' },
    ]);
  });
});
