import { FIRST_SURFACES } from '../replicas/surfaces.ts';
import { inChromium } from './extension.ts';
import { test } from './fixture.ts';
import { insideContract } from './inside.ts';
import { writerInChromium } from './writer.ts';

for (const surface of FIRST_SURFACES) {
  test.describe(surface.title, () => {
    for (const [promise, keep] of Object.entries(insideContract)) {
      test(promise, async ({ openPage, background }) => {
        await keep(writerInChromium(await openPage(surface.url)), surface, inChromium(background));
      });
    }
  });
}
