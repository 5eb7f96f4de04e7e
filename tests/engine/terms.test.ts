import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/engine/ruleset.ts';
import { judge, termsRule, wordsFound } from './ruleset-of.ts';

const rule = (...terms: (string | Term)[]) =>
  termsRule({ terms: terms.map((term) => (typeof term === 'string' ? { text: term } : term)) });

describe('a term is found in every spelling that readers take for it', () => {
  test.each([
    ['Project Bluefin', 'so project bluefin it is', 'project bluefin'],
    ['Project Bluefin', 'PROJECT BLUEFIN!', 'PROJECT BLUEFIN'],
    ['Project Bluefin', '#ProjectBluefin', 'ProjectBluefin'],
    ['Project Bluefin', 'project-bluefin', 'project-bluefin'],
    ['Project Bluefin', 'project_bluefin.pdf', 'project_bluefin'],
    ['Project Bluefin', 'Project\nBluefin', 'Project\nBluefin'],
    ['Project Bluefin', 'projectbluefin', 'projectbluefin'],
    ['Project Bluefin', '𝗣𝗿𝗼𝗷𝗲𝗰𝘁 𝗕𝗹𝘂𝗲𝗳𝗶𝗻', '𝗣𝗿𝗼𝗷𝗲𝗰𝘁 𝗕𝗹𝘂𝗲𝗳𝗶𝗻'],
    ['Project Bluefin', 'Ｐｒｏｊｅｃｔ Ｂｌｕｅｆｉｎ', 'Ｐｒｏｊｅｃｔ Ｂｌｕｅｆｉｎ'],
    ['Bluefin', 'Blue\u200bfin', 'Blue\u200bfin'],
    ['Bluefin', 'Blue\u00adfin', 'Blue\u00adfin'],
    ['Bluefin', 'B l u e f i n', 'B l u e f i n'],
    ['Bluefin', 'B-l-u-e-f-i-n', 'B-l-u-e-f-i-n'],
    ['Bluefin', 'Ⓑⓛⓤⓔⓕⓘⓝ', 'Ⓑⓛⓤⓔⓕⓘⓝ'],
    ['Bluefin', 'Вluеfіn', 'Вluеfіn'],
    ['Bluefin', 'the Bluefins’ launch', 'Bluefins'],
    ['Bluefin', 'Bluefin’s launch', 'Bluefin'],
    ['Bluefin', 'Bluefin™', 'Bluefin'],
    ['Bluefin', 'Blüéfîn', 'Blüéfîn'],
    ['Istanbul', 'İSTANBUL', 'İSTANBUL'],
    ['Straße 9', 'STRASSE 9', 'STRASSE 9'],
    ['Ærø', 'Aero', 'Aero'],
    ['HL-77', 'HL77 and hl 77', 'HL77'],
    ['極秘計画', 'これは極秘計画です', '極秘計画'],
    ['Проект Сокол', 'наш проект сокол готов', 'проект сокол'],
  ])('%s in "%s"', (term, text, found) => {
    expect(wordsFound([rule(term)], text)[0]).toBe(found);
  });
});

describe('a term is not found in what is something else', () => {
  test.each([
    ['Nightjar', 'a night jar on the table'],
    ['Bluefin', 'bluefinch'],
    ['Bluefin', 'reBluefinish'.toLowerCase()],
    ['Project Bluefin', 'End of the project. Bluefin tuna is on sale'],
    ['Project Bluefin', 'the project (Bluefin is a fish)'],
    ['HL-77', 'HL-770'],
    ['Сокол', 'coкan'],
    [{ text: 'Falcon', case: 'initial' } as const, 'saw a falcon today'],
    [{ text: 'HarbourLine', case: 'exact' } as const, 'Harbourline'],
    [{ text: 'Bluefin', inflect: false } as const, 'two bluefins'],
  ])('%o in "%s"', (term, text) => {
    expect(wordsFound([rule(term)], text)).toEqual([]);
  });
});

test('a hashtag in small letters still names a term that wants a capital', () => {
  expect(wordsFound([rule({ text: 'Falcon', case: 'initial' })], 'so #falcon it is')).toEqual(['falcon']);
});

test('an exception takes a hit away only where it covers it', () => {
  const falcon = termsRule({ terms: [{ text: 'Falcon' }], except: ['peregrine falcon'] });
  expect(wordsFound([falcon], 'A peregrine falcon is no Falcon')).toEqual(['Falcon']);
});

test('a term is silent from the time on which it is public', () => {
  const falcon = rule({ text: 'Falcon', until: Date.parse('2026-05-12T09:00:00+02:00') });
  expect(wordsFound([falcon], 'Falcon', {}, Date.parse('2026-05-12T08:59:59+02:00'))).toEqual(['Falcon']);
  expect(wordsFound([falcon], 'Falcon', {}, Date.parse('2026-05-12T09:00:00+02:00'))).toEqual([]);
});

test('a suggestion reads well where it goes', () => {
  const falcon = termsRule({ terms: [{ text: 'Falcon' }], suggest: 'a project I can’t talk about yet' });
  const suggested = (text: string) => judge([falcon], text).findings[0]?.suggestion;
  expect(suggested('we ship Falcon')).toBe('a project I can’t talk about yet');
  expect(suggested('we ship the Falcon')).toBe('project I can’t talk about yet');
  expect(suggested('Falcon ships')).toBe('A project I can’t talk about yet');
});

describe('whatever the text', () => {
  const term = rule('Project Bluefin', 'HL-77', { text: 'Falcon', case: 'initial' }, '計画');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom('Project', 'Bluefin', 'HL', '77', ' ', '-', '.', '\u200b', '\ud83d', '計画', 'İ', 'ﷺ', 'ß'),
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join('')),
  );

  test('checking never throws and spans lie inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of judge([term], text).findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a planted term is found where it was planted', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const start = before.length + 2;
        const found = judge([term], `${before}, Project Bluefin, ${after}`).findings;
        expect(found.some((finding) => finding.start === start && finding.end === start + 15)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
