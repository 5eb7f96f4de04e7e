import type { Ruleset } from './ruleset.ts';

/**
 * The ruleset with its texts in a language, as far as its packs have them; the others stay as their authors put them first.
 * Judges as before: only `message`, `why`, `suggest` and clauses change.
 * @param language BCP 47, such as `de-AT`, for which `de` will do
 */
export function inLanguage(ruleset: Ruleset, language: string): Ruleset {
  let { clauses, rules } = ruleset;
  for (const tag of new Set([language.split('-', 1)[0] as string, language])) {
    const texts = ruleset.languages?.[tag];
    if (!texts) continue;
    clauses = { ...clauses, ...texts.clauses };
    rules = rules.map((rule) => ({ ...rule, ...texts.rules[`${rule.pack}/${rule.id}`] }));
  }
  return { ...ruleset, clauses, rules };
}
