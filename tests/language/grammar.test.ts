import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrammarRule, Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { grammarOf, prepareGrammar, prepareWhole, prepareWholeUnprotected } from '../../src/language/grammar.ts';
import { draftOf, grammarRule, rulesetOf, termsRule } from '../engine/ruleset-of.ts';

const lists: Ruleset['lists'] = {
  'company.products': { terms: [{ text: 'RouteKit' }, { text: 'Maple', until: 1000 }], patterns: [] },
};

function found(rule: Partial<GrammarRule>, text: string, draft: Partial<Draft> = {}, now = 0): string[] {
  const checker = prepareGrammar({ ...rulesetOf(grammarRule(rule)), lists });
  return checker.check(draftOf(text, draft), now).map(({ start, end }) => text.slice(start, end));
}

const PROMISE = 'We will mend it by Friday';
const FLAGGED = [PROMISE];
const WITH = { with: ['company.products'] };

describe('a grammar rule', () => {
  it.each<[text: string, rule: Partial<GrammarRule>, words: string[]]>([
    [PROMISE, {}, FLAGGED],
    ['We will mend it soon', {}, []],
    ['By Friday we will mend it', {}, []],
    [`Sorry! ${PROMISE}.`, {}, FLAGGED],
    [`${PROMISE}. And we'll ship the rest by Monday.`, {}, [PROMISE, "we'll ship the rest by Monday"]],
    [PROMISE, { except: ['will mend'] }, []],
    [`We will sing by Friday. ${PROMISE}.`, { except: ['will sing'] }, FLAGGED],
    [PROMISE, WITH, []],
    [`${PROMISE}, RouteKit people`, WITH, FLAGGED],
    [`RouteKit is down! ${PROMISE}.`, WITH, []],
    [`${PROMISE}, Maple people`, WITH, FLAGGED],
    [PROMISE, { mode: 'trial' }, []],
  ])('%s %j', (text, rule, words) => {
    expect(found(rule, text)).toEqual(words);
  });

  it('speaks when it is in force, and to whom', () => {
    expect(found({ from: 10 }, PROMISE, {}, 9)).toEqual([]);
    expect(found({ from: 10 }, PROMISE, {}, 10)).toEqual(FLAGGED);
    expect(found({ until: 10 }, PROMISE, {}, 10)).toEqual([]);
    expect(found({ when: { account: ['corporate'] } }, PROMISE)).toEqual([]);
    expect(found({ when: { surface: ['post'] } }, PROMISE)).toEqual(FLAGGED);
    // A cue that has become public is none.
    expect(found(WITH, `${PROMISE}, Maple people`, {}, 1000)).toEqual([]);
  });

  it('is never critical, whatever the ruleset says', () => {
    const rule = grammarRule({ severity: 'critical', suggest: 'a team looks into it' });
    expect(prepareWhole(rulesetOf(rule)).check(draftOf(PROMISE), 0)).toMatchObject({
      action: 'advise',
      findings: [{ severity: 'warning', suggestion: 'A team looks into it', start: 0, end: PROMISE.length }],
    });
  });

  it('is silent about protected speech, and only the linter hears it', () => {
    const text = 'Our manager will not pay our overtime, so we will strike with the union by Friday';
    const ruleset = rulesetOf(grammarRule({}));
    expect(prepareGrammar(ruleset).check(draftOf(text), 0)).toEqual([]);
    expect(prepareWholeUnprotected(ruleset).check(draftOf(text), 0).findings).toHaveLength(1);
  });
});

describe('with the engine', () => {
  const ruleset = rulesetOf(
    grammarRule({ id: 'promise', category: 'mixing:speaks-for-company' }),
    grammarRule({ id: 'same', category: 'confidential:product', matches: ['mend Maple'] }),
    termsRule({ terms: [{ text: 'Maple' }] }),
  );

  it('comes after its findings, without what says nothing new', () => {
    const { findings, action } = prepareWhole(ruleset).check(draftOf('We will mend Maple by Friday'), 0);
    expect(findings.map(({ rule }) => rule)).toEqual(['rule', 'promise']);
    expect(action).toBe('pause');
  });

  it('needs no more of a ruleset than is sent to the worker', () => {
    const whole = { ...ruleset, lists, clauses: { a: { title: 'a', text: 'a' } } };
    const part = grammarOf(whole);
    expect(part.rules.map(({ id }) => id)).toEqual(['promise', 'same']);
    expect(part).toMatchObject({ lists: {}, clauses: {} });
    const draft = draftOf('We will mend Maple by Friday');
    expect(prepareGrammar(part).check(draft, 0)).toEqual(prepareGrammar(whole).check(draft, 0));
  });
});

