/** Packs as they are once others have extended and muted their rules. What is wrong with a change was found before. */
import type { CompiledRule } from '../engine/ruleset.ts';
import type { RuleChange } from './change-schema.ts';
import type { ListChanged, Muted, RuleChanged } from './changes.ts';
import { fullListName } from './compile-lists.ts';
import { defined } from './expand.ts';
import type { AuthoredRule, Pack } from './schema.ts';

/** The same packs with the same rules in the same places, extended. */
export function applyChanges(packs: readonly Pack[], changes: readonly (RuleChanged | ListChanged)[]): Pack[] {
  if (changes.length === 0) return [...packs];
  return packs.map((pack): Pack => {
    const lists = Object.entries(pack.lists).map(([id, list]): [string, Pack['lists'][string]] => {
      const added = changes.filter((changed) => changed.kind === 'list').filter(isAbout(pack, id));
      return [id, added.reduce((sum, { change }) => ({ ...sum, ...join(sum, change) }), list)];
    });
    const rules = pack.rules.map((rule) => {
      const own = changes.filter((changed) => changed.kind === 'rule').filter(isAbout(pack, rule.id));
      return own.reduce((sum, { change, by }) => extendRule(sum, change, by.value), rule);
    });
    return { ...pack, lists: Object.fromEntries(lists), rules };
  });
}

function isAbout(pack: Pack, id: string): (changed: { name: string }) => boolean {
  return ({ name }) => name === `${pack.id}/${id}`;
}

function join(list: Pack['lists'][string], { phrases, patterns }: { phrases: string[]; patterns: string[] }) {
  return { phrases: union(list.phrases, phrases), patterns: union(list.patterns, patterns) };
}

function union<T>(had: readonly T[], added: readonly T[]): T[] {
  return [...new Set([...had, ...added])];
}

/** Fields of `add` that name lists: those of the pack that adds them, not of the pack that is extended. */
const LIST_FIELDS: readonly string[] = ['none', 'missing'];

function extendRule(rule: AuthoredRule, change: RuleChange, by: Pack): AuthoredRule {
  const had = rule as unknown as Record<string, readonly unknown[]>;
  const added = Object.entries(change.add ?? {}).map(([field, entries]): [string, unknown[]] => {
    const named = LIST_FIELDS.includes(field) ? (entries as string[]).map((name) => fullListName(name, by)) : entries;
    return [field, union<unknown>(had[field] ?? [], named)];
  });
  const { severity, mode, within, most } = change;
  const confidence = 'confidence' in rule ? rule.confidence : undefined;
  // Which fields a kind has was checked before; through a union of kinds the compiler cannot follow it.
  return {
    ...rule,
    ...Object.fromEntries(added),
    ...defined({ severity, mode, within, most }),
    ...(change.when && { when: { ...rule.when, ...defined(change.when) } }),
    ...(change.at && confidence && { confidence: { ...confidence, at: change.at } }),
  };
}

/** A compiled rule as it is left by those who mute it: gone, silent until a moment, or as it was. */
export function applyMutes(rule: CompiledRule, mutes: readonly Muted[]): CompiledRule | undefined {
  const own = mutes.filter(({ name }) => name === `${rule.pack}/${rule.id}`);
  if (own.length === 0) return rule;
  const until = Math.max(
    ...own.map(({ change }) => (change.until === undefined ? Infinity : Date.parse(change.until))),
  );
  const from = Math.max(until, rule.from ?? -Infinity);
  return from === Infinity || from >= (rule.until ?? Infinity) ? undefined : { ...rule, from };
}
