import type { Company } from './company-schema.ts';
import { findDuplicates } from './find-duplicates.ts';
import type { Problem } from './problem.ts';
import { problemAt, type Source } from './source.ts';

/** Everything that can be wrong with a company profile whose shape is right. */
export function checkCompany(source: Source<Company>): Problem[] {
  const { policy, secrets, products, calendar } = source.value;
  const named = (list: readonly { name: string }[]) => list.map(({ name }) => ({ id: name }));
  return [
    ...findDuplicates(source, ['policy', 'clauses'], policy.clauses, 'clause'),
    ...findDuplicates(source, ['secrets'], named(secrets), 'secret'),
    ...findDuplicates(source, ['products'], named(products), 'product'),
    ...products.flatMap(({ name, wrong }, index) => {
      const at = wrong.indexOf(name);
      if (at < 0) return [];
      const message = `\`${name}\` is given as a wrong spelling of itself`;
      return [problemAt(source, ['products', index, 'wrong', at], message, 'leave only spellings that are wrong')];
    }),
    ...calendar.flatMap(({ quietFrom, quietUntil }, index) => {
      if (quietFrom === undefined || quietUntil === undefined || quietFrom <= quietUntil) return [];
      const path = ['calendar', index, 'quietUntil'];
      return [
        problemAt(source, path, 'the quiet period ends before it starts', 'make `quietUntil` later than `quietFrom`'),
      ];
    }),
  ];
}
