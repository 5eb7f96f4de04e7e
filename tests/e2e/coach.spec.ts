import { FIRST_PLACES, OTHER_PLACES } from '../replicas/surfaces.ts';
import { contract, strictContract } from './contract.ts';
import { test } from './fixture.ts';
import { writerInChromium } from './writer.ts';

/** Never may a draft be lost, doubled or altered, whatever it is written in. */
const UNBREAKABLE = ['"Post anyway" sends once, the exact text'];

for (const surface of FIRST_PLACES) {
  test.describe(surface.title, () => {
    for (const [promise, keep] of Object.entries(contract)) {
      test(promise, async ({ openPage }) => {
        await keep(writerInChromium(await openPage(surface.url)), surface);
      });
    }
    for (const [promise, keep] of Object.entries(strictContract)) {
      test(promise, async ({ openPage }) => {
        const address = `${surface.url}${surface.url.includes('?') ? '&' : '?'}csp=strict`;
        await keep(writerInChromium(await openPage(address)), surface);
      });
    }
  });
}

for (const surface of OTHER_PLACES) {
  for (const promise of UNBREAKABLE) {
    test(`${surface.title}: ${promise}`, async ({ openPage }) => {
      await contract[promise]?.(writerInChromium(await openPage(surface.url)), surface);
    });
  }
}
