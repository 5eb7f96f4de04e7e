/**
 * The engine's judgement once more, with its reasons. It runs the engine's own matchers, weights, protection and merging, in
 * the order of `check`, and holds what `check` lets go of; `tests/explain` proves that both find the same.
 * Nothing of this is in the guard.
 */
import { MOST_HITS_PER_RULE, readFolds, toFinding, toVerdict } from '../engine/check.ts';
import { prepareConfidence, type Weigh } from '../engine/confidence.ts';
import { createCueTables } from '../engine/cue-tables.ts';
import type { Matcher, Scan, Tables } from '../engine/kinds/kind.ts';
import { prepareRule } from '../engine/kinds/registry.ts';
import { createLiteralScan, type LiteralHits } from '../engine/literal-scan.ts';
import { covers, mergeFindings } from '../engine/merge.ts';
import { prepareProtection } from '../engine/protected-speech.ts';
import type { CompiledRule, Ruleset } from '../engine/ruleset.ts';
import type { Draft, Finding } from '../engine/types.ts';
import { createWordLists, type TextHits } from '../engine/word-lists.ts';
import { findBarriers } from './barriers.ts';
import type {
  Explanation,
  Fired,
  Nearly,
  Part,
  Reason,
  RuleExplanation,
  Silenced,
  Span,
  Weighed,
} from './explanation.ts';
import { isElsewhere } from './fold-alike.ts';
import { prepareHearing } from './hear-protected.ts';
import type { Miss, Tracer } from './kinds/kind.ts';
import { prepareTrace } from './kinds/registry.ts';
import { quote } from './quote.ts';
import { prepareWeight, tooUnsure, type WeightTrace } from './weigh.ts';

export interface Explainer {
  /** Why a draft is judged as it is, as of `now` (milliseconds since the epoch). */
  explain(draft: Draft, now: number): Explanation;
  /** The same for one rule of the ruleset, which says all that it looked for. */
  explainRule(rule: CompiledRule, draft: Draft, now: number): RuleExplanation;
}

interface Prepared {
  rule: CompiledRule;
  match: Matcher;
  weigh: Weigh | undefined;
  trace: Tracer;
  traceWeight: WeightTrace | undefined;
}

interface Traced {
  rule: CompiledRule;
  barriers: Reason[];
  parts: Part[];
  misses: Miss[];
  hits: TracedHit[];
}

interface TracedHit {
  finding: Finding;
  /** Why it is none; empty when it goes on to protection and merging. */
  reasons: Reason[];
  isNearly: boolean;
  weighed: Weighed | undefined;
}

/** Takes two to three times what `prepare` takes; worth keeping, one per ruleset. */
export function prepareExplain(ruleset: Ruleset): Explainer {
  const folds = readFolds(ruleset);
  const words = createWordLists(folds);
  const literals = createLiteralScan();
  const cueTables = createCueTables(ruleset.lists, words, literals);
  const tables: Tables = { words: (terms) => words.add(terms), literals, cues: (lists) => cueTables.group(lists) };
  const prepared = ruleset.rules.map((rule): Prepared => ({
    rule,
    match: prepareRule(rule, tables),
    weigh: rule.confidence && prepareConfidence(rule.confidence, tables),
    trace: prepareTrace(rule, tables),
    traceWeight: rule.confidence && prepareWeight(rule.confidence, tables),
  }));
  const spare = prepareProtection(ruleset.protectedWords, folds);
  const hear = prepareHearing(ruleset.protectedWords, folds);

  function traceAll(draft: Draft, now: number): Traced[] {
    const hits = words.find(draft.text);
    let literalHits: LiteralHits | undefined;
    const scanLiterals = () => (literalHits ??= literals.scan(draft.text));
    const cues = cueTables.read(draft.text, hits, scanLiterals, now);
    const scan: Scan = { draft, now, literals: scanLiterals, found: (list) => hits.of(list), cues };
    return prepared.map((entry) => traceRule(entry, scan, hits));
  }

  function judge(draft: Draft, now: number): { traced: Traced[]; explanation: Explanation } {
    const traced = traceAll(draft, now);
    const hits = traced.flatMap((entry) => entry.hits);
    const spoken = hits.filter(({ reasons }) => reasons.length === 0).map(({ finding }) => finding);
    const spared = spare(spoken, draft);
    const kept = mergeFindings(spared);
    let hearing: ((finding: Finding) => Reason) | undefined;
    const fired: Fired[] = kept.map((finding) => ({ ...finding, ...weightOf(hits, finding) }));
    const silenced: Silenced[] = [];
    const nearly: Nearly[] = [];
    for (const { rule, barriers, misses, hits: own } of traced) {
      for (const { finding, reasons, isNearly, weighed } of own) {
        if (kept.includes(finding)) continue;
        const late = (): Reason => {
          return spared.includes(finding)
            ? covered(finding, kept, draft.text)
            : (hearing ??= hear(draft.text))(finding);
        };
        const entry = {
          ...placeOf(rule, finding),
          ...(weighed && { weighed }),
          reasons: reasons.length > 0 ? reasons : [late()],
        };
        if (isNearly) nearly.push({ ...entry, closeness: 1 });
        else silenced.push(entry);
      }
      for (const { isNearly, reasons, closeness, ...span } of misses) {
        if (!isNearly) silenced.push({ ...placeOf(rule, span), reasons: [...barriers, ...reasons] });
        // What a rule nearly found where it has no say concerns nobody.
        else if (barriers.length === 0) nearly.push({ ...placeOf(rule, span), reasons, closeness });
      }
    }
    nearly.sort((a, b) => b.closeness - a.closeness);
    silenced.sort((a, b) => Number(isElsewhere(a)) - Number(isElsewhere(b)) || a.start - b.start || a.end - b.end);
    return { traced, explanation: { action: toVerdict(kept, draft).action, fired, silenced, nearly } };
  }

  return {
    explain: (draft, now) => judge(draft, now).explanation,
    explainRule(rule, draft, now) {
      const { traced, explanation } = judge(draft, now);
      const own = traced.find((entry) => entry.rule === rule);
      const isOwn = (entry: { rule: string; pack: string }): boolean =>
        entry.rule === rule.id && entry.pack === rule.pack;
      return {
        rule: rule.id,
        pack: rule.pack,
        action: explanation.action,
        barriers: own?.barriers ?? [],
        parts: own?.parts ?? [],
        fired: explanation.fired.filter(isOwn),
        silenced: explanation.silenced.filter(isOwn),
        nearly: explanation.nearly.filter(isOwn),
      };
    },
  };
}

