/**
 * gitleaks' suite: in each function of cmd/generate/config/rules, the texts handed to `Validate` as true and as false
 * positives (`tps`, `fps`). Texts that its helpers make are made here the same way, from the helpers' own source: one key in
 * about twenty-five assignments. Each of these weighs its part of one case.
 */
import path from 'node:path';
import { formatPercent, NotReadable, Reader, textOf, type Callable, type Scope, type Value } from './expression.ts';
import { createRandom, makeText, type Random } from './make-text.ts';
import type { Mirror } from './mirror.ts';
import { withoutDoubles, type Suite, type SuiteCase } from './suite.ts';
import { readTokens, type Token } from './tokens.ts';

const RULES = 'cmd/generate/config/rules';
const HELPERS = 'cmd/generate/config/utils';
/** Not a rule: the words that no random key may hold. */
const STOP_WORDS = 'stopwords';
const SEED = 2026;

/** A text, and how much of a case it is. Marks what the sample helper made. */
interface Made {
  text: string;
  weight: number;
}

interface GoFunction {
  name: string;
  parameters: string[];
  body: Token[];
}

interface GoFile {
  functions: GoFunction[];
  /** What stands outside of functions. */
  outside: Token[];
}

export function readGitleaks(mirror: Mirror): Suite {
  const random = createRandom(SEED);
  const helpers = mirror.list(HELPERS).flatMap((file) => readFile(mirror.read(file)).functions);
  const weights = new Map<string, number>();
  const base = helperScope(helpers, random, weights);
  const found: SuiteCase[] = [];
  let unread = 0;
  const files = mirror.list(RULES).map((file) => ({ group: path.basename(file, '.go'), source: mirror.read(file) }));
  const stopWords = files.find(({ group }) => group === STOP_WORDS);
  if (stopWords) base.functions.set('newPlausibleSecret', plausibleSecret(stopWords.source, random));
  for (const { group, source } of files) {
    const { functions, outside } = readFile(source);
    const record: Recorder = (made, isSecret) => {
      found.push(...made.map(({ text, weight }) => ({ group, text, isSecret, weight })));
    };
    const shared: Scope = { values: new Map(), functions: base.functions };
    runBody(outside, shared, record, weights);
    for (const { body } of functions) {
      const scope: Scope = { values: new Map(shared.values), functions: base.functions };
      unread += runBody(body, scope, record, weights);
    }
  }
  const { cases, contradictory } = withoutDoubles(found);
  const leftOut = contradictory > 0 ? [`${contradictory.toString()} texts that a path decides`] : [];
  return { name: 'gitleaks', cases, unread, leftOut };
}

type Recorder = (made: readonly Made[], isSecret: boolean) => void;

/** Assigns in order, and records what `Validate` is given; how many of its arguments could not be read. */
function runBody(body: readonly Token[], scope: Scope, record: Recorder, weights: Map<string, number>): number {
  let unread = 0;
  const texts = (value: Value): Made[] => listOf(value).map((text) => ({ text, weight: weights.get(text) ?? 1 }));
  body.forEach(({ kind, value }, at) => {
    const following = body[at + 1]?.value;
    if (kind !== 'name') return;
    if (/^(?:Validate|ValidateWithPaths)$/.test(value) && following === '(') {
      // The rule itself, the first argument, is no text.
      [true, false].forEach((isSecret, index) => {
        const given = attempt(() => new Reader(body, scope, argumentAt(body, at + 1, index + 1)).expression());
        if (given === undefined) unread += 1;
        else record(texts(given), isSecret);
      });
    } else if ((following === ':=' || following === '=') && startsLine(body, at)) {
      const assigned = attempt(() => new Reader(body, scope, at + 2).expression());
      // A list that can not be added to is still what it was.
      if (assigned !== undefined) scope.values.set(value, assigned);
      else if (/^(?:tps|fps)$/.test(value) && scope.values.has(value)) unread += 1;
    }
  });
  return unread;
}

function attempt(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return undefined;
  }
}

/** Where an argument of a call begins. */
function argumentAt(tokens: readonly Token[], open: number, index: number): number {
  let depth = 0;
  let seen = 0;
  for (let at = open; at < tokens.length; at += 1) {
    const { kind, value } = tokens[at] as Token;
    if (kind === 'text') continue;
    if (/^[([{]$/.test(value)) depth += 1;
    if (/^[)\]}]$/.test(value)) depth -= 1;
    if (value === ',' && depth === 1) seen += 1;
    if (seen === index) return at + 1;
  }
  return tokens.length;
}