describe('what has been read', () => {
  const never = (): boolean => false;
  const always = (): boolean => true;

  it('is not read again, and one sentence is what a keystroke costs', () => {
    const { read } = prepareGrammar(rulesetOf(grammarRule({})));
    const sentences = Array.from({ length: 40 }, (_, index) => `This is sentence number ${index}. `);
    const text = sentences.join('');
    expect(read(text, never)).toBe(false);
    expect(read(text, always)).toBe(true);
    expect(read(text, never)).toBe(true);
    let count = 0;
    const counting = (): boolean => {
      count += 1;
      return true;
    };
    expect(read(text.replace('number 20', 'number twenty'), counting)).toBe(true);
    expect(count).toBe(1);
    expect(read(sentences.slice(5, 30).reverse().join(''), never)).toBe(true);
  });

  it('is forgotten some day', () => {
    const { read } = prepareGrammar(rulesetOf(grammarRule({})));
    expect(read('The very first. ', always)).toBe(true);
    for (let draft = 0; draft < 3; draft += 1) {
      read(Array.from({ length: 1500 }, (_, index) => `No ${draft} ${index}\n`).join(''), always);
    }
    expect(read('The very first. ', never)).toBe(false);
  }, 30_000);

  it('without rules there is nothing to read', () => {
    expect(prepareGrammar(rulesetOf()).read('Any sentence at all', never)).toBe(true);
  });
});

describe('total and bounded', () => {
  it('never throws, and its findings lie inside the text', () => {
    const checker = prepareGrammar({
      ...rulesetOf(grammarRule({ matches: ['. .', '#Noun .{0,8} #Verb', '^#Verb .{0,3} .$'], except: ['the #Noun'] })),
      lists,
    });
    const odd = fc.constantFrom(
      'We will mend it by Friday',
      '__proto__ it',
      '\ud800',
      '\u2028',
      '𝗪𝗲 will',
      "'",
      '((',
      '\0',
    );
    const texts = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 60 }))).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of checker.check(draftOf(text), 0)) {
          expect(0 <= start && start < end && end <= text.length).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  /** Each slice may overrun by what one piece of 600 characters costs; a machine that is busy with others costs more. */
  const SLICE = 30;
  const OVERRUN = 500;
  const TOGETHER = 20_000;

  it.each([
    ['prose', 'The crane by the harbour will not move before Friday, because nobody had a key for it. '],
    ['one sentence', 'and so we will mend '],
    ['no space', 'x'],
    ['brackets', '('],
    ['full stops', '.'],
    ['full stops apart', '. '],
    ['spaces', ' '],
    ['lines', 'a b\n'],
    ['emoji', '👩‍👩‍👧'],
    ['apostrophes', "we'd've "],
    ['slashes', 'a/b/'],
    ['hyphens', 'a-b-'],
    ['numbers', '5-6 '],
    ['tags', '#a@b '],
  ])(
    '60,000 characters in slices: %s',
    (_, part) => {
      const { read, check } = prepareGrammar(
        rulesetOf(grammarRule({ matches: ['we will .{1,8} by #WeekDay', '. will'] })),
      );
      const text = part.repeat(Math.ceil(60_000 / part.length)).slice(0, 60_000);
      const begin = performance.now();
      let longest = 0;
      for (let isDone = false; !isDone;) {
        const start = performance.now();
        isDone = read(text, () => performance.now() < start + SLICE);
        longest = Math.max(longest, performance.now() - start);
      }
      check(draftOf(text), 0);
      expect(longest).toBeLessThan(SLICE + OVERRUN);
      expect(performance.now() - begin).toBeLessThan(TOGETHER);
    },
    60_000,
  );
});
