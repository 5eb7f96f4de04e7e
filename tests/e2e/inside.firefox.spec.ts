import { FIRST_SURFACES } from '../replicas/surfaces.ts';
import { inFirefox } from './extension.ts';
import { test } from './firefox.ts';
import { insideContract } from './inside.ts';
import { writerInFirefox } from './writer.ts';

for (const surface of FIRST_SURFACES) {
  test.describe(surface.title, () => {
    for (const [promise, keep] of Object.entries(insideContract)) {
      test(promise, async ({ openPage, firefox }) => {
        await keep(writerInFirefox(await openPage(surface.url)), surface, inFirefox(firefox));
      });
    }
  });
}
