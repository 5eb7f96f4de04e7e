/**
 * Protected speech: which of the sets' protected sentences the base rules of any company would have met, which they still
 * flag, and what the stage costs: leaks that it silences for being like them.
 */
import path from 'node:path';
import type { Checker } from '../../src/engine/check.ts';
import { readAlphabet } from '../../src/engine/character-folds.ts';
import { alphabet } from '../../src/packs/alphabet.ts';
import { prepareProtection } from '../../src/engine/protected-speech.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { prepareWhole, prepareWholeUnprotected } from '../../src/language/grammar.ts';
import { protectedWords } from '../../src/packs/protected-words.ts';
import { draftOf, readPosts } from './posts.ts';
import { leakOf, readTalk, type Talk } from './read-talk.ts';
import { COMPANIES, DEFAULT_NOW, namesOfCompanies, rulesOfCompany } from './rules-of-company.ts';
import { isOk } from './score.ts';
import type { Section } from './section.ts';

const SETS = [
  {
    name: 'first sets',
    files: ['rules/probes/protected.jsonl', 'tests/protected/named.jsonl', 'tests/protected/not-protected.jsonl'],
  },
  { name: 'second set', files: ['tests/protected/held-out-2.jsonl'] },
];
const NOW = Date.parse(DEFAULT_NOW);

export const protectedSpeech: Section = {
  name: 'protected',
  measure({ companies, isListing }) {
    const names = companies.length > 0 ? companies : namesOfCompanies();
    const rules = names.map((name) => ({ name, ruleset: rulesOfCompany(name) }));
    const rulesets = rules.map(({ ruleset }) => ruleset);
    return [
      ...SETS.flatMap(({ name, files }) => measureSet(name, files.flatMap(readTalk), rulesets, isListing)),
      ...rules.flatMap(({ name, ruleset }) => measureCost(name, ruleset, isListing)),
    ];
  },
};

function measureSet(name: string, rows: readonly Talk[], rulesets: readonly Ruleset[], isListing: boolean): string[] {
  const ofWorkers = rows.filter(({ isProtected }) => isProtected);
  const ofOthers = rows.filter((row) => !row.isProtected && maySilence(row));
  const metBy = (checkers: readonly Checker[]) =>
    ofWorkers.filter((row) => checkers.some(({ check }) => check(draftOfTalk(row), NOW).findings.length > 0));
  const flagged = metBy(rulesets.map((ruleset) => prepareWhole(ruleset)));
  const met = metBy(rulesets.map(prepareWholeUnprotected));
  const recognised = ofWorkers.filter(isSilenced);
  const silenced = ofOthers.filter(isSilenced);
  return [
    ...(isListing ? flagged.map(({ text }) => `flagged  ${text}`) : []),
    ...(isListing ? silenced.map(({ text }) => `wrongly silenced  ${text}`) : []),
    `${name}: protected flagged ${share(flagged, ofWorkers)}, without the stage ${share(met, ofWorkers)}, recognised ${share(recognised, ofWorkers)}`,
    `${name}: others wrongly silenced ${share(silenced, ofOthers)}`,
  ];
}

/** Posts worth a word that are not spoken of since the stage takes them for a worker's talk. */
function measureCost(name: string, ruleset: Ruleset, isListing: boolean): string[] {
  const posts = readPosts(path.join(COMPANIES, name, 'posts.jsonl')).filter((post) => !isOk(post));
  const heard = prepareWhole(ruleset);
  const bare = prepareWholeUnprotected(ruleset);
  const lost = posts.filter((post) => {
    const [without, left] = [bare, heard].map(({ check }) => check(draftOf(post), Date.parse(post.now ?? DEFAULT_NOW)));
    return without?.findings.length !== 0 && left?.findings.length === 0;
  });
  return [
    ...(isListing ? lost.map(({ id, text }) => `silenced  ${id}  ${text}`) : []),
    `${name}: posts worth a word silenced ${share(lost, posts)}`,
  ];
}

const spare = prepareProtection(protectedWords, readAlphabet(alphabet));

/** Whether the stage keeps every rule from naming what there is. */
function isSilenced(row: Talk): boolean {
  return spare([leakOf(row)], draftOfTalk(row)).length === 0;
}

/** A company's account is never silenced, nor are keys and other people's data: neither can go wrong here. */
function maySilence({ account, category }: Talk): boolean {
  return account !== 'corporate' && !/:(?:credential|personal)$/.test(category ?? '');
}

function draftOfTalk({ text, account }: Talk): Draft {
  return {
    text,
    site: 'x',
    surface: 'post',
    account: { handle: '', name: '', kind: account, evidence: 'labelled' },
    attachments: [],
  };
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  const percent = whole.length === 0 ? '-' : `${((100 * part.length) / whole.length).toFixed(1)} %`;
  return `${percent} (${part.length.toString()} of ${whole.length.toString()})`;
}
