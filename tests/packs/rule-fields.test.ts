/** What a rule may say besides what it looks for: texts per language, conditions, known gaps, who answers for it, sealed terms. */
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/check.ts';
import { inLanguage } from '../../src/engine/in-language.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { compileFiles, type PackFile } from '../../src/packs/compile-files.ts';
import type { Problem } from '../../src/packs/problem.ts';

interface Given {
  fields?: string;
  message?: string;
  examples?: string;
  head?: string;
  clause?: string;
}

function pack({
  fields = '',
  message = '“{match}” is not public.',
  examples = '{ flag: [A herring], pass: [A scarf] }',
  head = '',
  clause = '{ id: general, title: General, text: Please take care. }',
}: Given): PackFile {
  const text = `format: 1
id: fish
version: 1
title: Fish
owner: Harbour office
${head}
clauses: [${clause}]
rules:
  - id: herring
    kind: terms
    category: confidential:product
    severity: warning
    message: ${message}
    why: { company: It is not public. }
    policy: general
    terms: [herring]
    examples: ${examples}
    ${fields}
`;
  return { file: 'fish.yaml', text };
}

function compiled(file: PackFile): { ruleset: Ruleset; warnings: Problem[] } {
  const result = compileFiles([file]);
  expect(result.ok ? [] : result.problems).toEqual([]);
  if (!result.ok) throw new Error('does not compile');
  return result;
}

const told = (file: PackFile) => {
  const result = compileFiles([file]);
  return (result.ok ? result.warnings : result.problems).map(({ path, message, fix }) => [path, message, fix]);
};

describe('texts per language', () => {
  const file = pack({
    message:
      "{ en: '“{match}” is not public.', de: '„{match}“ ist nicht öffentlich.', de-AT: '„{match}“ is ned öffentlich.' }",
    fields: 'suggest: { en: a fish, de: ein Fisch }',
    clause:
      '{ id: general, title: { en: General, de: Allgemeines }, text: { en: Please take care., de: Bitte Vorsicht. } }',
  });
  const { ruleset } = compiled(file);
  const said = (language: string) => {
    const spoken = inLanguage(ruleset, language);
    const [rule] = spoken.rules;
    return [rule?.message, rule?.suggest, rule?.why.company, spoken.clauses['fish/general']?.title];
  };

  it.each([
    ['en', '“{match}” is not public.', 'a fish', 'General'],
    ['en-GB', '“{match}” is not public.', 'a fish', 'General'],
    ['de', '„{match}“ ist nicht öffentlich.', 'ein Fisch', 'Allgemeines'],
    ['de-CH', '„{match}“ ist nicht öffentlich.', 'ein Fisch', 'Allgemeines'],
    ['de-AT', '„{match}“ is ned öffentlich.', 'ein Fisch', 'Allgemeines'],
    // Not there: the first one given.
    ['fr', '“{match}” is not public.', 'a fish', 'General'],
  ])('%s', (language, message, suggest, title) => {
    expect(said(language)).toEqual([message, suggest, 'It is not public.', title]);
  });

  it('change words only: the judgement and the id stay', () => {
    const spoken = inLanguage(ruleset, 'de');
    expect(spoken.id).toBe(ruleset.id);
    expect(found(spoken, {})).toEqual(['herring']);
    expect(JSON.parse(JSON.stringify(ruleset))).toEqual(ruleset);
  });

  it('weigh nothing where there is only one', () => {
    expect(compiled(pack({})).ruleset).not.toHaveProperty('languages');
  });

  it.each([
    [
      '{ english: x }',
      ['rules[0].message.english', '`english` is not a language', 'write it as browsers do: en, de, pt-BR'],
    ],
    [
      '{}',
      ['rules[0].message', '`message` has no language', 'write the text itself, or one per language: { en: …, de: … }'],
    ],
    ['[x]', ['rules[0].message', '`message` must be a text, not a list', 'put it in quotes, or write words']],
    [
      "{ en: ok, de: 'zu\\nviel' }".replace("'zu\\nviel'", '"zu\\nviel"'),
      [
        'rules[0].message.de',
        '`de` must be one line of 1 to 160 characters',
        'write it on one line and shorten it; an empty field is better left out',
      ],
    ],
    [
      "{ en: ok, de: '{fisch}' }",
      [
        'rules[0].message.de',
        'nothing is known as {fisch}',
        'use one of {match}, {company}, {contact}, or write the words out',
      ],
    ],
  ])('are refused when they are wrong: %s', (message, problem) => {
    expect(told(pack({ message }))).toEqual([problem]);
  });
});

