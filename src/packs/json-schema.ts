/** The two formats as JSON Schema, for editors: the same schemas that packs and profiles are read with. */
import * as z from 'zod';
import { companySchema } from './company-schema.ts';
import { packSchema } from './schema.ts';

/** The kinds of file that people write. */
export const FORMATS = ['pack', 'company'] as const;
export type Format = (typeof FORMATS)[number];

/** As much of JSON Schema (draft 7, which YAML editors know best) as zod makes of our schemas. */
export interface JsonSchema {
  $ref?: string;
  definitions?: Record<string, JsonSchema>;
  type?: string;
  description?: string;
  default?: unknown;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  items?: JsonSchema;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  propertyNames?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const TITLES: Record<Format, string> = {
  pack: 'A rule pack of Second Look',
  company: 'A company profile of Second Look',
};

export function jsonSchemaOf(format: Format): JsonSchema {
  const { $schema, ...schema } = convert(format === 'pack' ? packSchema : companySchema) as JsonSchema & {
    $schema?: string;
  };
  return { ...($schema !== undefined && { $schema }), ...{ title: TITLES[format] }, ...schema };
}

/** What an author may write, before defaults are filled in. */
function convert(schema: z.ZodType): JsonSchema {
  const converted = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override({ jsonSchema }) {
      // The format says it; the pattern that zod adds is as long as a paragraph.
      if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    },
  });
  return converted as JsonSchema;
}
