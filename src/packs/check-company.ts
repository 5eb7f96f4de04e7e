import { checkNames } from './check-names.ts';
import type { Company } from './company-schema.ts';
import type { CalendarEvent } from './company-parts.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { Path, Problem } from './problem.ts';
import { problemAt, type Source } from './source.ts';
import { findStopWords } from './warn-of-words.ts';

/** Everything that can be wrong with a company profile whose shape is right. */
export function checkCompany(source: Source<Company>): Problem[] {
  const { policy, secrets, products, calendar, voice } = source.value;
  const named = (list: readonly { name: string }[]) => list.map(({ name }) => ({ id: name }));
  return [
    ...findDuplicates(source, ['policy', 'clauses'], policy.clauses, 'clause'),
    ...findDuplicates(source, ['secrets'], named(secrets), 'secret', 'name'),
    ...findDuplicates(source, ['products'], named(products), 'product', 'name'),
    ...products.flatMap(({ name, wrong }, index) => {
      const at = wrong.indexOf(name);
      if (at < 0) return [];
      const message = `\`${name}\` is given as a wrong spelling of itself`;
      return [problemAt(source, ['products', index, 'wrong', at], message, 'leave only spellings that are wrong')];
    }),
    ...checkNames(source),
    ...findStopWords(source),
    ...calendar.flatMap((event, index) => checkQuietPeriod(source, event, ['calendar', index])),
    ...voice.sensitiveDays.flatMap(({ from, until }, index) => {
      if (until === undefined || from <= until) return [];
      const path = ['voice', 'sensitiveDays', index, 'until'];
      return [problemAt(source, path, 'these days end before they start', 'make `until` later than `from`')];
    }),
  ];
}

function checkQuietPeriod(source: Source<Company>, event: CalendarEvent, path: Path): Problem[] {
  const { at, quietFrom, quietUntil } = event;
  if (quietFrom === undefined) {
    if (quietUntil === undefined) return [];
    const fix = 'add `quietFrom`, or remove `quietUntil`';
    return [problemAt(source, [...path, 'quietUntil'], 'the quiet period ends, and never starts', fix)];
  }
  if (quietUntil !== undefined && quietFrom > quietUntil) {
    const fix = 'make `quietUntil` later than `quietFrom`';
    return [problemAt(source, [...path, 'quietUntil'], 'the quiet period ends before it starts', fix)];
  }
  if (quietFrom > at.slice(0, quietFrom.length)) {
    const fix = 'make `quietFrom` earlier than `at`';
    return [problemAt(source, [...path, 'quietFrom'], 'the quiet period starts after the event', fix)];
  }
  return [];
}
