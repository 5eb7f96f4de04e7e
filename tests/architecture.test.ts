/** The walls of the house stand: each snippet that breaks one has to be refused, and its lawful neighbour let through. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';

// The snippets are no files on disk, so what needs types is left out: its rules are the type checker's business.
const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked }] });

async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

/** file, a line that has to be refused there */
const REFUSED: [file: string, code: string][] = [
  ['src/engine/a.ts', "import { x } from '../packs/x.ts';"],
  ['src/engine/a.ts', "import type { x } from '../settings/x.ts';"],
  ['src/engine/kinds/a.ts', "import { x } from '../../guard/x.ts';"],
  ['src/engine/a.ts', "import { x } from 'zod';"],
  ['src/engine/a.ts', "import type { x } from 'wxt/browser';"],
  ['src/engine/a.ts', "import { x } from 'node:fs';"],
  ['src/language/a.ts', "import { x } from '../packs/x.ts';"],
  ['src/language/a.ts', "import type { x } from '../messages/x.ts';"],
  ['src/guard/a.ts', "import { x } from '../language/x.ts';"],
  ['src/coach/a.ts', "import { x } from 'compromise';"],
  ['src/packs/a.ts', "import { x } from 'compromise/two';"],
  ['src/packs/a.ts', "import { x } from '../guard/x.ts';"],
  ['src/packs/a.ts', "import { x } from '../cli/x.ts';"],
  ['src/packs/schema.ts', "import { x } from 'yaml';"],
  ['src/packs/schema.ts', "import { x } from 'node:fs';"],
  ['src/sites/a.ts', "import { x } from '../engine/x.ts';"],
  ['src/sites/a.ts', "import type { x } from '../guard/x.ts';"],
  ['src/sites/a.ts', "import { x } from 'wxt/browser';"],
  ['src/guard/a.ts', "import { x } from '../messages/x.ts';"],
  ['src/guard/a.ts', "import { type x, y } from '../messages/x.ts';"],
  ['src/guard/a.ts', "export { x } from '../messages/x.ts';"],
  ['src/guard/a.ts', "export * from '../messages/x.ts';"],
  ['src/guard/a.ts', "const x = await import('../messages/x.ts');"],
  ['src/guard/a.ts', 'const x = await import(name);'],
  ['src/guard/a.ts', "import { x } from '../packs/x.ts';"],
  ['src/guard/a.ts', "import { x } from '../history/x.ts';"],
  ['src/guard/a.ts', "import { x } from '../ui/x.ts';"],
  ['src/guard/a.ts', "import { x } from '../coach/x.ts';"],
  ...['react', 'react-dom/client', 'zod', 'dexie', 'compromise', 'yaml', 'jose'].flatMap((name): [string, string][] => [
    ['src/guard/a.ts', `import { x } from '${name}';`],
    ['entrypoints/guard.content/index.ts', `import { x } from '${name}';`],
  ]),
  ['src/coach/a.ts', "import { x } from '../guard/x.ts';"],
  ['src/coach/a.ts', "import type { x } from '../sites/x.ts';"],
  ['src/coach/a.ts', "import { x } from 'dexie';"],
  ['src/history/a.ts', "import { x } from '../sites/x.ts';"],
  ['src/history/a.ts', "import { x } from '../guard/x.ts';"],
  ['src/practice/a.ts', "import { x } from '../guard/x.ts';"],
  ['src/practice/a.ts', "import { x } from '../sites/x.ts';"],
  ['src/practice/a.ts', "import { x } from 'dexie';"],
  ['src/ui/a.tsx', "import { x } from '../engine/x.ts';"],
  ['src/ui/a.tsx', "import type { x } from '../messages/x.ts';"],
  ['src/settings/a.ts', "import { x } from '../engine/x.ts';"],
  ['src/settings/a.ts', "import { x } from '../messages/x.ts';"],
  ['src/messages/a.ts', "import { x } from '../history/x.ts';"],
  ['src/messages/a.ts', "import { x } from 'react';"],
  ['src/cli/a.ts', "import { x } from '../guard/x.ts';"],
  ['src/cli/a.ts', "import { x } from '../history/x.ts';"],
  ['src/utils/a.ts', "import type { x } from '../engine/x.ts';"],
  ['src/coach/a.ts', "import { x } from '../../entrypoints/popup/x.ts';"],
  ['entrypoints/background.ts', "import { x } from './popup/x.ts';"],
  ['entrypoints/background.ts', "import { x } from 'react';"],
  ['src/guard/a.ts', "import { x } from '@/engine/x.ts';"],
  ['src/guard/a.ts', "import { x } from '../engine/x';"],
];

