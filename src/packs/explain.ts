/** Turns what zod says about a value into what its author can act on. */
import * as z from 'zod';
import { nearest } from './nearest.ts';
import type { Path } from './problem.ts';

export interface Explained {
  path: Path;
  message: string;
  fix: string;
  /** The problem is the key at the end of the path, not its value. */
  atKey?: boolean;
}

type Issue = z.core.$ZodIssue;

/** @param value what was parsed: it decides which shape of several the author had in mind. */
export function explain(issues: readonly Issue[], schema: z.ZodType, value: unknown): Explained[] {
  return issues.flatMap((issue) => explainIssue(issue, schema, value, []));
}

function explainIssue(issue: Issue, schema: z.ZodType, value: unknown, above: Path): Explained[] {
  const path = [...above, ...(issue.path as Path)];
  const name = nameOf(path);
  const given = valueAt(value, path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => explainUnknownKey(key, path, fieldsAt(schema, value, path)));
    case 'invalid_union':
      if (given === undefined) return [{ path, message: `${name} is missing`, fix: `add ${name}` }];
      if (issue.errors.length > 0) return explainUnion(issue.errors, schema, value, path);
      return [{ path, ...explainChoice(name, given, stringsOf('options' in issue ? issue.options : undefined)) }];
    case 'invalid_value':
      return [{ path, ...explainChoice(name, given, issue.values.map(String)) }];
    case 'invalid_type':
      if (given === undefined) return [{ path, message: `${name} is missing`, fix: `add ${name}` }];
      return [{ path, ...explainType(name, given, issue.expected) }];
    case 'too_small':
      return [{ path, ...explainSize(name, given, issue.origin, 'few', issue.minimum) }];
    case 'too_big':
      return [{ path, ...explainSize(name, given, issue.origin, 'many', issue.maximum) }];
    case 'invalid_format':
      return [{ path, ...explainFormat(name, given, issue.format) }];
    case 'invalid_key':
      // The key itself was checked as a text of its own.
      return issue.issues
        .flatMap((inner) => explainIssue(inner, schema, value, path))
        .map((explained) => ({ ...explained, atKey: true }));
    case 'custom':
      return [{ path, message: `${name} ${issue.message}`, fix: String(issue.params?.fix ?? 'change it') }];
    default:
      return [{ path, message: `${name}: ${issue.message}`, fix: 'change it to what is expected' }];
  }
}

function explainUnknownKey(key: string, path: Path, fields: readonly string[]): Explained {
  const meant = nearest(key, fields);
  const fix = meant ? `did you mean \`${meant}\`?` : `remove it; the fields here are ${fields.join(', ')}`;
  return { path: [...path, key], message: `there is no field \`${key}\` here`, fix, atKey: true };
}

