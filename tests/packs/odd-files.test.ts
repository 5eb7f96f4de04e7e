/** Files that nobody means to write: too big, too deep, in another encoding, made to harm. Each works, or is told what is wrong. */
import { describe, expect, it } from 'vitest';
import { compileFiles } from '../../src/packs/compile-files.ts';

const head = `format: 1
id: odd
version: 1
title: Odd
owner: Tests
clauses: [{ id: general, title: General, text: Please take care. }]
`;

const rule = (id: string, terms: string) => `  - id: ${id}
    kind: terms
    category: confidential:product
    severity: warning
    message: x
    why: { company: x }
    policy: general
    terms: ${terms}
    examples: { flag: [Kingfisher is here], pass: [nothing] }
`;

const whole = `${head}rules:\n${rule('one', '[Kingfisher, Kühlhaus]')}`;
const numbers = (amount: number) => Array.from({ length: amount }, (_, index) => index);

function told(text: string): string[] {
  const compiled = compileFiles([{ file: 'odd.yaml', text }]);
  if (compiled.ok) return [];
  return compiled.problems.map(({ line, column, message, fix }) => `${line}:${column} ${message}; ${fix}`);
}

describe('a file that works', () => {
  it.each([
    ['with line ends of Windows and a byte order mark', `\uFEFF${whole.replaceAll('\n', '\r\n')}`],
    [
      'with 100,000 terms on a line',
      `${head}rules:\n${rule(
        'one',
        `[${numbers(100_000)
          .map((n) => `term${n}x`)
          .join(', ')}, Kingfisher]`,
      )}`,
    ],
    [
      'with 100,000 terms on as many lines',
      `${head}rules:\n${rule(
        'one',
        `\n      - Kingfisher\n${numbers(100_000)
          .map((n) => `      - term${n} number${n}\n`)
          .join('')}`,
      )}`,
    ],
    ['of 5 MB', whole + `# ${'x'.repeat(997)}\n`.repeat(5000)],
    [
      'with 1,000 rules',
      `${head}rules:\n${numbers(1000)
        .map((n) => rule(`rule${n}`, '[Kingfisher]'))
        .join('')}`,
    ],
    ['in JSON', JSON.stringify({ format: 1, id: 'odd', version: 1, title: 'Odd', owner: 'Tests', rules: [] })],
    ['with nothing but a mute of nothing', `${head}mute: {}\n`],
  ])('%s', { timeout: 60_000 }, (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

const TOO_DEEP = 'this is nested too deeply; take out brackets, hyphens or indentation';
const NOT_UTF_8 = 'this file is not plain text in UTF-8; save it as UTF-8, which most editors offer';

describe('a file that is refused', () => {
  it.each<[name: string, text: string, problem: RegExp]>([
    [
      '100,000 brackets deep',
      `${head}rules: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`,
      new RegExp(`^7:\\d+ ${TOO_DEEP}$`),
    ],
    ['50,000 hyphens deep', `${head}rules:\n${'- '.repeat(50_000)}x\n`, new RegExp(`^8:\\d+ ${TOO_DEEP}$`)],
    [
      '3,000 fields deep',
      `${head}rules:\n${numbers(3000)
        .map((n) => `${' '.repeat(n + 1)}a:\n`)
        .join('')}`,
      new RegExp(`^\\d+:\\d+ ${TOO_DEEP}$`),
    ],
    ['in Latin-1', new TextDecoder().decode(Buffer.from(whole, 'latin1')), new RegExp(`^15:26 ${NOT_UTF_8}$`)],
    ['in UTF-16', new TextDecoder().decode(Buffer.from(`\uFEFF${whole}`, 'utf16le')), new RegExp(`^1:1 ${NOT_UTF_8}$`)],
    [
      'with line ends of an old Macintosh',
      whole.replaceAll('\n', '\r'),
      /^1:10 a line ends in a bare carriage return; save the file with line ends of Unix or Windows$/,
    ],
    [
      'that holds itself',
      `${head}rules: &all\n  - *all\n`,
      /^8:5 `rules\[0\]` must be a group of fields, not a list; /,
    ],
    [
      'with a bomb of aliases',
      `${head}a: &a [x, x, x, x, x, x, x, x, x]\n${['b', 'c', 'd', 'e', 'f', 'g']
        .map(
          (name, at) =>
            `${name}: &${name} [${Array(9)
              .fill(`*${'abcdefg'[at] ?? ''}`)
              .join(', ')}]\n`,
        )
        .join('')}rules: []\n`,
      /^1:1 there are too many aliases/,
    ],
    [
      'that would change what every object has',
      `${head}__proto__: { x: 1 }\nrules: []\n`,
      /^7:1 there is no field `__proto__` here; /,
    ],
  ])('%s', (_, text, problem) => {
    const [first = '', ...others] = told(text);
    expect(others).toEqual([]);
    expect(first).toMatch(problem);
  });

  it('with 2,000 mistakes, all of which are said in order', () => {
    const problems = told(
      `${head}rules:\n${numbers(2000)
        .map((n) => `  - { id: R${n} }\n`)
        .join('')}`,
    );
    expect(problems).toHaveLength(2000);
    expect(problems[1999]).toMatch(/^2007:5 /);
  });
});
