/** Fills in what a rule takes from the company profile. */
import type { Term } from '../engine/ruleset.ts';
import type { CompanyFacts } from './company-schema.ts';
import type { CompanyList } from './company-lists.ts';
import type { DatedPhrase, NamedThing } from './company-parts.ts';
import type { AuthoredTerm } from './rule-parts.ts';

const PLACEHOLDER = /\{([a-z]+)\}/g;

/** What may stand in braces in a phrase; the phrase is repeated for each. */
const PHRASE_VALUES: Readonly<Record<string, (company: CompanyFacts) => string[]>> = {
  company: ({ names }) => names,
  product: ({ products }) => products.map(({ name }) => name),
  rival: ({ competitors }) => competitors.flatMap((rival) => namesOf(rival)),
  disclosure: ({ disclosure }) => [...disclosure.phrases, ...disclosure.hashtags],
};

/** What may stand in braces in a text that people read. */
const TEXT_VALUES = ['match', 'company', 'contact'];

/** The first placeholder of a phrase that is not known, with those that are. */
export function unknownInPhrase(text: string): { name: string; known: string[] } | undefined {
  return unknownIn(text, Object.keys(PHRASE_VALUES));
}

/** The same for a text that people read. */
export function unknownInText(text: string): { name: string; known: string[] } | undefined {
  return unknownIn(text, TEXT_VALUES);
}

function unknownIn(text: string, known: string[]): { name: string; known: string[] } | undefined {
  for (const [, name = ''] of text.matchAll(PLACEHOLDER)) if (!known.includes(name)) return { name, known };
  return undefined;
}

/** A phrase once for every value of its placeholders; none when the company has none of them. */
export function expandPhrase(text: string, company: CompanyFacts | undefined): string[] {
  const name = /\{([a-z]+)\}/.exec(text)?.[1];
  if (name === undefined) return [text];
  const values = company ? (PHRASE_VALUES[name]?.(company) ?? []) : [];
  return values.flatMap((value) =>
    expandPhrase(
      text.replaceAll(`{${name}}`, () => value),
      company,
    ),
  );
}

export function expandTerm(authored: AuthoredTerm, company: CompanyFacts | undefined): Term[] {
  const given = typeof authored === 'string' ? { text: authored } : authored;
  return expandPhrase(given.text, company).map((text) =>
    defined<Term>({
      ...given,
      text,
      until: given.until === undefined ? undefined : Date.parse(given.until),
      suggest: given.suggest?.replaceAll('{company}', () => company?.names[0] ?? 'the company'),
    }),
  );
}

/**
 * The terms of a company list, with what the profile knows of each: its case, its end, its right spelling.
 * @param isWeighed whether the rule asks what stands near: without that, what is internal and an everyday word says nothing
 */
export function termsOfList(list: CompanyList, company: CompanyFacts, isWeighed: boolean): Term[] {
  const heard = (things: readonly NamedThing[]) => things.filter((thing) => isWeighed || !isCommon(thing));
  switch (list) {
    case 'names.wrong':
      return wrongSpellings(company.wrongNames, company.names[0] as string);
    case 'products.wrong':
      return company.products.flatMap(({ name, wrong }) =>
        wrongSpellings([...new Set([...wrong, ...casingSlips(name)])], name),
      );
    case 'clients.nda':
      return company.clients.nda.flatMap(termsOfThing);
    case 'competitors':
      return company.competitors.flatMap(termsOfThing);
    case 'bannedClaims':
      return company.bannedClaims.map((text) => ({ text }));
    case 'voice.words':
      return [
        ...company.voice.banned.map((text) => ({ text })),
        ...company.voice.preferred.flatMap(({ say, insteadOf }) => insteadOf.map((text) => ({ text, suggest: say }))),
      ];
    case 'internal.hosts':
      // As written: `velora corp` in two words is no host.
      return company.internal.hosts.map((host) => {
        return { text: host.replace(/^\*\./, ''), case: 'exact', inflect: false, isAddress: true };
      });
    case 'internal.chats':
      return heard(company.internal.chats).flatMap(termsOfChat);
    case 'internal.projects':
      return heard(company.internal.projects)
        .flatMap(namesOf)
        .map((text) => ({ text, case: 'initial' }));
    default:
      return secretsOf(list, company).flatMap(termsOfSecret);
  }
}

