/** All that is known of single sites is taken away: every composer is still found, by roles and by words. */
import type { SiteBook } from '../../src/sites/hints.ts';
import { FIRST_PLACES, OTHER_PLACES } from '../replicas/surfaces.ts';
import { contract } from './contract.ts';
import { inChromium, type InExtension } from './extension.ts';
import { expect, test } from './fixture.ts';
import { writerInChromium } from './writer.ts';

const SENDS_ONCE = '"Post anyway" sends once, the exact text';
const PROMISES = [
  'holds a mouse submit and says what, why, which clause and a better wording',
  'holds a keyboard submit',
  SENDS_ONCE,
  'a clean draft is sent once and none of its events was touched',
  'a clean draft sent by keys is sent once and its key press was not touched',
];

/** Also between two tests of other files in the same browser: what is stored is what the guard reads. */
async function withoutHints(run: InExtension, act: () => Promise<void>): Promise<void> {
  const book = await run<SiteBook>(`chrome.storage.local.get('sites').then(({ sites }) => sites)`);
  const put = (sites: SiteBook) => run(`chrome.storage.local.set({ sites: ${JSON.stringify(sites)} })`);
  expect(Object.keys(book.hints).length).toBeGreaterThan(0);
  await put({ ...book, hints: {} });
  try {
    await act();
  } finally {
    await put(book);
  }
}

const rows = [
  ...FIRST_PLACES.map((surface) => ({ surface, promises: PROMISES })),
  // Old Reddit's box has no name, and its control is called as on any settings page: there it takes a hint.
  ...OTHER_PLACES.filter(({ id }) => !id.startsWith('reddit-old-')).map((surface) => ({
    surface,
    promises: [SENDS_ONCE],
  })),
];

for (const { surface, promises } of rows) {
  for (const promise of promises) {
    test(`${surface.title}: ${promise}`, async ({ background, openPage }) => {
      const keep = contract[promise];
      if (!keep) throw new Error(`There is no promise called: ${promise}`);
      await withoutHints(inChromium(background), async () => {
        await keep(writerInChromium(await openPage(surface.url)), surface);
      });
    });
  }
}
