import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { BUDGET_IN_BYTES, MARKERS, weighGuard } from './size.mjs';

const PUBLISHED: Record<keyof typeof MARKERS, string> = {
  react: 'cjs/react-jsx-runtime.production.js',
  'react-dom': 'cjs/react-dom-client.production.js',
  zod: 'v4/core/core.js',
  dexie: 'dist/modern/dexie.min.mjs',
  compromise: 'builds/two/compromise-two.mjs',
};

/** The code of a package as it would be bundled. */
function readPublished(name: keyof typeof MARKERS): string {
  return readFileSync(join(import.meta.dirname, '../../node_modules', name, PUBLISHED[name]), 'utf8');
}

test.each(Object.keys(MARKERS) as (keyof typeof MARKERS)[])('a guard that holds %s is refused', (name) => {
  expect(weighGuard(readPublished(name)).problems.join()).toContain(`holds ${name}.`);
});

test('a guard above the budget is refused, one at the budget is not', () => {
  // Random text hardly compresses: base64 goes back to about its bytes.
  const heavy = randomBytes(BUDGET_IN_BYTES + 1024).toString('base64');
  const light = randomBytes(BUDGET_IN_BYTES - 1024).toString('base64');
  expect(weighGuard(heavy).problems.join()).toContain('the budget is');
  expect(weighGuard(light).problems).toEqual([]);
});
