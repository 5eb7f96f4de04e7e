/** What packs change about the rules and lists of others, one by one. */
import type { ListChange, RuleChange } from './change-schema.ts';
import { showPlace, type Path, type Problem } from './problem.ts';
import type { Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';

interface Changed<K extends string, C> {
  kind: K;
  /** The pack that changes something. */
  by: Source<Pack>;
  /** Where it says so. */
  path: Path;
  /** What it changes: `pack/id`. */
  name: string;
  change: C;
}

export type RuleChanged = Changed<'rule', RuleChange>;
export type ListChanged = Changed<'list', ListChange>;
export type Muted = Changed<'mute', Pack['mute'][string]>;

/** By the id of the pack that makes them, so that the order of files changes nothing. */
export function changesOf(packs: readonly Source<Pack>[]): (RuleChanged | ListChanged)[] {
  return inOrder(packs).flatMap((by) => [
    ...Object.entries(by.value.extends.lists).map(([name, change]): ListChanged => {
      return { kind: 'list', by, path: ['extends', 'lists', name], name, change };
    }),
    ...Object.entries(by.value.extends.rules).map(([name, change]): RuleChanged => {
      return { kind: 'rule', by, path: ['extends', 'rules', name], name, change };
    }),
  ]);
}

export function mutesOf(packs: readonly Source<Pack>[]): Muted[] {
  return inOrder(packs).flatMap((by) =>
    Object.entries(by.value.mute).map(([name, change]): Muted => {
      return { kind: 'mute', by, path: ['mute', name], name, change };
    }),
  );
}

function inOrder(packs: readonly Source<Pack>[]): Source<Pack>[] {
  return [...packs].sort((a, b) => (a.value.id < b.value.id ? -1 : 1));
}

/** Whether anybody mutes a rule, be it for a time: then nobody has to prove it. */
export function isMuted(name: string, packs: readonly Pack[]): boolean {
  return packs.some(({ mute }) => Object.hasOwn(mute, name));
}

type Change = RuleChanged | ListChanged | Muted;

/** A problem with a change as a whole stands at the name of what is changed, else at the part `below` it. */
export function problemWith({ by, path }: Change, below: Path, message: string, fix: string): Problem {
  const problem = problemAt(by, [...path, ...below], message, fix);
  return below.length === 0 ? { ...problem, ...by.at(path, true) } : problem;
}

/** `ours.yaml:12:5`, for a message about another change. */
export function placeOf({ by, path }: Change, below: Path = []): string {
  return showPlace({ file: by.file, ...by.at([...path, ...below], below.length === 0) });
}
