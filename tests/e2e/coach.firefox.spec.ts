import { FIRST_SURFACES } from '../replicas/surfaces.ts';
import { contract, strictContract } from './contract.ts';
import { test } from './firefox.ts';
import { writerInFirefox } from './writer.ts';

for (const surface of FIRST_SURFACES) {
  test.describe(surface.title, () => {
    for (const [promise, keep] of Object.entries(contract)) {
      test(promise, async ({ openPage }) => {
        await keep(writerInFirefox(await openPage(surface.url)), surface);
      });
    }
    for (const [promise, keep] of Object.entries(strictContract)) {
      test(promise, async ({ openPage }) => {
        const address = `${surface.url}${surface.url.includes('?') ? '&' : '?'}csp=strict`;
        await keep(writerInFirefox(await openPage(address)), surface);
      });
    }
  });
}