function termsOfSecret({ name, also, models, phrases, commonWord, publicOn }: CompanyFacts['secrets'][number]): Term[] {
  const term = (text: string, isCommon: boolean, day: string | undefined) =>
    defined<Term>({
      text,
      case: isCommon ? 'initial' : undefined,
      until: day === undefined ? undefined : Date.parse(day),
    });
  const dated = (given: DatedPhrase) => {
    return typeof given === 'string' ? term(given, false, publicOn) : term(given.say, false, given.publicOn);
  };
  // Only the name itself is an everyday word; a model number is none.
  return [
    term(name, commonWord, publicOn),
    ...also.map((text) => term(text, false, publicOn)),
    ...[...models, ...phrases].map(dated),
  ];
}

/** Harmless phrases that hold an entry of the list. */
export function exceptionsOfList(list: CompanyList, company: CompanyFacts): string[] {
  if (list === 'bannedClaims') return company.approvedClaims;
  return list.startsWith('secrets') ? secretsOf(list, company).flatMap(({ except }) => except) : [];
}

/** `10.0.0.0/8` → a pattern for the addresses in it. */
export function patternOfNetworks(networks: readonly string[]): string | undefined {
  if (networks.length === 0) return undefined;
  const patterns = networks.map((network) => {
    const [address = '', bits = '32'] = network.split('/');
    const parts = address.split('.');
    return parts.map((part, index) => (index < Number(bits) / 8 ? part : '\\d{1,3}')).join('\\.');
  });
  return `\\b(?:${patterns.join('|')})\\b`;
}

function secretsOf(list: CompanyList, company: CompanyFacts): CompanyFacts['secrets'] {
  const kind = list.split('.')[1];
  return kind === undefined ? company.secrets : company.secrets.filter((secret) => secret.kind === kind);
}

/**
 * `RouteKit` → `Route Kit`, `Route-Kit`, `Routekit`: what people write for a name with a capital inside; `dropline` →
 * `Dropline`, `DropLine` and the like for one without any.
 */
function casingSlips(name: string): string[] {
  if (/^\p{Ll}{4,}$/u.test(name)) {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    const at = [...Array(name.length).keys()].slice(2, -1);
    return [
      capital,
      ...at.map((index) => capital.slice(0, index) + capital.charAt(index).toUpperCase() + capital.slice(index + 1)),
    ];
  }
  const [first = '', ...others] = name.match(/\p{Lu}\p{Ll}+/gu) ?? [];
  if (others.length === 0 || first + others.join('') !== name) return [];
  return [[first, ...others].join(' '), [first, ...others].join('-'), first + others.join('').toLowerCase()];
}

function wrongSpellings(wrong: readonly string[], right: string): Term[] {
  return wrong.map((text) => ({ text, case: 'exact', inflect: false, suggest: right }));
}

export function termsOfThing(thing: NamedThing): Term[] {
  return namesOf(thing).map((text) => (isCommon(thing) ? { text, case: 'initial' } : { text }));
}

function isCommon(thing: NamedThing): boolean {
  return typeof thing !== 'string' && thing.commonWord;
}

/** As written; one that is called `general` is told from the word by its hashtag or a capital. */
export function termsOfChat(chat: NamedThing): Term[] {
  return termsOfThing(chat).map((term) => ({ case: 'exact', ...term, inflect: false }));
}

export function namesOf(thing: string | { name: string; also: string[] }): string[] {
  return typeof thing === 'string' ? [thing] : [thing.name, ...thing.also];
}

/** Without the fields that are undefined, so that equal values make equal JSON. */
export function defined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}
