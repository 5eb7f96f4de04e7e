/**
 * detect-secrets' suite: the parametrize tables of tests/plugins. A row whose `should_flag` (`expected_secret`) is true is a
 * positive, any other a negative. The keyword tables are read once for all file types.
 */
import path from 'node:path';
import { NotReadable, Reader, textOf, type Callable, type Scope, type Value } from './expression.ts';
import type { Mirror } from './mirror.ts';
import { withoutDoubles, type Suite, type SuiteCase } from './suite.ts';
import { readTokens, type Token } from './tokens.ts';

const PLUGINS = 'tests/plugins';
/** `base` has no texts; addresses are personal data, if anything; any quoted hash is wanted by the entropy plugins. */
const NOT_ABOUT_SECRETS = /^(?:__init__|base|ip_public|high_entropy_strings)$/;
const VERDICTS = ['should_flag', 'expected_secret', 'should_be_caught'];
/** Tables without a verdict whose test asserts that each text is found. */
const ALL_WANTED = 'file_content';

export function readDetectSecrets(mirror: Mirror): Suite {
  const found: SuiteCase[] = [];
  let unread = 0;
  for (const file of mirror.list(PLUGINS)) {
    const group = path.basename(file, '.py').replace(/_test$/, '');
    if (NOT_ABOUT_SECRETS.test(group)) continue;
    const read = readTables(readTokens(mirror.read(file), 'python'));
    found.push(...read.rows.map(({ text, isSecret }) => ({ group, text, isSecret, weight: 1 })));
    unread += read.unread;
  }
  const { cases, contradictory } = withoutDoubles(found);
  return {
    name: 'detect-secrets',
    cases,
    unread,
    leftOut: [
      `${contradictory.toString()} texts that the file type decides`,
      'the plugins for public addresses and for the entropy of any quoted text',
    ],
  };
}

interface Row {
  text: string;
  isSecret: boolean;
}

function readTables(tokens: readonly Token[]): { rows: Row[]; unread: number } {
  const scope: Scope = { values: new Map(), functions: pythonFunctions() };
  const rows: Row[] = [];
  let unread = 0;
  tokens.forEach((token, at) => {
    const begins = at === 0 || tokens[at - 1]?.kind === 'newline';
    if (begins && token.kind === 'name' && tokens[at + 1]?.value === '=') {
      attempt(() => scope.values.set(token.value, new Reader(tokens, scope, at + 2).expression()));
    } else if (token.value === 'parametrize' && tokens[at + 1]?.value === '(') {
      const names = namesOf(tokens, at + 2);
      const verdict = names.findIndex((name) => VERDICTS.includes(name));
      const payload = names.findIndex((name) => /^(?:payload|line|content|string|token|file_content)$/.test(name));
      if (payload < 0 || (verdict < 0 && names[payload] !== ALL_WANTED)) return;
      const table = attempt(() => new Reader(tokens, scope, at + 1).callArguments().values[1]);
      if (!Array.isArray(table)) unread += 1;
      else
        for (const row of table) {
          const values = Array.isArray(row) ? row : [row];
          const text = values[payload];
          if (typeof text === 'string') rows.push({ text, isSecret: verdict < 0 || Boolean(values[verdict]) });
        }
    }
  });
  return { rows, unread };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return undefined;
  }
}

/** `'payload, should_flag'`, or a tuple of names. */
function namesOf(tokens: readonly Token[], from: number): string[] {
  const names: string[] = [];
  for (let at = from; at < tokens.length; at += 1) {
    const { kind, value } = tokens[at] as Token;
    if (kind === 'text') names.push(...value.split(',').map((name) => name.trim()));
    else if (kind !== 'newline' && value !== '(' && names.length > 0) return names;
  }
  return names;
}

function pythonFunctions(): Map<string, Callable> {
  const dedent: Callable = ([value]) => {
    const lines = textOf(value).split('\n');
    const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
    return lines.map((line) => line.slice(Math.min(...indents))).join('\n');
  };
  // The keyword suite's own generator: every row of each table, after its file type.
  const flatten: Callable = ([tables]) =>
    pairsOf(tables).flatMap(([type, rows]) => (Array.isArray(rows) ? rows.map((row) => flat(type, row)) : []));
  return new Map([
    ['textwrap.dedent', dedent],
    ['parse_test_cases', flatten],
    ['str', ([value]) => textOf(value)],
    ['randint', ([least]) => least ?? 0],
    ['base64.b64encode', ([value]) => Buffer.from(textOf(value)).toString('base64')],
  ]);
}

function pairsOf(value: Value | undefined): [Value, Value][] {
  return Array.isArray(value) ? (value as [Value, Value][]) : [];
}

function flat(type: Value, row: Value): Value {
  return [type, ...(Array.isArray(row) ? row : [row])];
}
