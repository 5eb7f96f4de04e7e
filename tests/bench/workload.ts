/** Made-up terms and drafts, the same on every machine: sizes and mixtures as ordinary business posts have them. */

/** Mulberry32: numbers in [0, 1) from a 32-bit seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CONSONANTS = 'b d f g k l m n p r s t v z ch th'.split(' ');
const SYLLABLES = CONSONANTS.flatMap((consonant) => ['a', 'e', 'i', 'o'].map((vowel) => consonant + vowel));

const SUBJECTS =
  words(`we our-team the-company customers partners engineers the-board my-manager everyone people colleagues
  investors students visitors the-market the-office the-city designers writers sellers`);
const VERBS =
  words(`launch build ship plan review discuss announce improve test measure celebrate support share finish move
  present open visit join learn write design sell hire train thank meet follow lead change`);
const ADJECTIVES =
  words(`new great small large early late quiet open local global simple strong careful recent final first next
  good better public fresh modern busy warm bright honest`);
const NOUNS =
  words(`product project service office release meeting report customer market team plan story garden workshop event
  budget strategy website feature update platform partner supplier training award conference interview article video podcast
  building journey road coffee lunch summer winter quarter year month week morning future idea question answer result number
  goal target value process quality safety support delivery order store factory harbour bridge river energy data cloud model`);
const LINKS = words(`with for after before about because and during without near`);
const EMOJI = ['🎉', '🚀', '👩‍💻', '❤️', '👍🏽', '✨', '🙌', '📈'];
const ACCENTED = ['café', 'naïve', 'Zürich', 'São Paulo', 'it’s', '“soon”', '– finally –', 'résumé', 'déjà vu', '…'];
const ENDINGS = ['pdf', 'xlsx', 'docx', 'pptx', 'csv'];
const CODES = ['QX', 'HB', 'ZT', 'RV', 'MK', 'LW'];
const IDEOGRAPHS = '極秘計画新製品開発設計試験東京大阪工場市場海外展開未来技術電池';

function words(list: string): string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('-', ' '));
}

function picker(seed: number) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: ArrayLike<T>): T => from[below(from.length)] as T;
  const coin = (chance: number) => random() < chance;
  return { random, below, pick, coin };
}

/** `count` different terms: names of projects and clients, article numbers, phrases of ordinary words, files, hosts. */
export function makeTerms(count: number, seed = 1): string[] {
  const { random, below, pick } = picker(seed);
  const pool = Array.from({ length: 4000 }, () => Array.from({ length: 2 + below(3) }, () => pick(SYLLABLES)).join(''));
  const name = () => capital(pick(pool));
  const ordinary = () => pick(pick([SUBJECTS, VERBS, ADJECTIVES, NOUNS]));
  const make = (): string => {
    const kind = random();
    if (kind < 0.22) return `Project ${name()}${pick(['', '', ' II', ' North', ` ${name()}`])}`;
    if (kind < 0.42) return `${name()} ${name()}${pick(['', '', '', ' Inc', ' GmbH', ' Bank'])}`;
    if (kind < 0.54)
      return `${pick(CODES)}-${(1000 + below(9000)).toString()}-${pick('ABCDEFGH')}${below(100).toString()}`;
    if (kind < 0.66) return name() + pick(SYLLABLES);
    if (kind < 0.86) {
      const phrase = Array.from({ length: 3 + below(2) }, ordinary);
      phrase.splice(1 + below(phrase.length), 0, pick(pool));
      return phrase.join(' ');
    }
    if (kind < 0.94) return `${pick(pool)}_${pick(NOUNS)}_${below(100).toString()}.${pick(ENDINGS)}`;
    if (kind < 0.98) return `${pick(pool)}${below(100).toString()}.corp.example`;
    return Array.from({ length: 3 + below(4) }, () => pick(IDEOGRAPHS)).join('');
  };
  const terms = new Set<string>();
  while (terms.size < count) terms.add(make());
  return [...terms];
}

export interface DraftShape {
  /** Terms planted per 1,000 characters; 1 unless said otherwise. */
  planted?: number;
}

/** A post of exactly `length` UTF-16 units, unless a character of two units stands at its end. */
export function makeDraft(
  length: number,
  seed: number,
  terms: readonly string[],
  { planted = 1 }: DraftShape = {},
): string {
  const { pick, coin, below } = picker(seed);
  let text = '';
  let due = planted === 0 ? Infinity : 500 / planted;
  while (text.length < length) {
    let sentence = `${capital(pick(SUBJECTS))} ${pick(VERBS)} the ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
    sentence += ` ${pick(LINKS)} ${pick(SUBJECTS)} ${pick(VERBS)} ${pick(ADJECTIVES)} ${pick(NOUNS)}`;
    if (coin(0.15)) sentence += ` ${pick(ACCENTED)}`;
    if (coin(0.1)) sentence += ` by ${below(100).toString()}%`;
    if (coin(0.1)) sentence += ` #${capital(pick(ADJECTIVES))}${capital(pick(NOUNS))}`;
    if (coin(0.06)) sentence += ` @${pick(NOUNS)}${below(100).toString()}`;
    if (coin(0.04)) sentence += ` https://example.org/${pick(NOUNS)}?id=${below(10000).toString()}`;
    if (coin(0.12)) sentence += ` ${pick(EMOJI)}`;
    if (text.length + sentence.length > due && terms.length > 0) {
      sentence += ` ${pick(terms)}`;
      due += 1000 / planted;
    }
    text += sentence + (coin(0.15) ? pick(['! ', '.\n\n']) : '. ');
  }
  const cut = text.slice(0, length);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** Drafts that are unusual in one way. */
export const VARIANTS: Readonly<Record<string, (draft: string) => string>> = {
  bold: (draft) => draft.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d5ee + letter.charCodeAt(0) - 97)),
  'zero-width': (draft) => draft.replace(/([a-z])([a-z])/g, '$1\u200b$2'),
  cjk: (draft) => draft.replace(/\S/g, (unit) => IDEOGRAPHS[unit.charCodeAt(0) % IDEOGRAPHS.length] as string),
  'one line': (draft) => draft.replace(/\s/g, ''),
  aaaa: (draft) => 'a'.repeat(draft.length),
};

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
