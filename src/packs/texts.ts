/** Texts that people read, in one language or in several. */
import * as z from 'zod';
import type { Path } from './problem.ts';

/** One text, or one per language: `{ en: …, de: … }`. The first of several stands in for the languages that are not there. */
export type Text = string | Record<string, string>;

/** `de`, `pt-BR`: how browsers name languages (BCP 47), as far as texts are told apart by it. */
export const languageTag = z
  .string()
  .refine((text) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text), {
    error: 'is not a language',
    params: { fix: 'write it as browsers do: en, de, pt-BR' },
  })
  .meta({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' });

/** A text that may be given per language; each is held to what `text` asks. */
export function inLanguages(text: z.ZodType<string>) {
  return z.union([
    text,
    z.record(languageTag, text).refine((texts) => Object.keys(texts).length > 0, {
      error: 'has no language',
      params: { fix: 'write the text itself, or one per language: { en: …, de: … }' },
    }),
  ]);
}

/** What is read where none of the languages given is spoken. */
export function firstText(text: Text): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}

/** The text in a language; undefined when it was not given in it by name. */
export function textIn(text: Text | undefined, language: string): string | undefined {
  return typeof text === 'object' && Object.hasOwn(text, language) ? text[language] : undefined;
}

/** All its languages, each with its place below `path`. */
export function everyText(text: Text | undefined, path: Path): [path: Path, text: string][] {
  if (text === undefined) return [];
  if (typeof text === 'string') return [[path, text]];
  return Object.entries(text).map(([language, words]) => [[...path, language], words]);
}

/** The languages that any of the texts is given in by name. */
export function languagesOf(texts: readonly (Text | undefined)[]): string[] {
  return [...new Set(texts.flatMap((text) => (typeof text === 'object' ? Object.keys(text) : [])))].sort();
}
