import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHistory, HISTORY_NAME, openHistory } from '../../src/history/database.ts';
import type { HistoryDatabase } from '../../src/history/database.ts';
import { countHistory, queryHistory, readAll } from '../../src/history/query.ts';
import { deleteAll, deleteEntry, restoreEntry } from '../../src/history/record.ts';
import { removeExpired } from '../../src/history/retention.ts';
import { DAY, HOUR, makeRecord, NOW } from './entries.ts';

let database: HistoryDatabase;
const everything = { limit: 50, retentionDays: 90, now: NOW };

beforeEach(async () => {
  await Dexie.delete(HISTORY_NAME);
  const opened = await openHistory();
  if (!opened.ok) throw new Error(opened.problem);
  database = opened.value;
});
afterEach(() => database.close());

describe('querying', () => {
  it('gives the newest first, a page at a time', async () => {
    await database.entries.bulkAdd(Array.from({ length: 120 }, (_, hour) => makeRecord({ at: NOW - hour * HOUR })));
    const first = await queryHistory(database, everything);
    expect(first.entries).toHaveLength(50);
    expect(first.hasMore).toBe(true);
    expect(first.entries.map(({ at }) => at)).toEqual(first.entries.map(({ at }) => at).toSorted((a, b) => b - a));
    const all = await queryHistory(database, { ...everything, limit: 150 });
    expect([all.entries.length, all.hasMore]).toEqual([120, false]);
  });

  it('finds by decision, newest first', async () => {
    await database.entries.bulkAdd([
      makeRecord({ at: NOW - 3 * HOUR, decision: 'edited' }),
      makeRecord({ at: NOW - 2 * HOUR }),
      makeRecord({ at: NOW - HOUR, decision: 'edited' }),
    ]);
    const { entries } = await queryHistory(database, { ...everything, decision: 'edited' });
    expect(entries.map(({ at }) => at)).toEqual([NOW - HOUR, NOW - 3 * HOUR]);
  });

  it.each([
    ['words of the excerpt, in any case and order', 'SLEEPS eight', 1],
    ['the site', 'linkedin', 1],
    ['the rule', 'confidential/secret-product', 2],
    ['what people see for the entry', 'not announced', 2],
    ['nothing when a word is missing', 'eight hovercraft', 0],
  ])('searches %s', async (_, search, count) => {
    await database.entries.bulkAdd([makeRecord(), makeRecord({ site: 'linkedin', excerpt: 'Proud of ▇▇▇' })]);
    const query = { ...everything, search, wordsOf: () => 'This product is not announced' };
    expect((await queryHistory(database, query)).entries).toHaveLength(count);
  });
});

describe('keeping and letting go', () => {
  it('never shows what is past its time, though it still stands in the database', async () => {
    await database.entries.bulkAdd([
      makeRecord({ at: NOW - 7 * DAY, decision: 'edited' }),
      makeRecord({ at: NOW - 7 * DAY + 1, decision: 'edited' }),
    ]);
    const week = { ...everything, retentionDays: 7 };
    expect((await queryHistory(database, week)).entries.map(({ at }) => at)).toEqual([NOW - 7 * DAY + 1]);
    expect((await queryHistory(database, { ...week, decision: 'edited' })).entries).toHaveLength(1);
    expect(await countHistory(database, 7, NOW)).toBe(1);
    const read = [];
    for await (const chunk of readAll(database, 7, NOW)) read.push(...chunk);
    expect(read).toHaveLength(1);
    expect(await database.entries.count()).toBe(2);
  });

  it('deletes what is too old in batches and leaves the rest', async () => {
    const old = Array.from({ length: 1234 }, (_, second) => makeRecord({ at: NOW - 91 * DAY - second * 1000 }));
    await database.entries.bulkAdd([...old, makeRecord()]);
    expect(await removeExpired(database, 90, NOW)).toBe(1234);
    expect(await database.entries.count()).toBe(1);
    expect(await removeExpired(database, 90, NOW)).toBe(0);
  });

  it('takes one entry out and puts the same one back', async () => {
    const id = await database.entries.add(makeRecord());
    await database.entries.add(makeRecord({ at: NOW }));
    const [, entry] = (await queryHistory(database, everything)).entries;
    if (!entry) throw new Error('no entry');
    await deleteEntry(database, id);
    expect(await database.entries.count()).toBe(1);
    await restoreEntry(database, entry);
    expect((await queryHistory(database, everything)).entries[1]).toEqual(entry);
  });

  it('deletes everything', async () => {
    await database.entries.bulkAdd([makeRecord(), makeRecord()]);
    await deleteAll(database);
    expect(await database.entries.count()).toBe(0);
  });

  it('reads every entry, oldest first, over several chunks', async () => {
    await database.entries.bulkAdd(
      Array.from({ length: 1100 }, (_, minute) => makeRecord({ at: NOW - minute * 60_000 })),
    );
    const sizes = [];
    let last = 0;
    for await (const chunk of readAll(database, 90, NOW)) {
      sizes.push(chunk.length);
      for (const { at } of chunk) {
        expect(at).toBeGreaterThan(last);
        last = at;
      }
    }
    expect(sizes).toEqual([500, 500, 100]);
  });
});

describe('a history of a newer version', () => {
  it('is said, and nothing is written to it', async () => {
    database.close();
    await Dexie.delete(HISTORY_NAME);
    const newer = new Dexie(HISTORY_NAME);
    newer.version(2).stores({ entries: '++id, at, [decision+at], [site+at]' });
    await newer.open();
    newer.close();
    expect(await openHistory()).toEqual({ ok: false, problem: 'newer' });
    database = createHistory();
  });
});
