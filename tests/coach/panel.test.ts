import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../src/coach/advice.ts';
import { EMPTY, reduce, type PanelState } from '../../src/coach/panel-state.ts';
import type { ToPanel } from '../../src/messages/panel.ts';
import { draftOf, judge, rulesetOf, termsRule } from '../engine/ruleset-of.ts';

const rule = termsRule({ terms: [{ text: 'Maple' }] });
const text = `${'word '.repeat(20)}Maple ${'more '.repeat(20)}`;
const draft = draftOf(text);
const verdict = judge([rule], text);
const show: ToPanel = { type: 'show', mode: 'pause', takesFocus: true, draft, verdict, first: 0, ruleset: 'test' };

describe('advice', () => {
  const clauses = { unannounced: { title: '3. Not public yet', text: 'Keep it inside.' } };
  const advice = adviceFor(verdict.findings[0]!, draft, { ...rulesetOf(rule), clauses });

  test('says what with the words found, and quotes the clause', () => {
    expect(advice).toMatchObject({ what: '“Maple” is not public yet.', clause: clauses.unannounced });
  });

  test('shows the words among a few of their neighbours', () => {
    expect(advice?.excerpt.words).toBe('Maple');
    expect(advice?.excerpt.before.length).toBeLessThan(40);
    expect(advice?.excerpt.before.startsWith('…word')).toBe(true);
    expect(advice?.excerpt.after.endsWith('…')).toBe(true);
  });

  test('is absent when the rule is no longer installed', () => {
    expect(adviceFor(verdict.findings[0]!, draft, rulesetOf())).toBeUndefined();
  });
});

describe('the panel', () => {
  const run = (...actions: Parameters<typeof reduce>[1][]): PanelState => actions.reduce(reduce, EMPTY);

  test('shows what it was told, and forgets it when hidden', () => {
    expect(run(show)).toMatchObject({ shown: show, at: 0, mustPressAgain: false });
    expect(run(show, { type: 'hide' })).toEqual(EMPTY);
  });

  test('says which wording the editor did not take, and forgets it with the next draft', () => {
    expect(run(show, { type: 'applied', finding: 0, ok: false }).refused).toBe(0);
    expect(run(show, { type: 'applied', finding: 0, ok: false }, show).refused).toBeUndefined();
  });

  test('takes in what was found besides, and stays where the reader is', () => {
    const more = { ...verdict, findings: [...verdict.findings, { ...verdict.findings[0]!, rule: 'other' }] };
    const state = run(show, { type: 'step', to: 0 }, { type: 'more', verdict: more });
    expect(state).toMatchObject({ at: 0, shown: { mode: 'pause', verdict: more, takesFocus: false } });
    expect(run(show, { type: 'more', verdict: { ...more, draftHash: 'another' } })).toEqual(run(show));
    expect(run({ type: 'more', verdict: more })).toEqual(EMPTY);
  });

  test('asks for one more press', () => {
    expect(run(show, { type: 'press-again' }).mustPressAgain).toBe(true);
  });
});