const LET_THROUGH: [file: string, code: string][] = [
  ['src/engine/kinds/a.ts', "import { x } from '../x.ts';"],
  ['src/packs/a.ts', "import { x } from '../engine/x.ts';"],
  ['src/packs/a.ts', "import { x } from '../language/x.ts';"],
  ['src/language/a.ts', "import { x } from '../engine/x.ts';"],
  ['src/language/a.ts', "import { x } from 'compromise/two';"],
  ['src/coach/a.ts', "import { x } from '../language/x.ts';"],
  ['src/packs/schema.ts', "import { x } from 'zod';"],
  ['src/packs/source.ts', "import { x } from 'yaml';"],
  ['src/packs/load.ts', "import { x } from 'node:fs';"],
  ['src/sites/a.ts', "import type { x } from '../engine/x.ts';"],
  ['src/guard/a.ts', "import { x } from '../engine/x.ts';"],
  ['src/guard/a.ts', "import { x } from '../sites/x.ts';"],
  ['src/guard/a.ts', "import type { x } from '../messages/x.ts';"],
  ['src/guard/a.ts', "import { browser } from 'wxt/browser';"],
  ['src/coach/a.tsx', "import { x } from 'react';"],
  ['src/history/a.ts', "import { x } from 'dexie';"],
  ['src/cli/a.ts', "import { x } from 'node:fs';"],
  ['src/cli/a.ts', "import { x } from '../packs/x.ts';"],
  ['entrypoints/background.ts', "import { x } from '../src/history/x.ts';"],
  ['entrypoints/popup/a.tsx', "import { x } from './b.ts';"],
];

describe('who may import whom', () => {
  test.each(REFUSED)('%s may not: %s', async (file, code) => {
    expect(await lint(file, `${code}\n`)).toContain('house/walls');
  });

  test.each(LET_THROUGH)('%s may: %s', async (file, code) => {
    expect(await lint(file, `${code}\n`)).not.toContain('house/walls');
  });

  test('every folder of src has its place', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
    // A folder without one may not even take a package.
    const walls = readFileSync('tests/run/walls.mjs', 'utf8');
    for (const { name } of folders) expect(walls).toMatch(new RegExp(`^  ${name}: \\{`, 'm'));
  });
});

test('what a file of ours exports, some file uses', () => {
  const files = ['src', 'entrypoints', 'tests'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.includes('node_modules'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  const uses = new Map<string, number>();
  for (const word of files.flatMap((text) => text.match(/\w+/g) ?? [])) uses.set(word, (uses.get(word) ?? 0) + 1);
  const exported = /^export (?:async )?(?:const|function|class|interface|type) (\w+)/gm;
  const names = files.flatMap((text) => [...text.matchAll(exported)].map(([, name = '']) => name));
  expect(names.length).toBeGreaterThan(500);
  expect(names.filter((name) => (uses.get(name) ?? 0) < 2)).toEqual([]);
});

describe('what no file may hold', () => {
  const SYNTAX = 'no-restricted-syntax';
  const cases: [rule: string, file: string, code: string][] = [
    [SYNTAX, 'src/guard/a.ts', "element.innerHTML = 'x';"],
    [SYNTAX, 'src/guard/a.ts', "element['innerHTML'] = 'x';"],
    [SYNTAX, 'src/guard/a.ts', "element.outerHTML = 'x';"],
    [SYNTAX, 'src/guard/a.ts', "element.insertAdjacentHTML('beforeend', 'x');"],
    [SYNTAX, 'src/guard/a.ts', "Object.assign(element, { innerHTML: 'x' });"],
    [SYNTAX, 'src/ui/a.tsx', "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;"],
    [SYNTAX, 'entrypoints/popup/a.tsx', "document.body.innerHTML = 'x';"],
    [SYNTAX, 'tests/a.ts', "element.innerHTML = 'x';"],
    [SYNTAX, 'tests/a.ts', "element.insertAdjacentHTML('beforeend', 'x');"],
    [SYNTAX, 'src/guard/a.ts', 'export default 1;'],
    [SYNTAX, 'src/guard/a.ts', 'enum A { B }'],
    ['no-eval', 'src/guard/a.ts', "eval('1');"],
    ['no-new-func', 'src/guard/a.ts', "new Function('return 1');"],
    ['no-console', 'src/guard/a.ts', "console.log('x');"],
    ['max-lines', 'src/guard/a.ts', '//\n'.repeat(401)],
    ['@typescript-eslint/no-explicit-any', 'src/guard/a.ts', 'export const a: any = 1;'],
    ['@typescript-eslint/ban-ts-comment', 'src/guard/a.ts', '// @ts-ignore\nexport const a = 1;'],
  ];

  test.each(cases)('%s in %s: %s', async (rule, file, code) => {
    expect(await lint(file, code)).toContain(rule);
  });

  test('a test may read markup', async () => {
    expect(await lint('tests/a.ts', 'report(document.body.innerHTML);')).not.toContain(SYNTAX);
  });

  test('a comment switches nothing off', async () => {
    const code = "// eslint-disable-next-line house/walls\nimport { x } from '../packs/x.ts';\n";
    expect(await lint('src/engine/a.ts', code)).toContain('house/walls');
  });
});
