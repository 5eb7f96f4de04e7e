/** Changes that are each right, and wrong together. */
import { placeOf, problemWith, type ListChanged, type RuleChanged } from './changes.ts';
import type { Path, Problem } from './problem.ts';

/** Two packs may add to one rule; but they cannot both decide the same thing about it, unless they agree. */
export function findConflicts(changes: readonly (RuleChanged | ListChanged)[]): Problem[] {
  const decided = new Map<string, { value: string; changed: RuleChanged; path: Path }>();
  return changes.flatMap((changed) => {
    if (changed.kind !== 'rule') return [];
    return decisionsOf(changed).flatMap(({ path, value }) => {
      const key = `${changed.name} ${path.join('.')}`;
      const first = decided.get(key);
      if (!first) decided.set(key, { value, changed, path });
      if (!first || first.value === value) return [];
      const place = placeOf(first.changed, path);
      const message = `\`${first.changed.by.value.id}\` sets \`${path.join('.')}\` of \`${changed.name}\` to something else at ${place}`;
      return [problemWith(changed, path, message, 'keep one of the two, or write the same in both')];
    });
  });
}

function decisionsOf({ change }: RuleChanged): { path: Path; value: string }[] {
  const { severity, at, mode, within, most, when = {} } = change;
  const given = [
    ...Object.entries({ severity, at, mode, within, most }).map(([field, value]) => ({ path: [field], value })),
    ...Object.entries(when).map(([field, value]) => ({
      path: ['when', field],
      value: Array.isArray(value) ? [...value].sort() : value,
    })),
  ];
  return given.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value: JSON.stringify(value) }]));
}

/** Packs that extend one another: whose word is the last cannot be told. Each circle is named once, at its first pack. */
export function findCircles(changes: readonly (RuleChanged | ListChanged)[]): Problem[] {
  const targets = new Map<string, Map<string, RuleChanged | ListChanged>>();
  for (const changed of changes) {
    const from = changed.by.value.id;
    const to = changed.name.split('/')[0] as string;
    // A pack that names itself was told so already.
    if (from === to) continue;
    const own = targets.get(from) ?? new Map<string, RuleChanged | ListChanged>();
    if (!own.has(to)) own.set(to, changed);
    targets.set(from, own);
  }
  const problems: Problem[] = [];
  const done = new Set<string>();
  const walk = (pack: string, trail: readonly string[]): void => {
    const at = trail.indexOf(pack);
    if (at >= 0) {
      const circle = trail.slice(at);
      const [first = '', second = first] = [...circle, pack];
      const changed = targets.get(first)?.get(second);
      if (changed) {
        const message = `these packs extend one another in a circle: ${[...circle, pack].join(' → ')}`;
        const fix = 'let only one of them extend the other, or put what they share into a pack of its own';
        problems.push(problemWith(changed, [], message, fix));
      }
      return;
    }
    if (done.has(pack)) return;
    for (const next of targets.get(pack)?.keys() ?? []) walk(next, [...trail, pack]);
    done.add(pack);
  };
  for (const pack of targets.keys()) walk(pack, []);
  return problems;
}