function found(ruleset: Ruleset, given: Partial<Draft>): string[] {
  const account = { handle: '', name: '', kind: 'personal', evidence: '' } as const;
  const draft: Draft = { text: 'A herring', site: 'x', surface: 'post', account, attachments: [], ...given };
  return prepare(ruleset)
    .check(draft, 0)
    .findings.map(({ rule }) => rule);
}

describe('when', () => {
  it.each<[when: string, given: Partial<Draft>, speaks: boolean]>([
    ['{ role: [spokesperson] }', { role: 'spokesperson' }, true],
    ['{ role: [spokesperson] }', { role: 'engineer' }, false],
    ['{ role: [spokesperson] }', {}, false],
    ['{ language: [de, en] }', { language: 'en' }, true],
    ['{ language: [de, en] }', { language: 'fr' }, false],
    ['{ language: [de, en] }', {}, false],
    ['{ audience: [Anyone] }', { audience: 'Anyone' }, true],
    ['{ audience: [Anyone] }', { audience: 'Connections only' }, false],
    ['{ audience: [Anyone] }', {}, false],
    ['{ account: [personal], site: [x], surface: [post] }', {}, true],
    ['{ account: [personal], site: [x], surface: [reply] }', {}, false],
    ['{ site: [x], role: [spokesperson] }', { site: 'linkedin', role: 'spokesperson' }, false],
  ])('%s on %o: %s', (when, given, speaks) => {
    expect(found(compiled(pack({ fields: `when: ${when}` })).ruleset, given)).toEqual(speaks ? ['herring'] : []);
  });

  it('is part of an example', () => {
    const examples =
      '{ flag: [A herring], pass: [{ text: A herring, role: engineer }, { text: A herring, language: fr }] }';
    const fields = 'when: { role: [spokesperson], language: [de] }';
    expect(told(pack({ fields, examples }))).toEqual([]);
  });
});

describe('known gaps', () => {
  it('that are still open say nothing', () => {
    const examples = '{ flag: [A herring], pass: [A scarf], todoFlag: [A sprat], todoPass: [Red herring] }';
    expect(told(pack({ examples }))).toEqual([]);
  });

  it('that have closed are said, and fail nothing', () => {
    const examples = '{ flag: [A herring], pass: [A scarf], todoFlag: [Two herrings], todoPass: [A sprat] }';
    expect(compileFiles([pack({ examples })]).ok).toBe(true);
    expect(told(pack({ examples }))).toEqual([
      ['rules[0].examples.todoFlag[0]', '`herring` flags this example now', 'move it to `flag`, so that it stays so'],
      [
        'rules[0].examples.todoPass[0]',
        '`herring` lets this example pass now',
        'move it to `pass`, so that it stays so',
      ],
    ]);
  });

  it('are not shown to people', () => {
    const examples = '{ flag: [A herring], pass: [A scarf], todoFlag: [A sprat] }';
    expect(compiled(pack({ examples })).ruleset.rules[0]?.examples).toEqual({ flag: ['A herring'], pass: ['A scarf'] });
  });
});

describe('owner and review', () => {
  it('are those of the pack, unless the rule has its own', () => {
    const head = 'review: 2030-01-01';
    expect(compiled(pack({ head })).ruleset.rules[0]).toMatchObject({ owner: 'Harbour office', review: '2030-01-01' });
    const fields = 'owner: Legal\n    review: 2029-01-01';
    expect(compiled(pack({ head, fields })).ruleset.rules[0]).toMatchObject({ owner: 'Legal', review: '2029-01-01' });
  });
});

describe('a rule on trial', () => {
  it('never reaches the writer', () => {
    const { ruleset } = compiled(pack({ fields: 'mode: trial' }));
    expect(ruleset.rules).toHaveLength(1);
    expect(found(ruleset, {})).toEqual([]);
  });
});

describe('a sealed rule', () => {
  const sealed = (terms: string) => {
    const file = pack({});
    return {
      ...file,
      text: file.text.replace('kind: terms', 'kind: sealed\n    key: board').replace('[herring]', terms),
    };
  };
  const hash = '0123456789abcdef'.repeat(4);

  it('is left out and said to be, while the rest of its pack holds', () => {
    expect(compiled(sealed(`[${hash}]`)).ruleset.rules).toEqual([]);
    expect(told(sealed(`[${hash}]`))).toEqual([
      [
        'rules[0]',
        '`herring` is not in force yet: this version cannot read sealed terms, and leaves the rule out',
        'leave it as it is; until then, put what must be found into `secrets` of the company profile',
      ],
    ]);
  });

  it('never holds the words themselves', () => {
    expect(told(sealed('[herring]'))).toEqual([
      [
        'rules[0].terms[0]',
        '`terms[0]` is not a fingerprint',
        'write the 32 to 128 hexadecimal digits that sealing gave you; never the word itself',
      ],
    ]);
  });
});
