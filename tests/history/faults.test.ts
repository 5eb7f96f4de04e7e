import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HISTORY_NAME, openHistory, withHistory } from '../../src/history/database.ts';
import { readHealth } from '../../src/history/health.ts';
import { explainProblem, HISTORY_PROBLEMS, problemOf } from '../../src/history/problem.ts';
import { recordDecision, tidyHistory } from '../../src/history/record.ts';
import { DAY, makeRecord, NOW } from './entries.ts';

beforeEach(async () => {
  fakeBrowser.reset();
  await Dexie.delete(HISTORY_NAME);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function failToOpen(error: DOMException): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw error;
  });
}

describe('recording', () => {
  it('writes the decision and lets go of what is too old', async () => {
    await recordDecision(makeRecord({ at: NOW - 100 * DAY }), 365, NOW);
    expect(await recordDecision(makeRecord(), 90, NOW)).toMatchObject({ ok: true });
    expect(await withHistory((database) => database.entries.toArray())).toMatchObject({ value: [makeRecord()] });
    expect(await readHealth()).toBeUndefined();
  });

  it('says that the history cannot be opened, and forgets it once it can again', async () => {
    failToOpen(new DOMException('denied', 'InvalidStateError'));
    expect(await recordDecision(makeRecord(), 90, NOW)).toEqual({ ok: false, problem: 'closed' });
    expect(await readHealth()).toBe('closed');
    vi.restoreAllMocks();
    expect((await tidyHistory(90, NOW)).ok).toBe(true);
    expect(await readHealth()).toBeUndefined();
  });

  it('says that there is no room left', async () => {
    const opened = await openHistory();
    if (!opened.ok) throw new Error(opened.problem);
    opened.value.close();
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await recordDecision(makeRecord(), 90, NOW)).toEqual({ ok: false, problem: 'full' });
    expect(await readHealth()).toBe('full');
  });

  it('does not wait for ever when another page holds the database', async () => {
    const holder = indexedDB.open(HISTORY_NAME, 1);
    const held = await new Promise<IDBDatabase>((resolve) => {
      holder.onsuccess = () => resolve(holder.result);
    });
    const started = Date.now();
    expect(await recordDecision(makeRecord(), 90, NOW)).toEqual({ ok: false, problem: 'blocked' });
    expect(Date.now() - started).toBeLessThan(6000);
    held.close();
  }, 10_000);
});

describe('problems', () => {
  it.each([
    [new DOMException('', 'VersionError'), 'newer'],
    [new DOMException('', 'QuotaExceededError'), 'full'],
    [Object.assign(new Error('open failed'), { name: 'OpenFailedError', inner: { name: 'VersionError' } }), 'newer'],
    [new Error('odd'), 'closed'],
    ['odd', 'closed'],
    [undefined, 'closed'],
  ])('reads %s as %s', (error, problem) => {
    expect(problemOf(error)).toBe(problem);
  });

  it('has words for each', () => {
    const texts = HISTORY_PROBLEMS.map((problem) => explainProblem(problem));
    expect(new Set(texts.map(({ what }) => what)).size).toBe(HISTORY_PROBLEMS.length);
    for (const { what, remedy } of texts) expect(`${what} ${remedy}`).toMatch(/\.$/);
  });
});
