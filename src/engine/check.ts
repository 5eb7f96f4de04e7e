/**
 * The whole judgement: (draft, ruleset, now) → verdict. Pure and total: no text, however odd, makes `check` throw.
 */
import { fitSuggestion } from './fit-suggestion.ts';
import { hash } from './hash.ts';
import type { Hit, Matcher, Scan } from './kinds/kind.ts';
import { prepareRule } from './kinds/registry.ts';
import { mergeFindings } from './merge.ts';
import type { CompiledRule, Ruleset } from './ruleset.ts';
import type { Draft, Finding, Verdict } from './types.ts';
import { createWordLists } from './word-lists.ts';

/** More findings of one rule tell the writer nothing more. */
const MOST_HITS_PER_RULE = 50;

export interface Checker {
  /** Judges a draft as of `now` (milliseconds since the epoch). */
  check(draft: Draft, now: number): Verdict;
}

/**
 * Builds the tables of a ruleset; worth keeping, one per ruleset.
 * @throws when the ruleset is malformed, which `src/packs` never produces.
 */
export function prepare(ruleset: Ruleset): Checker {
  const words = createWordLists();
  const live = ruleset.rules.filter((rule) => rule.mode === 'live');
  const matchers = live.map((rule): [CompiledRule, Matcher] => [rule, prepareRule(rule, words)]);
  return {
    check(draft, now) {
      const found = words.find(draft.text);
      const scan: Scan = {
        draft,
        now,
        lower: draft.text.toLowerCase(),
        found: found.of,
        words: found.words,
        sentenceOf: found.sentenceOf,
      };
      const findings: Finding[] = [];
      for (const [rule, match] of matchers) {
        if (!applies(rule, draft, now)) continue;
        for (const hit of match(scan).slice(0, MOST_HITS_PER_RULE)) findings.push(toFinding(rule, hit, draft.text));
      }
      return toVerdict(mergeFindings(findings), draft);
    },
  };
}

function applies({ when, from, until }: CompiledRule, draft: Draft, now: number): boolean {
  if (from !== undefined && now < from) return false;
  if (until !== undefined && now >= until) return false;
  if (when?.account && !when.account.includes(draft.account.kind)) return false;
  if (when?.site && !when.site.includes(draft.site)) return false;
  return !when?.surface || when.surface.includes(draft.surface);
}

function toFinding(rule: CompiledRule, hit: Hit, text: string): Finding {
  const finding: Finding = {
    rule: rule.id,
    pack: rule.pack,
    category: rule.category,
    severity: rule.severity,
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
