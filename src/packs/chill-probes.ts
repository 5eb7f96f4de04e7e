/** What a rule finds in sentences that it should leave alone: of workers about their work, and of anybody about anything. */
import type { Checker } from '../engine/check.ts';
import type { CompiledRule, Ruleset } from '../engine/ruleset.ts';
import type { AccountKind, Draft } from '../engine/types.ts';
import { prepareWholeUnprotected } from '../language/grammar.ts';
import { NARROW } from './chill-wording.ts';
import type { Company } from './company-schema.ts';
import { listsFor } from './compile-lists.ts';
import { compileRule } from './compile-rule.ts';
import type { Path, Problem } from './problem.ts';
import { bareRuleset } from './bare-ruleset.ts';
import { isHeardAlways } from './heard-always.ts';
import type { AuthoredRule, Pack } from './schema.ts';
import { problemAt, type Source } from './source.ts';

export interface Probes {
  /** What a rule finds in these it would have silenced, were the engine not there. */
  ofWorkers: readonly string[];
  /** What people post that has nothing to do with any employer. */
  ordinary: readonly string[];
}

/** More sentences of one rule tell its author nothing more. */
const MOST_SENTENCES = 3;
/** A rule that finds no more of the protected sentences than this has met them by chance; the engine sees to those. */
const CHANCE = 0.01;
/** A rule that speaks more often than this about ordinary posts is switched off in people's heads. */
const TOO_OFTEN = 0.15;

export function lintHits(
  source: Source<Pack>,
  rule: AuthoredRule,
  path: Path,
  probes: Probes,
  facts: Company | undefined,
  packs: readonly Pack[],
): Problem[] {
  const report = (message: string, fix: string) => problemAt(source, path, message, fix);
  const account = rule.when?.account?.[0] ?? 'personal';
  const hitsOf = (tried: AuthoredRule, sentences: readonly string[], as: AccountKind): Hit[] => {
    const compiled = compileRule(tried, facts, { pack: source.value, packs, company: facts });
    if (!compiled) return [];
    const checker = prepareWholeUnprotected(rulesetOf(compiled, listsFor(compiled, packs, facts)));
    return sentences.flatMap((text) => hitIn(checker, text, as));
  };
  // Names of the company profile are facts, not words of a rule.
  const ofWorkers = isHeardAlways(rule.category) ? [] : hitsOf(withoutFacts(rule), probes.ofWorkers, 'personal');
  const ordinary = hitsOf(rule, probes.ordinary, account);
  return [
    ...(ofWorkers.length > probes.ofWorkers.length * CHANCE ? reportWorkers(rule, ofWorkers, report) : []),
    ...(ordinary.length > probes.ordinary.length * TOO_OFTEN
      ? [reportOften(rule, ordinary, probes.ordinary.length, report)]
      : []),
  ];
}

interface Hit {
  text: string;
  /** Empty for a finding about the draft as a whole. */
  words: string;
}

type Report = (message: string, fix: string) => Problem;

function hitIn({ check }: Checker, text: string, as: AccountKind): Hit[] {
  const [finding] = check(draftOf(text, as), 0).findings;
  return finding ? [{ text, words: text.slice(finding.start, finding.end) }] : [];
}

function reportWorkers({ id }: AuthoredRule, found: readonly Hit[], report: Report): Problem[] {
  return found.slice(0, MOST_SENTENCES).map((hit, index) => {
    const more = index === MOST_SENTENCES - 1 ? found.length - MOST_SENTENCES : 0;
    const others = more > 0 ? `, and ${more.toString()} more like it` : '';
    return report(`\`${id}\` finds ${inWords(hit)}${others}: the engine will silence it there`, NARROW);
  });
}

function reportOften({ id }: AuthoredRule, found: readonly Hit[], of: number, report: Report): Problem {
  const share = Math.round((100 * found.length) / of).toString();
  const message = `\`${id}\` speaks up in ${share} % of ordinary posts, such as ${inWords(found[0] as Hit)}`;
  return report(
    message,
    'ask for one more cue beside it (`kind: near`), or name what it should leave alone (`except`)',
  );
}

function inWords({ words, text }: Hit): string {
  return words === '' ? `“${text}”` : `“${words}” in “${text}”`;
}

function withoutFacts(rule: AuthoredRule): AuthoredRule {
  return rule.kind === 'terms' ? { ...rule, company: [] } : rule;
}

/** The rule alone, at any time and in earnest. */
function rulesetOf({ from: _from, until: _until, ...rule }: CompiledRule, lists: Ruleset['lists']): Ruleset {
  return bareRuleset([{ ...rule, mode: 'live' }], lists);
}

function draftOf(text: string, kind: AccountKind): Draft {
  return { text, site: 'x', surface: 'post', account: { handle: '', name: '', kind, evidence: '' }, attachments: [] };
}
