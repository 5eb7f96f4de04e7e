/** What is marked, and what is left when the safer wording has taken its place. */
import { expect, test } from 'vitest';
import type { Term } from '../../src/engine/ruleset.ts';
import { judge, termsRule, wordsFound } from './ruleset-of.ts';

const SAFER = 'a project I can’t talk about yet';

function replaced(terms: Term[], text: string, suggest = SAFER): string {
  const { findings } = judge([termsRule({ terms, suggest })], text);
  return findings.reduceRight(
    (draft, { start, end, suggestion = '' }) => draft.slice(0, start) + suggestion + draft.slice(end),
    text,
  );
}

test.each([
  ['Café', 'the Cafe\u0301 team', 'Cafe\u0301'],
  ['Bluefin', 'Bluefin\u0301\u0323!', 'Bluefin\u0301\u0323'],
  ['Bluefin', 'Bluefin\ufe0f ships', 'Bluefin\ufe0f'],
  ['Bluefin', 'Bluefin\u200d\u0301 ships', 'Bluefin\u200d\u0301'],
  ['Agent 9', 'agent 9\ufe0f\u20e3 is in', 'agent 9\ufe0f\u20e3'],
  ['Bluefin', 'Bluefin’s fin', 'Bluefin'],
])('the mark on %s in "%s" ends after the marks of its last letter', (text, draft, found) => {
  expect(wordsFound([termsRule({ terms: [{ text }] })], draft)[0]).toBe(found);
  expect(replaced([{ text }], draft)).not.toMatch(/^\p{M}|[ .yet]\p{M}/u);
});

test.each([
  ['so #ProjectMaple it is', `so ${SAFER} it is`],
  ['#projectmaple2027 is next', 'A project I can’t talk about yet is next'],
  ['Out: #TeamProjectMapleLaunch!', `Out: ${SAFER}!`],
  ['#ProjectMaple#Team', `A project I can’t talk about yet#Team`],
  ['ask @ProjectMaple', `ask ${SAFER}`],
  ['#ProjectMaple\u0301s are out', 'A project I can’t talk about yet are out'],
  ['mail jo@projectmaple.example', `mail jo@${SAFER}.example`],
  ['Project Maple is #1', `A project I can’t talk about yet is #1`],
])('a phrase in "%s" takes the place of the whole tag', (text, safer) => {
  expect(replaced([{ text: 'Project Maple' }], text)).toBe(safer);
});

test('one word stays a tag', () => {
  const terms: Term[] = [{ text: 'Dockos', case: 'exact', suggest: 'DockOS' }];
  expect(replaced(terms, 'so #Dockos it is')).toBe('so #DockOS it is');
});

test('what has no safer wording is marked as it was found', () => {
  expect(wordsFound([termsRule({ terms: [{ text: 'Maple' }] })], 'so #ProjectMaple it is')).toEqual(['Maple']);
});