/** Of several shapes, the one whose outer form the value has. */
function explainUnion(
  options: readonly (readonly Issue[])[],
  schema: z.ZodType,
  value: unknown,
  path: Path,
): Explained[] {
  const meant = options.find(
    (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  if (meant) return meant.flatMap((issue) => explainIssue(issue, schema, value, path));
  const name = nameOf(path);
  return [{ path, ...explainType(name, valueAt(value, path), 'string') }];
}

function explainChoice(name: string, given: unknown, choices: readonly string[]): Omit<Explained, 'path'> {
  const known = choices.join(', ');
  if (given === undefined) {
    const fix = choices.length === 1 ? `add ${name} with the value ${known}` : `add ${name} with one of ${known}`;
    return { message: `${name} is missing`, fix };
  }
  const meant = nearest(show(given), choices);
  const fix = choices.length === 1 ? `write ${known}` : `write one of ${known}`;
  return {
    message: `${name} cannot be ${show(given)}`,
    fix: meant && choices.length > 1 ? `did you mean \`${meant}\`? It is one of ${known}` : fix,
  };
}

const EXPECTED: Readonly<Record<string, [what: string, fix: string]>> = {
  string: ['a text', 'put it in quotes, or write words'],
  array: ['a list', 'write it as a list: one entry per line after a hyphen, or [a, b]'],
  object: ['a group of fields', 'write fields below it, indented, as `name: value`'],
  number: ['a number', 'write a number without quotes'],
  int: ['a whole number', 'write a whole number without quotes'],
  boolean: ['true or false', 'write true or false'],
};

function explainType(name: string, given: unknown, expected: string): Omit<Explained, 'path'> {
  const [what, fix] = EXPECTED[expected] ?? [expected, `write ${expected}`];
  return { message: `${name} must be ${what}, not ${describe(given)}`, fix };
}

function explainSize(
  name: string,
  given: unknown,
  origin: string,
  wrong: 'few' | 'many',
  bound: number | bigint,
): Omit<Explained, 'path'> {
  const most = `${wrong === 'few' ? 'at least' : 'at most'} ${bound.toString()}`;
  if (origin === 'array') return { message: `${name} has too ${wrong} entries`, fix: `give ${most}` };
  if (origin === 'string') return { message: `${name} has too ${wrong} characters`, fix: `write ${most}` };
  return { message: `${name} cannot be ${show(given)}`, fix: `write a number of ${most}` };
}

function explainFormat(name: string, given: unknown, format: string): Omit<Explained, 'path'> {
  const message = `${name} cannot be ${show(given)}`;
  if (format === 'date') return { message, fix: 'write a day that exists, as 2026-12-31' };
  if (format === 'datetime') return { message, fix: 'write a moment with its zone, as 2026-05-12T09:00:00+02:00' };
  if (format === 'template_literal') {
    return { message, fix: 'write family:name in lower case; the families are confidential, brand and mixing' };
  }
  return { message, fix: `write a valid ${format}` };
}

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'this';
  if (typeof last === 'string') return `\`${last}\``;
  const list = path.findLast((key) => typeof key === 'string') ?? '';
  return `\`${list}[${last.toString()}]\``;
}

function describe(given: unknown): string {
  if (given === null) return 'empty';
  if (Array.isArray(given)) return 'a list';
  if (typeof given === 'object') return 'a group of fields';
  return show(given);
}

function show(given: unknown): string {
  // JSON has no word for `.nan` and `.inf`.
  const isOdd = typeof given === 'number' && !Number.isFinite(given);
  const shown = typeof given === 'string' ? `"${given}"` : isOdd ? given.toString() : JSON.stringify(given);
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}

function stringsOf(options: unknown): string[] {
  return Array.isArray(options) ? options.map(String) : [];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key],
    value,
  );
}

/** The fields that an object at this place may have. */
function fieldsAt(schema: z.ZodType, value: unknown, path: Path): string[] {
  let options = optionsOf(schema, value);
  let inner = value;
  for (const key of path) {
    inner = (inner as Record<string | number, unknown> | null | undefined)?.[key];
    options = options.flatMap((option) => {
      const child = childOf(option, key);
      return child ? optionsOf(child, inner) : [];
    });
  }
  return options.flatMap((option) => {
    if (option instanceof z.ZodRecord && option.keyType instanceof z.ZodEnum) return stringsOf(option.keyType.options);
    return option instanceof z.ZodObject ? Object.keys(option.shape) : [];
  });
}

function childOf(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, z.ZodType>)[key] : undefined;
}

/** The plain schemas behind optional fields, defaults and unions. */
function optionsOf(schema: z.ZodType, value: unknown): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return optionsOf(schema.unwrap() as z.ZodType, value);
  }
  if (!(schema instanceof z.ZodUnion)) return [schema];
  const options = (schema.options as z.ZodType[]).flatMap((option) => optionsOf(option, value));
  const discriminator = schema instanceof z.ZodDiscriminatedUnion ? schema.def.discriminator : undefined;
  if (discriminator === undefined) return options;
  const chosen = valueAt(value, [discriminator]);
  return options.filter((option) => childOf(option, discriminator)?.safeParse(chosen).success);
}
