import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WATCHING, isHeld, nextState, type SubmitEvent, type SubmitState } from '../../src/guard/submit-state.ts';

const run = (...events: SubmitEvent[]): SubmitState => events.reduce(nextState, WATCHING);
const submit = (text: string, pauses = true): SubmitEvent => ({ type: 'submit', text, pauses });

describe('a submit', () => {
  test('of a clear draft goes through', () => {
    expect(isHeld(run(submit('a', false)))).toBe(false);
  });

  test('of a flagged draft is held, and so is every further press', () => {
    expect(run(submit('a'), submit('a'), submit('a'))).toEqual({ name: 'holding', text: 'a' });
  });

  test('goes through once the writer closed the panel and pressed again', () => {
    expect(isHeld(run(submit('a'), { type: 'dismiss' }, submit('a')))).toBe(false);
  });

  test('is asked about again when the draft has changed', () => {
    expect(isHeld(run(submit('a'), { type: 'dismiss' }, { type: 'changed', text: 'b' }, submit('b')))).toBe(true);
  });

  test('is held while a release is under way, so that nothing is sent twice', () => {
    expect(isHeld(run(submit('a'), { type: 'post-anyway' }, submit('a')))).toBe(true);
  });

  test('goes through after a release that did not arrive', () => {
    expect(isHeld(run(submit('a'), { type: 'post-anyway' }, { type: 'stuck' }, submit('a')))).toBe(false);
  });

  test('of the next draft is judged anew after one was sent', () => {
    expect(run(submit('a'), { type: 'post-anyway' }, { type: 'sent' }, submit('a')).name).toBe('holding');
  });
});

test('no row of events holds a clear draft that the writer has just changed', () => {
  const text = fc.constantFrom('a', 'b');
  const event = fc.oneof(
    fc.record({ type: fc.constant('submit' as const), text, pauses: fc.boolean() }),
    fc.record({ type: fc.constant('changed' as const), text }),
    fc.constantFrom<SubmitEvent>({ type: 'dismiss' }, { type: 'post-anyway' }, { type: 'sent' }, { type: 'stuck' }),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      const state = [...events, { type: 'changed', text: 'new' } as const, submit('new', false)].reduce(
        nextState,
        WATCHING,
      );
      expect(isHeld(state)).toBe(false);
    }),
  );
});
