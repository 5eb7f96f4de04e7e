import { showPlace, type Path, type Problem } from './problem.ts';
import { problemAt, type Source } from './source.ts';

/** Entries of a list that share an id or a name; each names the place of the first. */
export function findDuplicates(
  source: Source<unknown>,
  path: Path,
  entries: readonly { id: string }[],
  what: string,
  field: 'id' | 'name' = 'id',
): Problem[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, index);
      return [];
    }
    const place = showPlace({ file: source.file, ...source.at([...path, first, field]) });
    const message = `there is already a ${what} \`${id}\` at ${place}`;
    return [problemAt(source, [...path, index, field], message, `give one of the two another ${field}`)];
  });
}
