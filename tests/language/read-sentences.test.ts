/** Offsets: what is found stands, letter for letter, where it is said to stand in the original. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import nlp from 'compromise/two';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareMatches } from '../../src/language/read-sentences.ts';
import { loadRuleset } from '../../src/packs/load.ts';

const wordsOf = (expression: string, text: string): string[] =>
  prepareMatches([expression])(text).map(({ start, end }) => text.slice(start, end));

describe('the words that are found', () => {
  it.each([
    ['we will .{0,3} by #WeekDay', 'Well, we will  ship it\tby Friday!', ['we will  ship it\tby Friday']],
    ['we will .{0,3} by #WeekDay', '🎉 We’ll ship it by Friday 🎉', ['We’ll ship it by Friday']],
    ['will ship', '("We\'ll ship")', ["We'll ship"]],
    ['it has been decided', "It's been decided.", ["It's been decided"]],
    ['#Person {ruin}', 'Mike ruined it, and Anna ruined more', ['Mike ruined', 'Anna ruined']],
    ['you #Adjective idiot', 'YOU\u00a0big  idiot', ['YOU\u00a0big  idiot']],
    ['we will', '𝗪𝗲 𝘄𝗶𝗹𝗹 see', ['𝗪𝗲 𝘄𝗶𝗹𝗹']],
    ['we will', 'We wi\u200bll see', ['We wi\u200bll']],
    ['we will', 'Oui. We will. We will? We’ll', ['We will', 'We will', 'We’ll']],
    ['^we will', 'So we will', []],
    ['we will$', 'We will see', []],
    ['we will', 'we. Will goes', []],
  ])('%s in %j', (expression, text, words) => {
    expect(wordsOf(expression, text)).toEqual(words);
  });

  it('stand in the sentence around them', () => {
    const text = 'First of all. We will see! Then more.';
    const [match] = prepareMatches(['we will'])(text);
    expect(text.slice(...(match?.sentence ?? [0, 0]))).toBe('We will see');
  });
});

/** What people write, and what nobody should. */
const piece = fc.oneof(
  fc.constantFrom(
    'we',
    'We’ll',
    "don't",
    "I'd've",
    'gonna',
    'Sarah Miller',
    'by',
    'Friday',
    '5-6pm',
    'and/or',
    're-use',
  ),
  fc.constantFrom(
    '@acme',
    '#promise',
    'http://a.b/c?d=e',
    'a@b.co',
    '10%',
    '$5.00',
    '…',
    '🎉',
    '👩‍👩‍👧',
    '日本語。',
    'naïve',
    'cafe\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const space = fc.constantFrom(' ', '  ', '\t', '\u00a0', '. ', '! ', ', ', ' — ', '\n', '');
const oddText = fc
  .array(fc.tuple(piece, space), { maxLength: 25 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

describe('whatever stands around', () => {
  const readAny = prepareMatches(['. .', '#Noun #Verb', '#Verb .{0,4} #Noun']);

  it('spans lie inside the text, hold something, and begin and end with no space', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        for (const { start, end, sentence } of readAny(text)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(sentence[0] <= start && end <= sentence[1]).toBe(true);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
      }),
      { numRuns: 400 },
    );
  });

  it('planted words are found at their very place', () => {
    const planted = 'We will surely repair everything by Friday';
    const read = prepareMatches(['we will surely .{0,3} by #WeekDay']);
    fc.assert(
      fc.property(oddText, oddText, (before, after) => {
        const text = `${before}\n\n${planted}.\n\n${after}`;
        const spans = read(text).map(({ start, end }) => [start, end]);
        const at = before.length + 2;
        expect(spans).toContainEqual([at, at + planted.length]);
      }),
      { numRuns: 400 },
    );
  });
});

it('finds all at once what each expression finds alone, over all labelled posts and all rules', () => {
  const compiled = loadRuleset({ company: 'rules/harbourline/company.yaml' });
  if (!compiled.ok) throw new Error('does not compile');
  const rules = compiled.ruleset.rules.filter((rule) => rule.kind === 'grammar');
  const expressions = [...new Set(rules.flatMap(({ matches, except }) => [...matches, ...except]))];
  const companies = path.resolve('tests/companies');
  const posts = readdirSync(companies).flatMap((name) =>
    readFileSync(path.join(companies, name, 'posts.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const examples = rules.flatMap((rule) => [...rule.examples.flag, ...rule.examples.pass]);
  const read = prepareMatches(expressions);
  let found = 0;
  for (const text of [...posts, ...examples]) {
    const together = read(text);
    const counted = expressions.map((one) => together.filter(({ expression }) => expression === one).length);
    const parsed = nlp(text);
    expect(counted, text).toEqual(expressions.map((one) => parsed.match(one).length));
    found += together.length;
  }
  expect(found).toBeGreaterThan(20);
}, 30_000);
