import type { Sources } from './compile.ts';
import type { Path, Problem } from './problem.ts';
import { problemAt, type Source } from './source.ts';

/** Dates that have passed: reviews that are due, rules and secrets that have ended. */
export function warnOfDates({ company, packs }: Sources, now: number): Problem[] {
  const due = (source: Source<unknown>, path: Path, date: string | undefined, message: string, fix: string) => {
    return date !== undefined && Date.parse(date) <= now ? [problemAt(source, path, message, fix)] : [];
  };
  const review = (source: Source<unknown>, path: Path, date: string | undefined) => {
    return due(source, path, date, 'this is due for review', 'look through it and set the next date');
  };
  return [
    ...(company ? review(company, ['review'], company.value.review) : []),
    ...(company?.value.secrets ?? []).flatMap(({ name, publicOn }, index) => {
      const path = ['secrets', index, 'publicOn'];
      return company ? due(company, path, publicOn, `${name} is public now`, 'remove it when it is really out') : [];
    }),
    ...packs.flatMap((pack) => [
      ...review(pack, ['review'], pack.value.review),
      ...pack.value.rules.flatMap((rule, index) => [
        ...review(pack, ['rules', index, 'review'], rule.review),
        ...due(
          pack,
          ['rules', index, 'until'],
          rule.until,
          `\`${rule.id}\` has ended`,
          'remove it, or set a later end',
        ),
      ]),
    ]),
  ];
}
