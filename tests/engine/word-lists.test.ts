import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/engine/ruleset.ts';
import { readAlphabet } from '../../src/engine/character-folds.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { bytesOf } from './bytes-of.ts';
import { createWordLists } from '../../src/engine/word-lists.ts';
import { makeTerms } from '../bench/workload.ts';

/** The words found for one list of terms, in text order. */
function find(terms: readonly Term[], text: string): string[] {
  const words = createWordLists(readAlphabet(alphabet));
  const list = words.add(terms);
  return words
    .find(text)
    .of(list)
    .map(({ start, end }) => text.slice(start, end));
}

const phrases = (...texts: string[]): Term[] => texts.map((text) => ({ text, phrase: true }));

describe('a cue phrase finds', () => {
  test.each([
    ['launch~', 'we are launching it', 'launching'],
    ['launch~', 'Launch!', 'Launch'],
    ['we launch~', 'so #WeLaunched', 'WeLaunched'],
    ['laid off', 'they laid-off many', 'laid-off'],
    ['lay~ off #n people', 'we are laying off 1,200 people', 'laying off 1,200 people'],
    ['laid off #n people', 'laid off two hundred and fifty people', 'laid off two hundred and fifty people'],
    ['laid off #n', 'laid off two hundred', 'laid off two hundred'],
    ['#n customers', 'over 40k customers', '40k customers'],
    ['#n customers', 'a dozen customers', 'dozen customers'],
    ['up #n this quarter', 'up 4.5 % this quarter', 'up 4.5 % this quarter'],
    ['lost #n on', 'lost €4.2m on it', 'lost €4.2m on'],
    ['we .. launch~', 'we launch', 'we launch'],
    ['we .. launch~', 'we will, at last, soon launch it', 'we will, at last, soon launch'],
    ['we .. #n jobs', 'we had to cut nearly half a million and 300 jobs', null],
    ['cut .. #n .. jobs', 'cut about 300 good jobs', 'cut about 300 good jobs'],
    ['our co-worker', 'our co worker', 'our co worker'],
    ['we .. .. launch', 'we a b c d launch', 'we a b c d launch'],
  ])('%s in "%s"', (phrase, text, found) => {
    expect(find(phrases(phrase), text)).toEqual(found === null ? [] : [found]);
  });
});

describe('a cue phrase does not find', () => {
  test.each([
    ['launch', 'launched'],
    ['launch', 'la unch'],
    ['laid off', 'laidoff'],
    ['laid off', 'laid, off'],
    ['laid off', 'We laid. Off we go'],
    ['launch~', 'relaunch'],
    ['#n people', 'the 3rd people'],
    ['#n people', 'the third people'],
    ['#n people', 'Q3x people'],
    ['we .. launch', 'we a b c d e launch'],
    ['we .. launch', 'Here we are. Launch it'],
    ['we .. launch', 'here we are\nlaunch it'],
  ])('%s in "%s"', (phrase, text) => {
    expect(find(phrases(phrase), text)).toEqual([]);
  });
});

test('a phrase and a term of the same words stand beside each other', () => {
  const terms: Term[] = [
    { text: 'laid off' },
    { text: 'laid off', phrase: true },
    { text: 'laid' },
    { text: 'laid~', phrase: true },
  ];
  expect(find(terms, 'laid offs')).toEqual(['laid', 'laid', 'laid offs']);
  expect(find(terms, 'laidoff')).toEqual(['laidoff', 'laidoff']);
});

test('a hit knows which words of the text it is, and the text its sentences', () => {
  const words = createWordLists(readAlphabet(alphabet));
  const list = words.add([{ text: 'Project Bluefin' }, { text: 'ship~ .. soon', phrase: true }]);
  const found = words.find('Hello there. We ship it very soon!\n#ProjectBluefin, or Project Bluefin: a 3.5 story… End');
  expect(found.of(list).map(({ word, words: count, term }) => [term, word, count])).toEqual([
    [1, 3, 4],
    [0, 7, 1],
    [0, 9, 2],
  ]);
  expect(found.words).toBe(16);
  const sentences = Array.from({ length: found.words }, (_, word) => found.sentenceOf(word));
  expect(sentences).toEqual([0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 3]);
});

test('lists keep their own numbers', () => {
  const words = createWordLists(readAlphabet(alphabet));
  const none = words.add([]);
  const one = words.add([{ text: '…' }, { text: 'alpha' }]);
  const two = words.add([{ text: 'alpha' }, { text: 'Alpha', case: 'exact' }]);
  const found = words.find('alpha');
  expect([none, one, two].map((list) => found.of(list).map(({ term }) => term))).toEqual([[], [1], [0]]);
});

describe('whatever the terms and the text', () => {
  const piece = fc.constantFrom(
    'a',
    'b',
    'ab',
    'ba',
    'A',
    's',
    'es',
    ' ',
    '-',
    ', ',
    '. ',
    '1',
    '計',
    'ß',
    'é',
    '\u200b',
    'а',
  );
  const phrase = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('all terms together find what each finds alone', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 12 }), text, (texts, draft) => {
        const words = createWordLists(readAlphabet(alphabet));
        const list = words.add(texts.map((term) => ({ text: term })));
        const together = words
          .find(draft)
          .of(list)
          .map(({ start, end, term }) => `${term} ${start} ${end}`);
        const alone = texts.flatMap((term, index) => {
          const own = createWordLists(readAlphabet(alphabet));
          own.add([{ text: term }]);
          return own
            .find(draft)
            .of(0)
            .map(({ start, end }) => `${index} ${start} ${end}`);
        });
        expect([...together].sort()).toEqual(alone.sort());
      }),
      { numRuns: 2000 },
    );
  });

  test('hits stand in text order, their words inside the text', () => {
    const cue = fc.array(fc.constantFrom('a', 'b~', '#n', '..', 'ab'), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 6 }), text, (cues, draft) => {
        const words = createWordLists(readAlphabet(alphabet));
        words.add(cues.map((tokens) => ({ text: tokens.join(' '), phrase: true })));
        const found = words.find(draft);
        let last = 0;
        for (const hit of found.of(0)) {
          expect(hit.start).toBeGreaterThanOrEqual(last);
          expect(hit.end).toBeGreaterThan(hit.start);
          expect(hit.end).toBeLessThanOrEqual(draft.length);
          expect(hit.word + hit.words).toBeLessThanOrEqual(found.words);
          last = hit.start;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('ten thousand terms take at most 2 MB', () => {
  const words = createWordLists(readAlphabet(alphabet));
  words.add(makeTerms(10_000).map((text) => ({ text })));
  expect(bytesOf(words.table)).toBeLessThanOrEqual(2_000_000);
});

test('phrases with many gaps do bounded work on a long hostile text', () => {
  const words = createWordLists(readAlphabet(alphabet));
  const gaps = Array.from({ length: 20 }, (_, count) => `a${' .. a'.repeat(count)} b`);
  const numbers = Array.from({ length: 20 }, (_, count) => `#n${' .. #n'.repeat(count)} b`);
  words.add(phrases(...gaps, ...numbers));
  for (const unit of ['a ', '1 ', 'one ', 'a 1 ', 'aA', '1,1']) {
    const started = performance.now();
    words.find(unit.repeat(65_536 / unit.length));
    expect(performance.now() - started, unit).toBeLessThan(2000);
  }
});
