/**
 * Company profile + packs → the ruleset that the engine reads, or every problem that there is. Pure: it runs in Node and in
 * an extension page alike.
 */
import { hash } from '../engine/hash.ts';
import { FORMAT, type Clause, type CompiledRule, type Ruleset } from '../engine/ruleset.ts';
import { alphabet } from './alphabet.ts';
import { checkCompany } from './check-company.ts';
import { checkPack } from './check-pack.ts';
import type { Company } from './company-schema.ts';
import { compileRule } from './compile-rule.ts';
import { listsFor } from './compile-lists.ts';
import { defined } from './expand.ts';
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
    ...checked.flatMap((result) => result.problems),
  ];
  if (problems.length > 0) return { ok: false, problems: inFileOrder(problems, sources) };
  const warnings = [
    ...checked.flatMap((result) => result.warnings),
    ...(company ? warnOfWords(company) : []),
    ...(now === undefined ? [] : warnOfDates(sources, now)),
  ];
  return { ok: true, ruleset: assemble(sources), warnings: inFileOrder(warnings, sources) };
}

/** Sorted by pack id, so that the order in which packs are named changes nothing. */
function assemble(sources: Sources): Ruleset {
  const { company, packs } = sources;
  const facts = company?.value;
  const compiled = packs
    .map(({ value: pack }) => {
      const rules = pack.rules.map((rule) => compileRule(rule, pack, facts, facts));
      return { pack, rules: rules.filter((rule) => rule !== undefined) };
    })
    .sort((a, b) => (a.pack.id < b.pack.id ? -1 : 1));
  const rules = compiled.flatMap((entry) => entry.rules);
  const body: Omit<Ruleset, 'id' | 'format'> = {
    ...(facts && { company: summarize(facts) }),
    accounts: (facts?.accounts ?? []).map((account) => ({ ...account, handle: account.handle.replace(/^@/, '') })),
    clauses: collectClauses(sources, rules),
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
function collectClauses({ company, packs }: Sources, rules: readonly CompiledRule[]): Record<string, Clause> {
  const policy = company?.value.policy;
  const clauses = (policy?.clauses ?? []).map(({ id, title, text, url }): [string, Clause] => {
    return [id, defined<Clause>({ title, text, url: url ?? policy?.url })];
  });
  const needed = new Set(rules.map((rule) => rule.clause));
  const general = packs.flatMap(({ value: pack }) => {
    return pack.clauses.map(({ id, title, text, url }): [string, Clause] => {
      return [`${pack.id}/${id}`, defined<Clause>({ title, text, url })];
    });
  });
  const used = general.filter(([id]) => needed.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([...clauses, ...used]);
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
