/**
 * The whole judgement: (draft, ruleset, now) → verdict. Pure and total: no text, however odd, makes `check` throw.
 */
import { fitSuggestion } from './fit-suggestion.ts';
import { hash } from './hash.ts';
import { prepareConfidence, type Weigh } from './confidence.ts';
import { createCueTables } from './cue-tables.ts';
import type { Hit, Matcher, Scan, Tables } from './kinds/kind.ts';
import { prepareRule } from './kinds/registry.ts';
import { mergeFindings } from './merge.ts';
import { prepareProtection, type Spare } from './protected-speech.ts';
import type { CompiledRule, Ruleset } from './ruleset.ts';
import type { Draft, Finding, Severity, Verdict } from './types.ts';
import { createWordLists } from './word-lists.ts';

/** More findings of one rule tell the writer nothing more. */
const MOST_HITS_PER_RULE = 50;

export interface Checker {
  /** Judges a draft as of `now` (milliseconds since the epoch). */
  check(draft: Draft, now: number): Verdict;
}

/** One live rule, ready to run. */
interface Prepared {
  rule: CompiledRule;
  match: Matcher;
  weigh: Weigh | undefined;
}

/**
 * Builds the tables of a ruleset; worth keeping, one per ruleset.
 * @param spare protection by the same words, for who prepares many rulesets
 * @throws when the ruleset is malformed, which `src/packs` never produces.
 */
export function prepare(ruleset: Ruleset, spare = prepareProtection(ruleset.protectedWords)): Checker {
  return prepareWith(ruleset, spare);
}

/** What the rules say before protected speech is heard. For the linter only: it asks what a rule would have silenced. */
export function prepareUnprotected(ruleset: Ruleset): Checker {
  return prepareWith(ruleset, (findings) => [...findings]);
}

function prepareWith(ruleset: Ruleset, spare: Spare): Checker {
  const words = createWordLists();
  const cueTables = createCueTables(ruleset.lists, words);
  const tables: Tables = { words: (terms) => words.add(terms), cues: (lists) => cueTables.group(lists) };
  const prepared = ruleset.rules
    .filter(({ mode }) => mode === 'live')
    .map((rule): Prepared => ({
      rule,
      match: prepareRule(rule, tables),
      weigh: rule.confidence && prepareConfidence(rule.confidence, tables),
    }));
  return {
    check(draft, now) {
      const hits = words.find(draft.text);
      const cues = cueTables.read(draft.text, hits, now);
      const scan: Scan = { draft, now, lower: draft.text.toLowerCase(), found: (list) => hits.of(list), cues };
      const findings: Finding[] = [];
      for (const { rule, match, weigh } of prepared) {
        if (!applies(rule, draft, now)) continue;
        for (const hit of match(scan).slice(0, MOST_HITS_PER_RULE)) {
          const severity = weigh ? weigh(hits.cueAt(hit.start, hit.end), cues) : rule.severity;
          if (severity) findings.push(toFinding(rule, severity, hit, draft.text));
        }
      }
      return toVerdict(mergeFindings(spare(findings, draft)), draft);
    },
  };
}

function applies({ when, from, until }: CompiledRule, draft: Draft, now: number): boolean {
  if (from !== undefined && now < from) return false;
  if (until !== undefined && now >= until) return false;
  const { during, exceptAs, ...asked } = when ?? {};
  if (during && !during.some(([start, end]) => now >= start && now < end)) return false;
  if (exceptAs?.includes(draft.account.handle.replace('@', '').toLowerCase())) return false;
  // A condition that the draft says nothing about does not hold: neither does one that only later versions know.
  const facts: Record<string, unknown> = { ...draft, account: draft.account.kind };
  return Object.entries(asked).every(([name, accepted]) => (accepted as unknown[]).includes(facts[name]));
}

function toFinding(rule: CompiledRule, severity: Severity, hit: Hit, text: string): Finding {
  const finding: Finding = {
    rule: rule.id,
    pack: rule.pack,
    category: rule.category,
    severity,
    start: hit.start,
    end: hit.end,
  };
  if (hit.suggestion !== undefined) finding.suggestion = fitSuggestion(text, hit.start, hit.suggestion);
  return finding;
}

function toVerdict(findings: Finding[], draft: Draft): Verdict {
  const pauses = findings.some((finding) => finding.severity === 'critical');
  return {
    findings,
    action: pauses ? 'pause' : findings.length > 0 ? 'advise' : 'clear',
    draftHash: hash(draft.text),
  };
}
