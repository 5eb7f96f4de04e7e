/** What people read, as the ruleset holds it: the first language in the rules themselves, all others beside them. */
import type { Clause, RuleBase, Texts } from '../engine/ruleset.ts';
import { citeClause, type Quotable } from './cite-clause.ts';
import { defined } from './expand.ts';
import type { AuthoredRule } from './schema.ts';
import { firstText, languagesOf, textIn, type Text } from './texts.ts';

/** Fills in what stands in braces in a text of a rule. */
export type Fill = (text: string) => string;

/** `{match}` stays: only who holds the draft knows the words. */
export function fillerFor(rule: AuthoredRule, where: Quotable): Fill {
  const { company } = where;
  const contact = contactFor(rule, where);
  return (text) =>
    text.replaceAll('{company}', () => company?.names[0] ?? 'the company').replaceAll('{contact}', () => contact);
}

/** Whom to ask: by the topic of the clause that is quoted. */
function contactFor(rule: AuthoredRule, where: Quotable): string {
  const { company } = where;
  const topic = citeClause(rule, where)?.topic;
  const forTopic = topic && company?.contacts[topic];
  return forTopic ?? company?.policy.contact ?? company?.contacts.press ?? 'your communications team';
}

type Said = Pick<AuthoredRule, 'message' | 'why' | 'suggest'>;

/** The texts of a rule in the language that its author put first. */
export function compileSaid(
  { message, why, suggest }: Said,
  fill: Fill,
): Pick<RuleBase, 'message' | 'why' | 'suggest'> {
  const say = (text: Text | undefined) => text && fill(firstText(text));
  return defined<Pick<RuleBase, 'message' | 'why' | 'suggest'>>({
    message: fill(firstText(message)),
    why: defined<RuleBase['why']>({ you: say(why.you), company: fill(firstText(why.company)) }),
    suggest: say(suggest),
  });
}

export interface QuotedClause {
  /** Its key in the ruleset. */
  name: string;
  clause: { title: Text; text: Text };
  url: string | undefined;
}

/** A clause in the language that its author put first. */
export function compileClause({ title, text }: QuotedClause['clause'], url: string | undefined): Clause {
  return defined<Clause>({ title: firstText(title), text: firstText(text), url });
}

interface SaidBy {
  /** `pack/rule` */
  name: string;
  said: Said;
  fill: Fill;
}

interface Spoken {
  rules: readonly SaidBy[];
  clauses: readonly QuotedClause[];
}

/** The texts in all languages that any is given in by name; undefined when every text stands by itself. */
export function compileLanguages({ rules, clauses }: Spoken): Record<string, Texts> | undefined {
  const languages = languagesOf([
    ...rules.flatMap(({ said }) => [said.message, said.why.you, said.why.company, said.suggest]),
    ...clauses.flatMap(({ clause }) => [clause.title, clause.text]),
  ]);
  if (languages.length === 0) return undefined;
  return Object.fromEntries(
    languages.map((language): [string, Texts] => [
      language,
      {
        rules: Object.fromEntries(rules.flatMap((rule) => entryIn(rule, language))),
        clauses: Object.fromEntries(clauses.flatMap((clause) => clauseIn(clause, language))),
      },
    ]),
  );
}

function clauseIn({ name, clause, url }: QuotedClause, language: string): [string, Clause][] {
  if (!languagesOf([clause.title, clause.text]).includes(language)) return [];
  const [title, text] = [nearestText(clause.title, language), nearestText(clause.text, language)];
  return [[name, compileClause({ title, text }, url)]];
}

/** What is given in this very language; of a reason, the other half comes in the language nearest to it. */
function entryIn({ name, said, fill }: SaidBy, language: string): [string, Texts['rules'][string]][] {
  const { message, why, suggest } = said;
  const own = (text: Text | undefined) => {
    const given = textIn(text, language);
    return given === undefined ? undefined : fill(given);
  };
  const near = (text: Text) => fill(nearestText(text, language));
  const hasWhy = own(why.you) !== undefined || own(why.company) !== undefined;
  const entry = defined<Texts['rules'][string]>({
    message: own(message),
    why: hasWhy ? defined<RuleBase['why']>({ you: why.you && near(why.you), company: near(why.company) }) : undefined,
    suggest: own(suggest),
  });
  return Object.keys(entry).length === 0 ? [] : [[name, entry]];
}

/** For `de-AT`: that, else `de`, else the first. */
function nearestText(text: Text, language: string): string {
  return textIn(text, language) ?? textIn(text, language.split('-', 1)[0] ?? '') ?? firstText(text);
}
