/**
 * The whole judgement: (draft, ruleset, now) → verdict. Pure and total: no text, however odd, makes `check` throw.
 */
import { fitSpan } from './fit-span.ts';
import { fitSuggestion } from './fit-suggestion.ts';
import { hash } from './hash.ts';
import { prepareConfidence, type Weigh } from './confidence.ts';
import { readAlphabet, type CharacterFolds } from './character-folds.ts';
import { createCueTables } from './cue-tables.ts';
import type { Hit, Matcher, Scan, Tables } from './kinds/kind.ts';
import { prepareRule } from './kinds/registry.ts';
import { createLiteralScan, type LiteralHits } from './literal-scan.ts';
import { mergeFindings } from './merge.ts';
import { prepareProtection, type Spare } from './protected-speech.ts';
import { FORMAT, type CompiledRule, type Ruleset } from './ruleset.ts';
import type { Draft, Finding, Severity, Verdict } from './types.ts';
import { createWordLists } from './word-lists.ts';

/** More findings of one rule tell the writer nothing more. */
export const MOST_HITS_PER_RULE = 50;

export interface Checker {
  /** Judges a draft as of `now` (milliseconds since the epoch). */
  check(draft: Draft, now: number): Verdict;
}

/** One live rule, ready to run. */
interface Prepared {
  rule: CompiledRule;
  applies: Applies;
  /** The rule sleeps until a draft holds one of these literals. None wake it, and it is always asked. */
  wakers: readonly number[];
  match: Matcher;
  weigh: Weigh | undefined;
}

/**
 * Builds the tables of a ruleset; worth keeping, one per ruleset.
 * @param spare protection by the same words, for who prepares many rulesets
 * @throws when the ruleset is malformed, which `src/packs` never produces.
 */
export function prepare(ruleset: Ruleset, spare?: Spare): Checker {
  const folds = readFolds(ruleset);
  return prepareWith(ruleset, folds, spare ?? prepareProtection(ruleset.protectedWords, folds));
}

/** What the rules say before protected speech is heard. For the linter only: it asks what a rule would have silenced. */
export function prepareUnprotected(ruleset: Ruleset): Checker {
  return prepareWith(ruleset, readFolds(ruleset), (findings) => [...findings]);
}

export function readFolds({ format, alphabet }: Ruleset): CharacterFolds {
  if (format !== FORMAT) throw new TypeError('This ruleset is of another format.');
  return readAlphabet(alphabet);
}

function prepareWith(ruleset: Ruleset, folds: CharacterFolds, spare: Spare): Checker {
  const words = createWordLists(folds);
  const literals = createLiteralScan();
  const cueTables = createCueTables(ruleset.lists, words, literals);
  const tables: Tables = { words: (terms) => words.add(terms), literals, cues: (lists) => cueTables.group(lists) };
  const prepared = ruleset.rules
    .filter(({ mode }) => mode === 'live')
    .map((rule): Prepared => ({
      rule,
      applies: prepareWhen(rule),
      wakers: rule.kind === 'pattern' ? rule.keywords.map((keyword) => literals.add(keyword)) : [],
      match: prepareRule(rule, tables),
      weigh: rule.confidence && prepareConfidence(rule.confidence, tables),
    }));
  return {
    check(draft, now) {
      const hits = words.find(draft.text);
      let literalHits: LiteralHits | undefined;
      const scanLiterals = () => (literalHits ??= literals.scan(draft.text));
      const cues = cueTables.read(draft.text, hits, scanLiterals, now);
      const scan: Scan = { draft, now, literals: scanLiterals, found: (list) => hits.of(list), cues };
      const findings: Finding[] = [];
      for (const { rule, applies, wakers, match, weigh } of prepared) {
        if ((wakers.length > 0 && !scanLiterals().holdsAny(wakers)) || !applies(draft, now)) continue;
        const found = match(scan);
        for (const hit of found.length > MOST_HITS_PER_RULE ? found.slice(0, MOST_HITS_PER_RULE) : found) {
          const severity = weigh ? weigh(hits.cueAt(hit.start, hit.end), cues) : rule.severity;
          if (severity) findings.push(toFinding(rule, severity, hit, draft.text));
        }
      }
      return toVerdict(mergeFindings(spare(findings, draft)), draft);
    },
  };
}

/** Whether a rule speaks of a draft as of `now` (milliseconds since the epoch). */
export type Applies = (draft: Draft, now: number) => boolean;

/** Read once: a ruleset has hundreds of rules, and each is asked at every keystroke. */
export function prepareWhen({ when = {}, from = -Infinity, until = Infinity }: CompiledRule): Applies {
  const { during, exceptAs, account, ...others } = when;
  const asked = Object.entries(others) as [keyof Draft, readonly unknown[]][];
  return (draft, now) => {
    if (now < from || now >= until) return false;
    if (during && !during.some(([start, end]) => now >= start && now < end)) return false;
    if (exceptAs?.includes(draft.account.handle.replace('@', '').toLowerCase())) return false;
    if (account && !account.includes(draft.account.kind)) return false;
    // A condition that the draft says nothing about does not hold: neither does one that only later versions know.
    return asked.every(([name, accepted]) => accepted.includes(draft[name]));
  };
}

export function toFinding(rule: CompiledRule, severity: Severity, hit: Hit, text: string): Finding {
  const [start, end] = fitSpan(text, hit);
  const finding: Finding = { rule: rule.id, pack: rule.pack, category: rule.category, severity, start, end };
  if (hit.suggestion !== undefined) finding.suggestion = fitSuggestion(text, start, hit.suggestion);
  return finding;
}

export function toVerdict(findings: Finding[], draft: Draft): Verdict {
  const pauses = findings.some((finding) => finding.severity === 'critical');
  return {
    findings,
    action: pauses ? 'pause' : findings.length > 0 ? 'advise' : 'clear',
    draftHash: hash(draft.text),
  };
}
