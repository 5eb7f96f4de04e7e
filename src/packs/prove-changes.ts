/** A rule that others have extended still has to hold: its own examples, and those that came with the change. */
import { applyChanges } from './apply-changes.ts';
import { changesOf, isMuted, problemWith, type ListChanged, type RuleChanged } from './changes.ts';
import { fullListName, listsOf } from './compile-lists.ts';
import { exampleText } from './compile-rule.ts';
import type { Company } from './company-schema.ts';
import { prepareTrial } from './judge-examples.ts';
import type { Problem } from './problem.ts';
import type { AuthoredExample } from './rule-parts.ts';
import type { AuthoredRule, Pack } from './schema.ts';
import type { Source } from './source.ts';

type Change = RuleChanged | ListChanged;

/** Only for packs whose own examples hold and whose changes are well-formed. */
export function proveChanges(packs: readonly Source<Pack>[], company: Company | undefined): Problem[] {
  const changes = changesOf(packs);
  const all = packs.map(({ value }) => value);
  return all.flatMap((pack) =>
    pack.rules.flatMap((rule, index) => {
      const own = changes.filter((changed) => concerns(changed, rule, pack));
      if (own.length === 0 || isMuted(`${pack.id}/${rule.id}`, all)) return [];
      return [
        ...proveOwn({ all, pack: pack.id, index, company }, own),
        ...own.flatMap((changed) => proveNew({ all, pack: pack.id, index, company }, own, changed)),
      ];
    }),
  );
}

function concerns({ kind, name }: Change, rule: AuthoredRule, pack: Pack): boolean {
  if (kind === 'rule') return name === `${pack.id}/${rule.id}`;
  return listsOf(rule).some((list) => fullListName(list.name, pack) === name);
}

interface Where {
  all: readonly Pack[];
  pack: string;
  index: number;
  company: Company | undefined;
}

/** The rule as some changes leave it, ready to be tried; with `by`, on the words of the pack that changes it. */
function tryWith({ all, pack, index, company }: Where, changes: readonly Change[], by?: Pack) {
  const packs = applyChanges(all, changes);
  const changed = packs.find(({ id }) => id === pack) as Pack;
  const rule = changed.rules[index] as AuthoredRule;
  const own = changed.exampleCompany ?? company;
  const facts = by ? (by.exampleCompany ?? company ?? own) : own;
  return { rule, findIn: prepareTrial({ rule, pack: changed, packs, facts, company }) };
}

/** What the author of the rule has proved must not be undone. Blamed is the change that does it by itself, else the first. */
function proveOwn(where: Where, changes: readonly Change[]): Problem[] {
  const broken = brokenBy(where, changes)[0];
  if (!broken) return [];
  const guilty = changes.filter((changed) => brokenBy(where, [changed]).length > 0);
  return (guilty.length > 0 ? guilty : changes.slice(0, 1)).map((changed) => {
    const { list, text } = (guilty.length > 0 ? brokenBy(where, [changed])[0] : undefined) ?? broken;
    const rule = `${where.pack}/${(where.all.find(({ id }) => id === where.pack) as Pack).rules[where.index]?.id ?? ''}`;
    const message =
      list === 'flag'
        ? `with this change \`${rule}\` no longer flags its own example “${text}”`
        : `with this change \`${rule}\` flags “${text}”, which its author wants to pass`;
    const fix =
      list === 'flag'
        ? 'narrow it less; or `mute` the rule and write one of your own'
        : 'add fewer or narrower words; or write a rule of your own';
    return problemWith(changed, [], message, fix);
  });
}

function brokenBy(where: Where, changes: readonly Change[]): { list: 'flag' | 'pass'; text: string }[] {
  const { rule, findIn } = tryWith(where, changes);
  if (!findIn) return [];
  return [
    ...rule.examples.flag
      .filter((example) => isWithin(example, rule) && findIn(example) === undefined)
      .map((example) => ({ list: 'flag' as const, text: exampleText(example) })),
    ...rule.examples.pass
      .filter((example) => findIn(example) !== undefined)
      .map((example) => ({ list: 'pass' as const, text: exampleText(example) })),
  ];
}

/** An example that says itself where it stands is not about a rule that no longer speaks there. */
function isWithin(example: AuthoredExample, { when = {} }: AuthoredRule): boolean {
  if (typeof example === 'string') return true;
  const said: Record<string, unknown> = example;
  return Object.entries(when).every(([field, accepted]) => {
    return said[field] === undefined || (accepted as readonly unknown[]).includes(said[field]);
  });
}

/** The examples that came with a change, on the rule as all changes together leave it. */
function proveNew(where: Where, changes: readonly Change[], changed: Change): Problem[] {
  if (changed.kind === 'list' || !changed.change.examples) return [];
  const { findIn } = tryWith(where, changes, changed.by.value);
  const problem = (list: 'flag' | 'pass', at: number, message: string, fix: string) =>
    problemWith(changed, ['examples', list, at], message, fix);
  return [
    ...changed.change.examples.flag.flatMap((example, at) => {
      if (findIn?.(example) !== undefined) return [];
      const fix = '`add` what it should find, or move the example to `pass`';
      return [problem('flag', at, `this example is not flagged by \`${changed.name}\` as you changed it`, fix)];
    }),
    ...changed.change.examples.pass.flatMap((example, at) => {
      const found = findIn?.(example);
      if (found === undefined) return [];
      const message = `this example is flagged by \`${changed.name}\` as you changed it${found && `: “${found}”`}`;
      return [
        problem('pass', at, message, 'narrow it (`add: { except: […] }`, `when`), or move the example to `flag`'),
      ];
    }),
  ];
}
