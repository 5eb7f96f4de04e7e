import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readAlphabet } from '../../src/engine/character-folds.ts';
import { prepare, type Checker } from '../../src/engine/check.ts';
import { fold } from '../../src/engine/fold.ts';
import { createWordLists } from '../../src/engine/word-lists.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { compileFiles } from '../../src/packs/compile-files.ts';
import { readFiles } from '../../src/packs/load.ts';
import { makeDraft, makeTerms } from '../bench/workload.ts';
import { draftOf } from './ruleset-of.ts';

const everything = { company: 'rules/harbourline/company.yaml', packs: ['rules/base', 'rules/harbourline'] };

function filesOf(inputs: Parameters<typeof readFiles>[0]) {
  const read = readFiles(inputs);
  if (!read.ok) throw new Error('The rules cannot be read.');
  return read.files;
}

function compileOrThrow(files: Parameters<typeof compileFiles>[0]) {
  const compiled = compileFiles(files);
  if (!compiled.ok) throw new Error(compiled.problems.map(({ message }) => message).join('\n'));
  return compiled.ruleset;
}

/** Posts that the rules speak of, whole lines of them, so that the texts below are more than noise. */
const posts = readFileSync('tests/companies/harbourline/posts.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text);

/** Any UTF-16 at all, halves of pairs too, with pieces of posts between. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
      fc.constantFrom(...posts),
      fc.constantFrom(
        '𝗕𝗹𝘂𝗲',
        '\u200b',
        '\ud83d',
        '\udc69',
        '👩‍💻',
        'İ',
        'ß',
        'ﷺ',
        'ﬃ',
        '計画',
        'ไทย',
        '…',
        '\n\n',
        '4111 1111 1111 1111',
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever is written', () => {
  let checker: Checker;
  beforeAll(() => {
    checker = prepare(compileOrThrow(filesOf(everything)));
  }, 60_000);

  test('the engine never throws, and what it finds lies inside the text', { timeout: 60_000 }, () => {
    let found = 0;
    fc.assert(
      fc.property(anyText, fc.constantFrom('personal', 'corporate', 'unknown'), (text, kind) => {
        const account = { handle: '', name: '', kind, evidence: '' } as const;
        const { findings } = checker.check(draftOf(text, { account }), 0);
        found += findings.length;
        for (const { start, end } of findings) {
          expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1500 },
    );
    expect(found).toBeGreaterThan(500);
  });
});

describe('folding', () => {
  const folds = readAlphabet(alphabet);
  const unitsOf = (text: string): string => {
    const { units, length } = fold(folds, text);
    return Array.from(units.subarray(0, length), (unit) => String.fromCharCode(unit)).join('');
  };

  // Whether a Greek or Cyrillic letter passes for a Latin one depends on how it was written (Ν looks like N, ν like v) and on
  // the words around it: there, and only there, the folded text says less than the text did.
  const isLatin = (folded: string): boolean => !/[\u0370-\u052f]/.test(folded);

  test('again changes nothing', () => {
    fc.assert(
      fc.property(anyText.map(unitsOf).filter(isLatin), (once) => {
        expect(unitsOf(once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });

  test('of any single character again changes nothing', () => {
    const changed: string[] = [];
    for (let codePoint = 0; codePoint < 0x110000; codePoint += 1) {
      const once = unitsOf(String.fromCodePoint(codePoint));
      if (isLatin(once) && unitsOf(once) !== once) changed.push(`${codePoint.toString(16)} ${once} ${unitsOf(once)}`);
    }
    expect(changed).toEqual([]);
  });
});

test('the order in which packs are named changes nothing', { timeout: 120_000 }, () => {
  const files = filesOf(everything);
  const first = compileOrThrow(files);
  for (const shuffled of [files.toReversed(), [...files.slice(2), ...files.slice(0, 2)]]) {
    const other = compileOrThrow(shuffled);
    expect(other.id).toBe(first.id);
    expect(other).toEqual(first);
  }
});

test('a hundred thousand terms work, and each is found', { timeout: 60_000 }, () => {
  const texts = makeTerms(100_000);
  const words = createWordLists(readAlphabet(alphabet));
  const list = words.add(texts.map((text) => ({ text })));
  const prose = makeDraft(300, 5, []);
  for (let term = 0; term < texts.length; term += 97) {
    const hits = words.find(`${prose}\n\n${texts[term] as string}\n\n${prose}`).of(list);
    expect(hits.filter((hit) => hit.term === term).map(({ start }) => start)).toEqual([prose.length + 2]);
  }
});
