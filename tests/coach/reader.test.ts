/** The frame's reader with the real code of its worker; only the thread is missing here, which the tests in the browsers have. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { serveGrammar, type FromWorker, type ToWorker } from '../../src/coach/language-worker.ts';
import { createReader } from '../../src/coach/reader.ts';
import type { FoundSpan, ReadDraft } from '../../src/messages/panel.ts';
import { draftOf, grammarRule, rulesetOf } from '../engine/ruleset-of.ts';

const ruleset = rulesetOf(grammarRule({}));
const PROMISE = 'We will mend it by Friday';
const readDraft = (text: string): ReadDraft => ({
  type: 'read',
  draft: draftOf(text),
  draftHash: text,
  ruleset: ruleset.id,
});

class SameThread {
  onmessage: ((event: { data: FromWorker }) => void) | undefined;
  onerror: (() => void) | undefined;
  isTerminated = false;
  take = serveGrammar((data) => setTimeout(() => this.onmessage?.({ data })));

  postMessage(message: ToWorker): void {
    const copy = structuredClone(message);
    setTimeout(() => this.take(copy));
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

const start = (worker: object) => vi.fn(() => worker as Worker);
const answered = () => vi.fn<(spans: FoundSpan[]) => void>();

beforeEach(async () => {
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ ruleset: JSON.stringify(ruleset) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a draft', () => {
  test('is answered with places, by a worker that is started once', async () => {
    const begin = start(new SameThread());
    const read = createReader(begin);
    const answer = answered();
    read(readDraft(`So! ${PROMISE}.`), answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(1));
    expect(answer).toHaveBeenCalledWith([{ pack: 'pack', rule: 'rule', start: 4, end: 4 + PROMISE.length }]);
    read(readDraft('Nothing at all'), answer);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledTimes(2));
    expect(answer).toHaveBeenLastCalledWith([]);
    expect(begin).toHaveBeenCalledTimes(1);
  });

  test('is not answered once there is a newer one', async () => {
    const read = createReader(start(new SameThread()));
    const [first, second] = [answered(), answered()];
    read(readDraft(PROMISE), first);
    read(readDraft(`Well, ${PROMISE}`), second);
    await vi.waitFor(() => expect(second).toHaveBeenCalledTimes(1));
    expect(first).not.toHaveBeenCalled();
  });

  test('that was judged by other rules is left alone, and no worker starts for it', async () => {
    const begin = start(new SameThread());
    const answer = answered();
    createReader(begin)({ ...readDraft(PROMISE), ruleset: 'another' }, answer);
    await new Promise((later) => setTimeout(later, 50));
    expect(begin).not.toHaveBeenCalled();
    expect(answer).not.toHaveBeenCalled();
  });
});

describe('a worker', () => {
  test('that breaks is let go of, and not started again', async () => {
    const worker = new SameThread();
    const begin = start(worker);
    const read = createReader(begin);
    read(readDraft('One draft'), answered());
    await vi.waitFor(() => expect(worker.onerror).toBeDefined());
    worker.onerror?.();
    expect(worker.isTerminated).toBe(true);
    const answer = answered();
    read(readDraft(PROMISE), answer);
    await new Promise((later) => setTimeout(later, 50));
    expect(answer).not.toHaveBeenCalled();
    expect(begin).toHaveBeenCalledTimes(1);
  });

  test('that hangs is ended', async () => {
    vi.useFakeTimers();
    const worker = { postMessage: vi.fn(), terminate: vi.fn() };
    createReader(start(worker))(readDraft(PROMISE), answered());
    await vi.advanceTimersByTimeAsync(9000);
    expect(worker.postMessage).toHaveBeenCalledTimes(2);
    expect(worker.terminate).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(worker.terminate).toHaveBeenCalledTimes(1);
  });
});
