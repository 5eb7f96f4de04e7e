import type { Company } from './company-schema.ts';
import type { Sources } from './compile.ts';
import type { AuthoredTerm } from './rule-parts.ts';
import type { AuthoredRule } from './schema.ts';
import type { Path, Problem } from './problem.ts';
import { problemAt, type Source } from './source.ts';

/** What is said of a file or a rule whose day of review has come. */
export const DUE_FOR_REVIEW = 'this is due for review';

type Due = (source: Source<unknown>, path: Path, date: string | undefined, message: string, fix: string) => Problem[];

/** Dates that have passed: reviews that are due, rules and secrets that have ended. */
export function warnOfDates({ company, packs }: Sources, now: number): Problem[] {
  const due: Due = (source, path, date, message, fix) => {
    return date !== undefined && Date.parse(date) <= now ? [problemAt(source, path, message, fix)] : [];
  };
  const review = (source: Source<unknown>, path: Path, date: string | undefined) => {
    return due(source, path, date, DUE_FOR_REVIEW, 'look through it and set the next date');
  };
  return [
    ...(company ? review(company, ['review'], company.value.review) : []),
    ...(company ? warnOfProfile(company, due) : []),
    ...packs.flatMap((pack) => [
      ...review(pack, ['review'], pack.value.review),
      ...Object.entries(pack.value.mute).flatMap(([name, { until }]) => {
        const message = `the mute of \`${name}\` has ended, and the rule speaks again`;
        return due(pack, ['mute', name, 'until'], until, message, 'remove it, or set a later end');
      }),
      ...pack.value.rules.flatMap((rule, index) => [
        ...review(pack, ['rules', index, 'review'], rule.review),
        ...termsOf(rule).flatMap(({ field, terms }) =>
          terms.flatMap((term, at) => {
            if (typeof term === 'string') return [];
            const path = ['rules', index, field, at, 'until'];
            return due(pack, path, term.until, `“${term.text}” is public now`, 'remove the term, or set a later end');
          }),
        ),
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

function warnOfProfile(company: Source<Company>, due: Due): Problem[] {
  const { secrets, calendar } = company.value;
  return [
    ...secrets.flatMap(({ name, publicOn, models, phrases }, index) => {
      const path = ['secrets', index];
      const dated = (field: 'models' | 'phrases', entries: typeof models) =>
        entries.flatMap((entry, at) => {
          if (typeof entry === 'string') return [];
          const place = [...path, field, at, 'publicOn'];
          return due(company, place, entry.publicOn, `${entry.say} is public now`, 'remove it when it is really out');
        });
      return [
        ...due(company, [...path, 'publicOn'], publicOn, `${name} is public now`, 'remove it when it is really out'),
        ...dated('models', models),
        ...dated('phrases', phrases),
      ];
    }),
    ...calendar.flatMap(({ what, at }, index) =>
      due(company, ['calendar', index, 'at'], at, `${what}: this day is over`, 'remove it, or set the next one'),
    ),
  ];
}

function termsOf(rule: AuthoredRule): { field: string; terms: readonly AuthoredTerm[] }[] {
  if (rule.kind === 'terms') return [{ field: 'terms', terms: rule.terms }];
  return rule.kind === 'account' ? [{ field: 'signs', terms: rule.signs }] : [];
}
