/**
 * Protected speech: which of the sets' protected sentences the base rules of any company would have met, which they still
 * flag, and what the stage costs: leaks that it silences for being like them.
 */
import path from 'node:path';
import { prepare, prepareUnprotected } from '../../src/engine/check.ts';
import { prepareProtection } from '../../src/engine/protected-speech.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { protectedWords } from '../../src/packs/protected-words.ts';
import { draftOf, readPosts, type LabelledPost } from './posts.ts';
import { leakOf, readTalk, type Talk } from './read-talk.ts';
import { COMPANIES, DEFAULT_NOW, namesOfCompanies, rulesOfCompany } from './rules-of-company.ts';
import { isOk } from './score.ts';
import type { Section } from './section.ts';

const FILES = ['protected.jsonl', 'not-protected.jsonl', 'held-out-2.jsonl'];

export const protectedSpeech: Section = {
  name: 'protected',
  measure({ companies, isListing }) {
    const names = companies.length > 0 ? companies : namesOfCompanies();
    const rules = names.map((name) => ({ name, ruleset: rulesOfCompany(name) }));
    const lines = FILES.filter((f) => process.env.ALL || f !== 'held-out-2.jsonl').flatMap((file) =>
      measureFile(
        file,
        rules.map(({ ruleset }) => ruleset),
        isListing,
      ),
    );
    return [...lines, ...rules.flatMap(({ name, ruleset }) => measureCost(name, ruleset, isListing))];
  },
};

function measureFile(file: string, rulesets: readonly Ruleset[], isListing: boolean): string[] {
  const rows = readTalk(file);
  const ofWorkers = rows.filter(({ isProtected }) => isProtected);
  const others = rows.filter(
    (row) => !row.isProtected && row.account !== 'corporate' && !/:(?:credential|personal)$/.test(row.category ?? ''),
  );
  const now = Date.parse(DEFAULT_NOW);
  const foundBy = (checkers: readonly ReturnType<typeof prepare>[], row: Talk) =>
    checkers.some(({ check }) => check(draftOfTalk(row), now).findings.length > 0);
  const stage = rulesets.map(prepare);
  const bare = rulesets.map(prepareUnprotected);
  const flagged = ofWorkers.filter((row) => foundBy(stage, row));
  const met = ofWorkers.filter((row) => foundBy(bare, row));
  const silenced = others.filter(isSilenced);
  return [
    ...(isListing ? flagged.map(({ text }) => `flagged  ${text}`) : []),
    ...(isListing ? silenced.map(({ text }) => `silenced  ${text}`) : []),
    ...(process.env.MISS ? ofWorkers.filter((row) => !isSilenced(row)).map(({ text }) => `unrecognised  ${text}`) : []),
    `${file}: protected ${share(flagged, ofWorkers)} flagged (${met.length.toString()} without the stage), recognised ${share(ofWorkers.filter(isSilenced), ofWorkers)}; others ${share(silenced, others)} wrongly silenced`,
  ];
}

/** Whether the stage would keep a rule from naming the leak. */
function isSilenced(row: Talk): boolean {
  return spare([leakOf(row)], draftOfTalk(row)).length === 0;
}

const { spare } = prepareProtection(protectedWords);

function draftOfTalk({ text, account }: Talk): Draft {
  return {
    text,
    site: 'x',
    surface: 'post',
    account: { handle: '', name: '', kind: account, evidence: 'labelled' },
    attachments: [],
  };
}

function measureCost(name: string, ruleset: Ruleset, isListing: boolean): string[] {
  const posts = readPosts(path.join(COMPANIES, name, 'posts.jsonl')).filter((post) => !isOk(post));
  const found = (check: ReturnType<typeof prepare>['check'], post: LabelledPost) =>
    check(draftOf(post), Date.parse(post.now ?? DEFAULT_NOW)).findings.length > 0;
  const heard = prepare(ruleset).check;
  const bare = prepareUnprotected(ruleset).check;
  const lost = posts.filter((post) => found(bare, post) && !found(heard, post));
  return [
    ...(isListing ? lost.map(({ id, text }) => `lost  ${id}  ${text}`) : []),
    `${name}: ${share(lost, posts)} of what should be said is silenced`,
  ];
}

function share(part: readonly unknown[], whole: readonly unknown[]): string {
  const percent = whole.length === 0 ? '-' : `${((100 * part.length) / whole.length).toFixed(1)} %`;
  return `${percent} (${part.length.toString()} of ${whole.length.toString()})`;
}
