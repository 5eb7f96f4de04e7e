/**
 * Which rules could keep people from speaking of what is theirs: pay, hours, safety, conditions, unions, management, an
 * authority or a court. The engine silences such rules anyway (`src/engine/protected-speech.ts`); here their authors learn it.
 */
import { lintHits, type Probes } from './chill-probes.ts';
import {
  BARE_MANAGER,
  BARE_TOPIC,
  NARROW,
  POLITICS,
  TOPIC_IN_PATTERN,
  UNION_NAME,
  WORDINGS,
  type Wording,
} from './chill-wording.ts';
import { applyChanges } from './apply-changes.ts';
import { changesOf, problemWith } from './changes.ts';
import { nameOfThing } from './company-parts.ts';
import type { Sources } from './compile.ts';
import type { Path, Problem } from './problem.ts';
import type { AuthoredRule, Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';
import { everyText, type Text } from './texts.ts';

export function lintChill({ company, packs }: Sources, probes: Probes): Problem[] {
  const facts = company?.value;
  const all = packs.map(({ value }) => value);
  return [
    ...(company ? lintClauses(company, ['policy', 'clauses'], company.value.policy.clauses) : []),
    ...(company ? lintFacts(company.value, (path, message, fix) => problemAt(company, path, message, fix)) : []),
    ...packs.flatMap((source) => [
      ...lintClauses(source, ['clauses'], source.value.clauses),
      ...lintReview(source),
      ...source.value.rules.flatMap((rule, index) => {
        const path = ['rules', index];
        return [...lintRule(source, rule, path), ...lintHits(source, rule, path, probes, facts, all)];
      }),
    ]),
    ...lintChanges(packs, probes, facts),
  ];
}

/** A rule that nobody looks at again goes on speaking when its reason is gone. The owner is a must of the format. */
function lintReview(source: Source<Pack>): Problem[] {
  const { rules, review } = source.value;
  if (review !== undefined || rules.every((rule) => rule.review !== undefined)) return [];
  const message = 'nobody is told to look at these rules again';
  return [problemAt(source, ['owner'], message, 'add `review:` with a day within a year, to the pack or to each rule')];
}

/** What packs add to rules of others: the words by themselves, and what the rule finds with them that it did not find before. */
function lintChanges(packs: readonly Source<Pack>[], probes: Probes, facts: Company | undefined): Problem[] {
  const changes = changesOf(packs);
  const all = packs.map(({ value }) => value);
  const changedPacks = applyChanges(all, changes);
  const extended = changedPacks.map((value, index): Source<Pack> => ({ ...(packs[index] as Source<Pack>), value }));
  return changes.flatMap((changed) => {
    if (changed.kind === 'list') return [];
    const [packId, id] = changed.name.split('/');
    const source = extended.find(({ value }) => value.id === packId);
    const index = source?.value.rules.findIndex((rule) => rule.id === id) ?? -1;
    const rule = source?.value.rules[index];
    if (!source || !rule || !changed.change.add) return [];
    const report: Report = (below, message, fix) => problemWith(changed, ['add', ...below], message, fix);
    const isPersonal = rule.when?.account?.every((kind) => kind === 'corporate') !== true;
    const terms = ['terms', 'signs'] as const;
    const before = packs.find(({ value }) => value.id === packId);
    const hadHits = before && lintHits(before, before.value.rules[index] as AuthoredRule, [], probes, facts, all);
    const hits = hadHits?.length === 0 ? lintHits(source, rule, [], probes, facts, changedPacks) : [];
    return [
      ...(isPersonal ? terms : []).flatMap((field) =>
        (changed.change.add?.[field] ?? []).flatMap((term, at) =>
          lintTerm(typeof term === 'string' ? term : term.text, [field, at], report),
        ),
      ),
      ...hits.map(({ message, fix }) => problemWith(changed, [], message, fix)),
    ];
  });
}

type Company = NonNullable<Sources['company']>['value'];
type Report = (path: Path, message: string, fix: string) => Problem;

function lintClauses(source: Source<unknown>, path: Path, clauses: readonly { title: Text; text: Text }[]): Problem[] {
  return clauses
    .flatMap(({ title, text }, index) => [
      ...everyText(title, [...path, index, 'title']),
      ...everyText(text, [...path, index, 'text']),
    ])
    .flatMap(([at, text]) => lintText(source, at, text));
}

function lintFacts({ secrets, bannedClaims, internal, competitors }: Company, report: Report): Problem[] {
  const named: [Path, string][] = [
    ...secrets.map(({ name }, index): [Path, string] => [['secrets', index, 'name'], name]),
    ...bannedClaims.map((text, index): [Path, string] => [['bannedClaims', index], text]),
    ...internal.chats.map((chat, index): [Path, string] => [['internal', 'chats', index], nameOfThing(chat)]),
    ...internal.projects.map((one, index): [Path, string] => [['internal', 'projects', index], nameOfThing(one)]),
    ...competitors.map((rival, index): [Path, string] => [['competitors', index], nameOfThing(rival)]),
  ];
  return named.flatMap(([path, text]) => lintTerm(text, path, report));
}

function lintRule(source: Source<Pack>, rule: AuthoredRule, path: Path): Problem[] {
  const report: Report = (below, message, fix) => problemAt(source, [...path, ...below], message, fix);
  const texts = [
    ...everyText(rule.message, [...path, 'message']),
    ...everyText(rule.why.you, [...path, 'why', 'you']),
    ...everyText(rule.why.company, [...path, 'why', 'company']),
  ];
  const said = texts.flatMap(([at, text]) => lintText(source, at, text));
  const onlyCorporate = rule.when?.account?.every((kind) => kind === 'corporate') === true;
  return [...said, ...lintWords(rule, onlyCorporate, report), ...lintOnlySlot(source, rule, onlyCorporate)];
}

/** The words that a rule looks for. A rule for company accounts only cannot chill a person. */
function lintWords(rule: AuthoredRule, onlyCorporate: boolean, report: Report): Problem[] {
  if (onlyCorporate) return [];
  if (/:(?:politics|religion)/.test(rule.category)) {
    return [report(['category'], 'on their own account, politics and religion are the writer’s own', CORPORATE_ONLY)];
  }
  if (rule.kind === 'pattern') {
    // Without `\b` and the like, whose letter would join the word that follows.
    const words = TOPIC_IN_PATTERN.exec(rule.pattern?.replace(/\\[a-z]/gi, ' ') ?? '')?.[0];
    return words === undefined ? [] : [report(['pattern'], aboutTopic(words), NARROW)];
  }
  // A rule of several cues, or of form, has no topic of its own: what it finds in protected sentences tells.
  if (rule.kind !== 'terms' && rule.kind !== 'account') return [];
  const field = rule.kind === 'terms' ? 'terms' : 'signs';
  const terms = rule.kind === 'terms' ? rule.terms : rule.signs;
  return terms.flatMap((term, index) => lintTerm(typeof term === 'string' ? term : term.text, [field, index], report));
}

/** A rule of one cue is a rule of words: those of its list. */
function lintOnlySlot(source: Source<Pack>, rule: AuthoredRule, onlyCorporate: boolean): Problem[] {
  if (onlyCorporate || rule.kind !== 'near' || rule.all.length > 1) return [];
  return rule.all.flat().flatMap((name) => {
    const phrases = source.value.lists[name]?.phrases ?? [];
    return phrases.flatMap((text, index) => {
      return lintTerm(text, ['lists', name, 'phrases', index], (path, message, fix) =>
        problemAt(source, path, message, fix),
      );
    });
  });
}

const CORPORATE_ONLY = 'add `when: { account: [corporate] }`, or take it out';

function aboutTopic(words: string): string {
  return `“${words}” alone finds people who speak of their own work`;
}

function lintTerm(text: string, path: Path, report: Report): Problem[] {
  if (UNION_NAME.test(text)) {
    const message = `“${text}” names a union: the rule would find its members`;
    return [report(path, message, 'take it out; talk about and with a union is protected')];
  }
  if (BARE_TOPIC.test(text)) return [report(path, aboutTopic(text), NARROW)];
  if (BARE_MANAGER.test(text)) {
    const message = `“${text}” finds criticism of those who decide`;
    return [report(path, message, 'use a rule about travel or documents, or take it out')];
  }
  if (POLITICS.test(text)) return [report(path, `“${text}” is the writer’s own affair`, CORPORATE_ONLY)];
  return [];
}

function lintText(source: Source<unknown>, path: Path, text: string): Problem[] {
  return WORDINGS.flatMap((wording) => {
    const words = findWording(wording, text);
    return words === undefined
      ? []
      : [
          problemAt(
            source,
            path,
            wording.message.replace('{words}', () => words),
            wording.fix,
          ),
        ];
  });
}

/** Sentence by sentence: what makes one right must stand in the same. */
function findWording({ expression, unless }: Wording, text: string): string | undefined {
  const sentence = text.split(/(?<=[.!?])\s+/).find((part) => expression.test(part) && !unless?.test(part));
  return sentence === undefined ? undefined : expression.exec(sentence)?.[0].replace(/\s+/g, ' ');
}
