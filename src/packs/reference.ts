/** The reference pages of the two formats, in Markdown, from the same schemas that files are read with. */
import { jsonSchemaOf, type Format, type JsonSchema } from './json-schema.ts';
import { COMPANY_INTRODUCTION, PACK_INTRODUCTION } from './reference-words.ts';

export function referenceOf(format: Format): string {
  const schema = jsonSchemaOf(format);
  const sections = format === 'pack' ? packSections(schema) : [section('Fields', '', rowsOf(schema, ''))];
  const introduction = format === 'pack' ? PACK_INTRODUCTION : COMPANY_INTRODUCTION;
  return `${[introduction, ...sections].join('\n\n')}\n`;
}

function packSections(schema: JsonSchema): string[] {
  const { rules, extends: changes, mute, exampleCompany, ...others } = schema.properties ?? {};
  const kinds = rules?.items?.oneOf ?? [];
  const shared = Object.keys(kinds[0]?.properties ?? {}).filter(
    (name) => name !== 'kind' && kinds.every(({ properties }) => properties && name in properties),
  );
  const outline = {
    ...schema,
    properties: { ...others, exampleCompany: asText(exampleCompany), rules: asText(rules) },
  };
  return [
    section('A pack', 'The fields at the top of the file.', rowsOf(outline, '')),
    section('A rule', 'What every rule has, whatever its kind.', rowsOf(pick(kinds[0], shared), '')),
    ...kinds.map((kind) => {
      const own = Object.keys(kind.properties ?? {}).filter((name) => !shared.includes(name));
      const name = kind.properties?.['kind']?.const;
      return section(`Kind \`${typeof name === 'string' ? name : ''}\``, '', rowsOf(pick(kind, own), ''));
    }),
    ...Object.entries(schema.definitions ?? {}).map(([name, part]) => {
      const whole = part.anyOf?.find(({ properties }) => properties);
      const article = /^[aeiou]/.test(name) ? 'An' : 'A';
      return section(`${article} ${name}`, 'A text, or these fields.', rowsOf(whole ?? part, ''));
    }),
    section('Changing rules of others', '', rowsOf({ properties: { extends: changes ?? {} } }, '')),
    section('Muting rules of others', '', rowsOf({ properties: { mute: mute ?? {} } }, '')),
  ];
}

/** Without what stands inside: that has a section, or a page, of its own. */
function asText({ description = '' }: JsonSchema = {}): JsonSchema {
  return { type: 'object', description };
}

function pick(schema: JsonSchema | undefined, names: readonly string[]): JsonSchema {
  const entries = Object.entries(schema?.properties ?? {}).filter(([name]) => names.includes(name));
  return { properties: Object.fromEntries(entries), required: schema?.required ?? [] };
}

interface Row {
  name: string;
  type: string;
  isNeeded: boolean;
  fallback: unknown;
  text: string;
}

/** Every field below a schema, with what it lies in before its name: `why.you`, `lists.….phrases`. */
function rowsOf({ properties = {}, required = [] }: JsonSchema, above: string): Row[] {
  return Object.entries(properties).flatMap(([name, field]): Row[] => {
    const row = {
      name: above + name,
      type: typeOf(field),
      isNeeded: required.includes(name),
      fallback: field.default,
      text: field.description ?? '',
    };
    return [row, ...rowsBelow(field, above + name)];
  });
}

function rowsBelow(field: JsonSchema, name: string): Row[] {
  if (field.properties) return rowsOf(field, `${name}.`);
  if (field.items) return rowsBelow(field.items, `${name}[]`);
  const [whole] = (field.anyOf ?? []).filter(({ properties }) => properties);
  if (whole) return rowsOf(whole, `${name}.`);
  const { additionalProperties: inner } = field;
  return typeof inner === 'object' && inner.properties ? rowsOf(inner, `${name}.….`) : [];
}

function typeOf(field: JsonSchema): string {
  if (field.$ref !== undefined) {
    const name = field.$ref.slice(field.$ref.lastIndexOf('/') + 1);
    return `[${name}](#${/^[aeiou]/.test(name) ? 'an' : 'a'}-${name})`;
  }
  if (field.const !== undefined) return `\`${JSON.stringify(field.const).replaceAll('"', '')}\``;
  if (field.enum) return `one of ${field.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  if (field.anyOf) return [...new Set(field.anyOf.map(typeOf))].join(', or ');
  switch (field.type) {
    case 'array':
      return `list: ${typeOf(field.items ?? {})}`;
    case 'object':
      return typeOfObject(field);
    case 'string':
      return typeOfText(field);
    case 'integer':
      return `whole number${rangeOf(field)}`;
    case 'number':
      return `number${rangeOf(field)}`;
    case 'boolean':
      return 'true or false';
    default:
      return field.type ?? 'anything';
  }
}

/** Of what has plain values, names are either known or languages. */
function typeOfObject({ additionalProperties: inner, propertyNames: names }: JsonSchema): string {
  if (typeof inner !== 'object') return 'fields';
  if (inner.properties) return 'fields by name';
  if (!names?.enum) return 'one per language';
  return `${typeOf(inner)} for some of ${names.enum.map((name) => `\`${String(name)}\``).join(', ')}`;
}

function typeOfText({ format, maxLength }: JsonSchema): string {
  if (format === 'date') return 'day';
  if (format === 'date-time') return 'moment';
  return maxLength === undefined ? 'text' : `text of at most ${maxLength.toString()} characters`;
}

/** zod gives every whole number the bounds of what JavaScript can count. */
function rangeOf({ minimum = Number.MIN_SAFE_INTEGER, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema): string {
  if (maximum < Number.MAX_SAFE_INTEGER) return ` from ${minimum.toString()} to ${maximum.toString()}`;
  return minimum > Number.MIN_SAFE_INTEGER ? `, at least ${minimum.toString()}` : '';
}

function section(title: string, text: string, rows: readonly Row[]): string {
  const lines = rows.map(({ name, type, isNeeded, fallback, text: description }) => {
    const isPlain = ['string', 'number', 'boolean'].includes(typeof fallback);
    const need = isNeeded ? 'needed' : isPlain ? `\`${String(fallback)}\`` : '';
    return `| \`${name}\` | ${cell(type)} | ${need} | ${cell(description)} |`;
  });
  const table =
    rows.length === 0
      ? []
      : [['| field | is | when left out | what |', '| --- | --- | --- | --- |', ...lines].join('\n')];
  return [`## ${title}`, ...(text === '' ? [] : [text]), ...table].join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
