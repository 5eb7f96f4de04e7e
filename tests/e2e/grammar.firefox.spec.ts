import { test } from './firefox.ts';
import { GRAMMAR_SURFACES, grammarContract } from './grammar.ts';
import { writerInFirefox } from './writer.ts';

for (const surface of GRAMMAR_SURFACES) {
  test.describe(surface.title, () => {
    for (const [promise, keep] of Object.entries(grammarContract)) {
      test(promise, async ({ openPage }) => {
        await keep(writerInFirefox(await openPage(surface.url)), surface);
      });
    }
  });
}