function startsLine(body: readonly Token[], at: number): boolean {
  const before = body[at - 1];
  return before === undefined || before.kind === 'newline' || before.value === 'var' || before.value === 'const';
}

function listOf(value: Value | undefined): string[] {
  if (Array.isArray(value)) return value.filter((entry) => typeof entry === 'string');
  if (value !== null && typeof value === 'object') return listOf(value.pairs.map(([, entry]) => entry));
  return [];
}

/** Every `func name(parameters) … { body }` of a file, and the rest. */
function readFile(source: string): GoFile {
  const tokens = readTokens(source, 'go');
  const functions: GoFunction[] = [];
  const outside: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.value !== 'func' || tokens[at + 1]?.kind !== 'name' || tokens[at + 2]?.value !== '(') {
      outside.push(tokens[at] as Token);
      continue;
    }
    const name = tokens[at + 1]?.value ?? '';
    const end = closing(tokens, at + 2, '(', ')');
    const inside = tokens.slice(at + 3, end);
    const parameters = inside.filter(({ kind }, index) => kind === 'name' && /^[(,]?$/.test(before(inside, index)));
    let open = end;
    while (tokens[open]?.value !== '{' && open < tokens.length) open += 1;
    const close = closing(tokens, open, '{', '}');
    functions.push({ name, parameters: parameters.map(({ value }) => value), body: tokens.slice(open + 1, close) });
    at = close;
  }
  return { functions, outside };
}

function before(tokens: readonly Token[], at: number): string {
  return tokens[at - 1]?.value ?? '';
}

function closing(tokens: readonly Token[], from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at += 1) {
    const { kind, value } = tokens[at] as Token;
    if (kind === 'text') continue;
    if (value === open) depth += 1;
    if (value === close) depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length;
}

/** The helpers of one `return`, run from their source; those with loops, done by hand from what they are given there. */
function helperScope(helpers: readonly GoFunction[], random: Random, weights: Map<string, number>): Scope {
  const functions = new Map<string, Callable>([
    ['fmt.Sprintf', ([text, ...values]) => formatPercent(textOf(text), values)],
    ['append', ([list, ...values]) => [...listOf(list), ...values]],
    ['base64.StdEncoding.EncodeToString', ([text]) => Buffer.from(textOf(text)).toString('base64')],
    ['strings.ToUpper', ([text]) => textOf(text).toUpperCase()],
    ['strings.ToLower', ([text]) => textOf(text).toLowerCase()],
    ['strings.Repeat', ([text, times]) => textOf(text).repeat(Number(times))],
    ['secrets.NewSecret', ([expression]) => makeText(textOf(expression), random)],
  ]);
  const scope: Scope = { values: new Map(), functions };
  for (const { name, parameters, body } of helpers) {
    const at = body.findIndex(({ value }) => value === 'return');
    if (at < 0) continue;
    functions.set(`utils.${name}`, (values) => {
      const own = new Map(parameters.map((parameter, index) => [parameter, values[index] ?? null]));
      return new Reader(body, { values: own, functions }, at + 1).expression();
    });
  }
  const samples = helpers.find(({ name }) => name === 'GenerateSampleSecrets');
  if (samples) functions.set('utils.GenerateSampleSecrets', sampleSecrets(samples, scope, weights));
  return scope;
}

function sampleSecrets({ body }: GoFunction, scope: Scope, weights: Map<string, number>): Callable {
  const at = body.findIndex(({ value }, index) => value === 'samples' && body[index + 1]?.value === ':=');
  const templates = listOf(new Reader(body, scope, at + 2).expression());
  return ([identifier, secret]) => {
    const made = templates.map((template) =>
      template
        .replaceAll('{i}', () => textOf(identifier))
        .replaceAll('{I}', () => textOf(identifier).toUpperCase())
        .replaceAll('{s}', () => textOf(secret)),
    );
    for (const text of made) weights.set(text, 1 / made.length);
    return made;
  };
}

/** Tries until the text holds a digit and none of their stop words, as theirs does. */
function plausibleSecret(source: string, random: Random): Callable {
  const words = readTokens(source, 'go').flatMap(({ kind, value }) => (kind === 'text' ? [value.toLowerCase()] : []));
  return ([expression]) => {
    for (let tries = 0; tries < 10_000; tries += 1) {
      const text = makeText(textOf(expression), random);
      if (/[1-9]/.test(text) && !words.some((word) => text.toLowerCase().includes(word))) return text;
    }
    throw new NotReadable('no text without a stop word');
  };
}
