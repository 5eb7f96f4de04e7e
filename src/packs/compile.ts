/**
 * Company profile + packs → the ruleset that the engine reads, or every problem that there is. Pure: it runs in Node and in
 * an extension page alike.
 */
import { hash } from '../engine/hash.ts';
import { FORMAT, type CompiledRule, type Ruleset } from '../engine/ruleset.ts';
import { alphabet } from './alphabet.ts';
import { applyChanges, applyMutes } from './apply-changes.ts';
import { changesOf, mutesOf } from './changes.ts';
import { checkChanges } from './check-changes.ts';
import { checkCompany } from './check-company.ts';
import { checkPack } from './check-pack.ts';
import type { Company } from './company-schema.ts';
import { compileRule } from './compile-rule.ts';
import { listsFor } from './compile-lists.ts';
import { compileClause, compileLanguages, fillerFor, type QuotedClause } from './compile-texts.ts';
import { defined } from './expand.ts';
import { proveChanges } from './prove-changes.ts';
import { protectedWordsFor } from './protected-words.ts';
import { showPlace, type Problem } from './problem.ts';
import type { Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';
import { warnOfDates } from './warn-of-dates.ts';
import { warnOfWords } from './warn-of-words.ts';

export interface Sources {
  company?: Source<Company> | undefined;
  packs: readonly Source<Pack>[];
}

export type Compiled = { ok: true; ruleset: Ruleset; warnings: Problem[] } | { ok: false; problems: Problem[] };

/**
 * @param now milliseconds since the epoch; with it, dates that have passed are among the warnings. It never changes the
 * ruleset.
 */
export function compile(sources: Sources, now?: number): Compiled {
  const { company, packs } = sources;
  const all = packs.map(({ value }) => value);
  const checked = packs.map((pack) => checkPack(pack, company, all));
  const problems = [
    ...(company ? checkCompany(company) : []),
    ...findDuplicatePacks(packs),
    ...checkChanges(packs),
    ...checked.flatMap((result) => result.problems),
  ];
  // A change is tried on rules that hold by themselves: else its author would be told of another's mistake.
  const found = problems.length > 0 ? problems : proveChanges(packs, company?.value);
  if (found.length > 0) return { ok: false, problems: inFileOrder(found, sources) };
  const warnings = [
    ...checked.flatMap((result) => result.warnings),
    ...(company ? warnOfWords(company) : []),
    ...(now === undefined ? [] : warnOfDates(sources, now)),
  ];
  return { ok: true, ruleset: assemble(sources), warnings: inFileOrder(warnings, sources) };
}

/** Sorted by pack id, so that the order in which packs are named changes nothing. */
function assemble(sources: Sources): Ruleset {
  const facts = sources.company?.value;
  const mutes = mutesOf(sources.packs);
  const packs = applyChanges(
    sources.packs.map(({ value }) => value),
    changesOf(sources.packs),
  );
  const compiled = packs
    .map((pack) => {
      const rules = pack.rules.flatMap((authored) => {
        const where = { pack, packs, company: facts };
        const rule = compileRule(authored, facts, where);
        const heard = rule && applyMutes(rule, mutes);
        if (!heard) return [];
        return [{ rule: heard, name: `${pack.id}/${authored.id}`, said: authored, fill: fillerFor(authored, where) }];
      });
      return { pack, rules };
    })
    .sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
  const heard = compiled.flatMap((entry) => entry.rules);
  const rules = heard.map(({ rule }) => rule);
  const clauses = collectClauses(facts, packs, rules);
  const languages = compileLanguages({ rules: heard, clauses });
  const body: Omit<Ruleset, 'id' | 'format'> = {
    ...(facts && { company: summarize(facts) }),
    accounts: (facts?.accounts ?? []).map((account) => ({ ...account, handle: account.handle.replace(/^@/, '') })),
    clauses: Object.fromEntries(clauses.map(({ name, clause, url }) => [name, compileClause(clause, url)])),
    packs: compiled.map(({ pack, rules }) => {
      return { id: pack.id, version: pack.version, title: pack.title, owner: pack.owner, rules: rules.length };
    }),
    lists: listsFor(
      rules,
      compiled.map(({ pack }) => pack),
      facts,
    ),
    protectedWords: protectedWordsFor(facts?.names[0]),
    alphabet,
    rules,
    ...(languages && { languages }),
  };
  return { format: FORMAT, id: hash(JSON.stringify(body)), ...body };
}

function summarize({ names, policy }: Company): Ruleset['company'] {
  return defined({
    name: names[0],
    policy: defined<{ title: string; url?: string }>({ title: policy.title, url: policy.url }),
    contact: policy.contact,
  });
}

/** The whole policy of the company, and of the packs' general clauses those that a rule needs. */
function collectClauses(
  company: Company | undefined,
  packs: readonly Pack[],
  rules: readonly CompiledRule[],
): QuotedClause[] {
  const policy = company?.policy;
  const clauses = (policy?.clauses ?? []).map((clause): QuotedClause => {
    return { name: clause.id, clause, url: clause.url ?? policy?.url };
  });
  const needed = new Set(rules.map((rule) => rule.clause));
  const general = packs.flatMap((pack) => {
    return pack.clauses.map((clause): QuotedClause => ({ name: `${pack.id}/${clause.id}`, clause, url: clause.url }));
  });
  const used = general.filter(({ name }) => needed.has(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...clauses, ...used];
}

function findDuplicatePacks(packs: readonly Source<Pack>[]): Problem[] {
  return packs.flatMap((source, index) => {
    const first = packs.slice(0, index).find(({ value }) => value.id === source.value.id);
    if (!first) return [];
    const place = showPlace({ file: first.file, ...first.at(['id']) });
    const message = `there is already a pack \`${source.value.id}\` at ${place}`;
    return [problemAt(source, ['id'], message, 'give one of the two another id, or leave one out')];
  });
}

function inFileOrder(problems: readonly Problem[], { company, packs }: Sources): Problem[] {
  const files = [...(company ? [company.file] : []), ...packs.map(({ file }) => file)];
  const rank = ({ file }: Problem) => files.indexOf(file);
  return [...problems].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}
