/** The policy clause that a rule names. */
import type { Company } from './company-schema.ts';
import type { AuthoredRule, Pack } from './schema.ts';

type Clause = Pack['clauses'][number];

export interface Cited {
  /** Its key in the ruleset. */
  name: string;
  clause: Clause;
  /** Whose questions it is about, by the company's own word or else by the pack's. */
  topic: Clause['topic'];
}

/** Who may be quoted: the pack that the rule is in, those that are compiled with it, and the company. */
export interface Quotable {
  pack: Pack;
  packs: readonly Pack[];
  company: Company | undefined;
}

/**
 * The company's own clause of that id, else the general one of the pack. `security` is of the pack itself, and
 * `confidential/security` of the pack `confidential`: for it the company's own stands in as for that pack's rules.
 */
export function citeClause({ policy }: Pick<AuthoredRule, 'policy'>, where: Quotable): Cited | undefined {
  const [elsewhere, id = policy] = policy.includes('/') ? policy.split('/') : [undefined, policy];
  const from = elsewhere === undefined ? where.pack : where.packs.find((pack) => pack.id === elsewhere);
  const own = where.company?.policy.clauses.find((clause) => clause.id === id);
  const general = from?.clauses.find((clause) => clause.id === id);
  const clause = own ?? general;
  if (!clause || !from) return undefined;
  return { name: own ? id : `${from.id}/${id}`, clause, topic: own?.topic ?? general?.topic };
}

/** The clauses that a rule might have meant, as it would name them. */
export function quotableClauses({ pack, packs, company }: Quotable): string[] {
  const ofOthers = packs.filter(({ id }) => id !== pack.id);
  return [
    ...[...(company?.policy.clauses ?? []), ...pack.clauses].map(({ id }) => id),
    ...ofOthers.flatMap((other) => other.clauses.map(({ id }) => `${other.id}/${id}`)),
  ];
}
