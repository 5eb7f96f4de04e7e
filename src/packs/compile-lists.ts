/** Cue lists: the packs' own and those that the company profile gives, as the engine reads them. */
import type { CompiledRule, CueList, Term } from '../engine/ruleset.ts';
import { calendarCues } from './calendar-cues.ts';
import type { CompanyFacts } from './company-schema.ts';
import { EVENT_KINDS } from './company-parts.ts';
import { expandCuePhrase } from './cue-phrase.ts';
import { defined, namesOf, termsOfChat, termsOfThing } from './expand.ts';
import { toExpression } from './seek.ts';
import { wholeDays } from './periods.ts';
import { COMPANY_CUES, type CompanyCues } from './company-lists.ts';
import type { AuthoredRule, Pack } from './schema.ts';

const COMPANY = 'company.';
const EMPTY: CueList = { terms: [], patterns: [] };

/** The names of all lists that a rule draws on, as its author wrote them, each with its place in the rule. */
export function listsOf(rule: AuthoredRule): { name: string; path: (string | number)[] }[] {
  const named = (lists: readonly string[], path: (string | number)[]) =>
    lists.map((name, index) => ({ name, path: [...path, index] }));
  const slots = 'all' in rule ? rule.all.flatMap((slot, index) => named(slot, ['all', index])) : [];
  return [
    ...slots,
    ...('none' in rule ? named(rule.none, ['none']) : []),
    ...('missing' in rule ? named(rule.missing, ['missing']) : []),
    ...('with' in rule ? named(rule.with, ['with']) : []),
    ...('confidence' in rule ? (rule.confidence?.near ?? []) : []).flatMap(({ lists }, index) =>
      named(lists, ['confidence', 'near', index, 'lists']),
    ),
  ];
}

/** `secrecy` in the pack `cues` and `cues/secrecy` anywhere are one list; `company.…` is the same everywhere. */
export function fullListName(name: string, pack: Pack): string {
  return name.includes('/') || name.startsWith(COMPANY) ? name : `${pack.id}/${name}`;
}

/** The lists that there are, by their full names; for messages and for compiling. */
export function knownLists(packs: readonly Pack[]): string[] {
  const own = packs.flatMap((pack) => Object.keys(pack.lists).map((name) => `${pack.id}/${name}`));
  return [...own, ...COMPANY_CUES.map((name) => COMPANY + name)];
}

/** One list by its full name; empty when the company has nothing of the kind. */
function compileList(name: string, packs: readonly Pack[], facts: CompanyFacts | undefined): CueList {
  if (name.startsWith(COMPANY)) {
    const list = name.slice(COMPANY.length) as CompanyCues;
    if (!facts) return EMPTY;
    return isOfCalendar(list) ? calendarOf(list, facts) : listOf(companyCues(list, facts), []);
  }
  const [packId, listId = ''] = name.split('/');
  const list = packs.find(({ id }) => id === packId)?.lists[listId];
  if (!list) return EMPTY;
  return listOf(cueTerms(list.phrases), list.patterns);
}

/** Terms that are only words as they stand are kept as one text. */
function listOf(terms: readonly Term[], patterns: readonly string[]): CueList {
  const isPlain = ({ text, inflect, phrase, ...rest }: Term): boolean =>
    (inflect === false || phrase === true) && Object.keys(rest).length === 0 && !text.includes('|');
  const plain = terms.filter(isPlain);
  const texts = (isPhrase: boolean) =>
    plain.filter(({ phrase }) => (phrase === true) === isPhrase).map(({ text }) => text);
  return defined<CueList>({
    terms: terms.filter((term) => !isPlain(term)),
    words: texts(false).join('|') || undefined,
    phrases: texts(true).join('|') || undefined,
    patterns: patterns.map(toExpression),
  });
}

/** The lists that compiled rules name, compiled. */
export function listsFor(
  rules: CompiledRule | readonly CompiledRule[],
  packs: readonly Pack[],
  facts: CompanyFacts | undefined,
): Record<string, CueList> {
  const names = new Set([rules].flat().flatMap(namedBy));
  return Object.fromEntries([...names].sort().map((name) => [name, compileList(name, packs, facts)]));
}

function namedBy(rule: CompiledRule): string[] {
  return [
    ...('all' in rule ? rule.all.flat() : []),
    ...('none' in rule ? rule.none : []),
    ...('missing' in rule ? rule.missing : []),
    ...('with' in rule ? rule.with : []),
    ...(rule.confidence?.near ?? []).flatMap(({ lists }) => lists),
  ];
}

type CalendarCues = Extract<CompanyCues, `calendar-day${string}`>;

