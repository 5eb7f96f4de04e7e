import { REPLICA_SURFACES, REPLICA_VARIANTS } from '../replicas/surfaces.ts';
import { contract, strictContract } from './contract.ts';
import { test } from './fixture.ts';
import { writerInChromium } from './writer.ts';

for (const surface of [...REPLICA_SURFACES, ...REPLICA_VARIANTS]) {
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
