/**
 * Which rules could keep people from speaking of what is theirs: pay, hours, safety, conditions, unions, management, an
 * authority or a court. The engine silences such rules anyway (`src/engine/protected-speech.ts`); here their authors learn it.
 */
import { prepareUnprotected } from '../engine/check.ts';
import type { CompiledRule, Ruleset } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import {
  BARE_MANAGER,
  BARE_TOPIC,
  POLITICS,
  TOPIC_IN_PATTERN,
  UNION_NAME,
  WORDINGS,
  type Wording,
} from './chill-wording.ts';
import { listsFor } from './compile-lists.ts';
import { compileRule } from './compile-rule.ts';
import type { Sources } from './compile.ts';
import type { Path, Problem } from './problem.ts';
import { bareRuleset } from './bare-ruleset.ts';
import type { AuthoredRule, Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';

/** More sentences of one rule tell its author nothing more. */
const MOST_SENTENCES = 3;

/** A rule that finds no more of the protected sentences than this has met them by chance; the engine sees to those. */
const CHANCE = 0.01;

/** @param sentences protected ones: what a rule finds in them it would have silenced, were the engine not there. */
export function lintChill({ company, packs }: Sources, sentences: readonly string[]): Problem[] {
  const facts = company?.value;
  return [
    ...(company ? lintClauses(company, ['policy', 'clauses'], company.value.policy.clauses) : []),
    ...(company ? lintFacts(company.value, (path, message, fix) => problemAt(company, path, message, fix)) : []),
    ...packs.flatMap((source) => [
      ...lintClauses(source, ['clauses'], source.value.clauses),
      ...source.value.rules.flatMap((rule, index) => {
        const path = ['rules', index];
        return [...lintRule(source, rule, path), ...lintHits(source, rule, path, sentences, facts, packs)];
      }),
    ]),
  ];
}

type Company = NonNullable<Sources['company']>['value'];
type Report = (path: Path, message: string, fix: string) => Problem;

function lintClauses(
  source: Source<unknown>,
  path: Path,
  clauses: readonly { title: string; text: string }[],
): Problem[] {
  return clauses.flatMap(({ title, text }, index) => [
    ...lintText(source, [...path, index, 'title'], title),
    ...lintText(source, [...path, index, 'text'], text),
  ]);
}

function lintFacts({ secrets, bannedClaims, internal, competitors }: Company, report: Report): Problem[] {
  const named: [Path, string][] = [
    ...secrets.map(({ name }, index): [Path, string] => [['secrets', index, 'name'], name]),
    ...bannedClaims.map((text, index): [Path, string] => [['bannedClaims', index], text]),
    ...internal.chats.map((text, index): [Path, string] => [['internal', 'chats', index], text]),
    ...internal.projects.map((text, index): [Path, string] => [['internal', 'projects', index], text]),
    ...competitors.map((rival, index): [Path, string] => [
      ['competitors', index],
      typeof rival === 'string' ? rival : rival.name,
    ]),
  ];
  return named.flatMap(([path, text]) => lintTerm(text, path, report));
}

function lintRule(source: Source<Pack>, rule: AuthoredRule, path: Path): Problem[] {
  const report: Report = (below, message, fix) => problemAt(source, [...path, ...below], message, fix);
  const texts: [Path, string | undefined][] = [
    [['message'], rule.message],
    [['why', 'you'], rule.why.you],
    [['why', 'company'], rule.why.company],
  ];
  const said = texts.flatMap(([below, text]) =>
    text === undefined ? [] : lintText(source, [...path, ...below], text),
  );
  const onlyCorporate = rule.when?.account?.every((kind) => kind === 'corporate') === true;
  return [...said, ...lintWords(rule, onlyCorporate, report)];
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

const NARROW =
  'look for the plan, not the topic: add the words of an unannounced decision (“list of”, “board paper”), or take it out';
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

/** What the rule's own words find in protected sentences. Names of the company profile are facts, not words of a rule. */
function lintHits(
  source: Source<Pack>,
  rule: AuthoredRule,
  path: Path,
  sentences: readonly string[],
  facts: Company | undefined,
  packs: readonly Source<Pack>[],
): Problem[] {
  const own = compileRule(withoutFacts(rule), source.value, facts, facts);
  if (!own || NEVER_SILENCED.includes(own.category)) return [];
  const { check } = prepareUnprotected(
    rulesetOf(
      own,
      listsFor(
        own,
        packs.map(({ value }) => value),
        facts,
      ),
    ),
  );
  const found = sentences.flatMap((text) => {
    const [finding] = check(draftOf(text), 0).findings;
    return finding ? [{ text, words: text.slice(finding.start, finding.end) }] : [];
  });
  if (found.length <= sentences.length * CHANCE) return [];
  return found.slice(0, MOST_SENTENCES).map(({ text, words }, index) => {
    const more = index === MOST_SENTENCES - 1 ? found.length - MOST_SENTENCES : 0;
    const others = more > 0 ? `, and ${more.toString()} more like it` : '';
    const message = `\`${rule.id}\` finds “${words}” in “${text}”${others}: the engine will silence it there`;
    return problemAt(source, path, message, NARROW);
  });
}

/** Keys and other people's data are heard also in protected speech. */
const NEVER_SILENCED: readonly string[] = ['confidential:credential', 'confidential:personal'];

function withoutFacts(rule: AuthoredRule): AuthoredRule {
  return rule.kind === 'terms' ? { ...rule, company: [] } : rule;
}

/** The rule alone, at any time and in earnest. */
function rulesetOf({ from: _from, until: _until, ...rule }: CompiledRule, lists: Ruleset['lists']): Ruleset {
  return bareRuleset([{ ...rule, mode: 'live' }], lists);
}

function draftOf(text: string): Draft {
  const account = { handle: '', name: '', kind: 'personal', evidence: '' } as const;
  return { text, site: 'x', surface: 'post', account, attachments: [] };
}