function isOfCalendar(list: CompanyCues): list is CalendarCues {
  return list.startsWith('calendar-day');
}

function calendarOf(list: CalendarCues, facts: CompanyFacts): CueList {
  return calendarCues(
    facts,
    EVENT_KINDS.find((kind) => list === `calendar-day.${kind}`),
  );
}

function companyCues(list: Exclude<CompanyCues, CalendarCues>, facts: CompanyFacts): Term[] {
  const plain = (texts: readonly string[]): Term[] => texts.map((text) => ({ text }));
  switch (list) {
    case 'names':
      return plain([...facts.names, ...facts.wrongNames]);
    case 'ticker':
      return facts.ticker.flatMap((text): Term[] => [{ text: `$${text}` }, { text, case: 'exact', inflect: false }]);
    case 'products':
      return facts.products.flatMap(({ name, wrong }) => plain([name, ...wrong]));
    case 'sites':
      return facts.sites.map(({ name }) => ({ text: name, case: 'initial' }));
    case 'customers':
      return cueTerms(facts.customersAreCalled, true);
    case 'trade':
      return cueTerms(facts.weMakeOrHandle, true);
    case 'troubles':
      return cueTerms(facts.whatGoesWrong, true);
    case 'counted':
      return cueTerms(facts.weCount, true);
    case 'doors':
      return cueTerms(facts.doors, true);
    case 'visitors':
      return cueTerms(facts.visitors, true);
    case 'bosses':
      return facts.bosses.flatMap((boss) => namesOf(boss)).map((text) => ({ text, case: 'initial' }));
    case 'spokespeople':
      return facts.spokespeople.map(({ name }) => ({ text: name, case: 'initial' }));
    case 'targets':
      return facts.targets.flatMap(({ name, also }) => plain([name, ...also]));
    case 'target-trades':
      // Who makes maps is a mapmaker; who runs a bank, a banker.
      return cueTerms(facts.targets.flatMap(({ does }) => (does === undefined ? [] : [`${does.replace(/s$/u, '')}~`])));
    case 'rivals':
      return plain(facts.competitors.flatMap(namesOf));
    case 'nda-clients':
      return plain(facts.clients.nda.flatMap(namesOf));
    case 'nda-short':
      return plain(facts.clients.nda.flatMap(namesOf).flatMap(shortName)).map((term) => ({ ...term, case: 'initial' }));
    case 'references':
      return plain(facts.clients.references.flatMap(namesOf));
    case 'projects':
      return facts.internal.projects.flatMap(termsOfThing);
    case 'chats':
      return facts.internal.chats.flatMap(termsOfChat);
    case 'tools':
      return facts.internal.tools.flatMap(termsOfThing);
    case 'lawsuits':
      return plain(facts.lawsuits);
    case 'incidents':
      return plain(facts.incidents);
    case 'published':
      return cueTerms([...facts.published.documents, ...facts.published.pages, ...facts.published.facts]);
    case 'banned-claims':
      return plain(facts.bannedClaims);
    case 'approved-claims':
      return plain(facts.approvedClaims);
    case 'sensitive-words':
      return facts.voice.sensitiveDays.flatMap((day) => {
        const [from, until] = wholeDays(day);
        return day.words.map((text) => ({ text, from, until }));
      });
    case 'disclosure':
      return plain([...facts.disclosure.phrases, ...facts.disclosure.hashtags]);
    case 'help-handles':
      return plain(facts.helpHandles);
    default:
      return hintsOf(list, facts);
  }
}

/** People say `Tessel` for `Tessel Bank`. A first word of few letters says too little. */
function shortName(name: string): string[] {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && first.length >= 5 ? [first] : [];
}

function hintsOf(list: string, facts: CompanyFacts): Term[] {
  const kind = list.split('.')[1];
  const secrets = facts.secrets.filter((secret) => kind === undefined || secret.kind === kind);
  return secrets.flatMap(({ hints, publicOn }) => {
    const until = publicOn === undefined ? {} : { until: Date.parse(publicOn) };
    return cueTerms(hints, true).map((term): Term => ({ ...term, ...until }));
  });
}

/** `inflect`: nouns of a trade have plurals; the words of a whole phrase are as they are. */
function cueTerms(phrases: readonly string[], inflect = false): Term[] {
  return phrases.flatMap((phrase) => {
    const expanded = expandCuePhrase(phrase);
    if (!expanded.ok) return [];
    return expanded.phrases.map((text): Term => {
      const isPlain = !/[~#]|(?:^| )\.\.(?: |$)/u.test(text);
      return isPlain ? { text, inflect } : { text, phrase: true };
    });
  });
}