function traceRule({ rule, match, weigh, trace, traceWeight }: Prepared, scan: Scan, hits: TextHits): Traced {
  const { draft, now } = scan;
  const { text } = draft;
  const barriers = findBarriers(rule, draft, now);
  const found = match(scan);
  const { parts, misses: all } = trace(scan, found);
  // What would not have been sure enough either lacks two things: it was not nearly found, and not silenced by one.
  const misses = all.flatMap((miss): Miss[] => {
    const where = hits.cueAt(miss.start, miss.end);
    if (!weigh || !traceWeight || weigh(where, scan.cues)) return [miss];
    const unsure = tooUnsure(traceWeight.weigh(where, scan), text);
    return miss.isNearly ? [] : [{ ...miss, reasons: [...miss.reasons, unsure] }];
  });
  const traced = found.map((hit, index): TracedHit => {
    const where = hits.cueAt(hit.start, hit.end);
    const weighed = traceWeight?.weigh(where, scan);
    const severity = weigh ? weigh(where, scan.cues) : rule.severity;
    const finding = toFinding(rule, severity ?? rule.severity, hit, text);
    const isOver = index >= MOST_HITS_PER_RULE;
    const reasons = [
      ...barriers,
      ...(severity || !weighed ? [] : [tooUnsure(weighed, text)]),
      ...(isOver ? [OVER_CAP] : []),
    ];
    return { finding, reasons, weighed, isNearly: severity === undefined && barriers.length === 0 && !isOver };
  });
  return { rule, barriers, parts: [...parts, ...(traceWeight?.parts(scan) ?? [])], misses, hits: traced };
}

const OVER_CAP: Reason = {
  code: 'cap',
  sentence: `One rule speaks at most ${MOST_HITS_PER_RULE.toString()} times about a draft.`,
  spans: [],
};

function covered(finding: Finding, kept: readonly Finding[], text: string): Reason {
  const other = kept.find((candidate) => covers(candidate, finding));
  if (!other) return { code: 'merged', sentence: 'Another finding already says this.', spans: [] };
  const about = other.start === other.end ? 'the draft as a whole' : quote(text, other);
  return {
    code: 'merged',
    sentence: `${other.pack}/${other.rule} already speaks of ${about} here, as a ${other.severity}.`,
    spans: [{ start: other.start, end: other.end }],
  };
}

function weightOf(hits: readonly TracedHit[], finding: Finding): { weighed?: Weighed } {
  const weighed = hits.find((hit) => hit.finding === finding)?.weighed;
  return weighed ? { weighed } : {};
}

function placeOf(
  rule: CompiledRule,
  { start, end }: Span,
): Pick<Silenced, 'rule' | 'pack' | 'category' | 'start' | 'end'> {
  return { rule: rule.id, pack: rule.pack, category: rule.category, start, end };
}
