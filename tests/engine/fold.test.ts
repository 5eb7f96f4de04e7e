import { expect, test } from 'vitest';
import { classify, foldSimple } from '../../src/engine/fold-table.ts';

test('the short cuts for ordinary characters say what the whole classification says', () => {
  let short = 0;
  for (let codePoint = 0; codePoint < 0x20000; codePoint += 1) {
    const fold = foldSimple(codePoint);
    if (fold === 0) continue;
    short += 1;
    expect(fold, `U+${codePoint.toString(16)}`).toBe(classify(codePoint));
  }
  expect(short).toBeGreaterThan(3000);
});
