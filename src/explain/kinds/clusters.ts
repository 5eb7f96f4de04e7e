/** `near` and `absence`: cues within a distance, and the cues that silence them. */
import { findClusters, type Cue } from '../../engine/kinds/cluster.ts';
import { toHit } from '../../engine/kinds/near.ts';
import type { Scan, Tables } from '../../engine/kinds/kind.ts';
import type { AbsenceRule, NearRule } from '../../engine/ruleset.ts';
import type { Part, Reason } from '../explanation.ts';
import { count, joinWords, quoteAll } from '../quote.ts';
import { spansOf, type KindTrace, type Miss, type PrepareTrace, type Tracer } from './kind.ts';

export const traceNear: PrepareTrace<'near'> = (rule, tables) => traceClusters(rule, tables, rule.none, 'none');
export const traceAbsence: PrepareTrace<'absence'> = (rule, tables) =>
  traceClusters(rule, tables, rule.missing, 'present');

interface Slot {
  name: string;
  cues: readonly Cue[];
  /** The list that a cue of the slot is of. */
  listOf(cue: Cue): string;
}

function traceClusters(
  { all, within }: NearRule | AbsenceRule,
  tables: Tables,
  quietLists: readonly string[],
  code: 'none' | 'present',
): Tracer {
  const groups = all.map((lists, index) => prepareSlot(lists, index, tables));
  const quiet = quietLists.map((list) => ({ list, group: tables.cues([list]) }));
  return (scan, hits): KindTrace => {
    const slots = groups.map((read) => read(scan));
    const silencing = quiet.map(({ list, group }) => ({ list, cues: scan.cues(group) }));
    const parts = [
      ...slots.map(({ name, cues }): Part => ({ name, role: 'wanted', spans: spansOf(cues) })),
      ...silencing.map(({ list, cues }): Part => ({ name: list, role: 'silencing', spans: spansOf(cues) })),
    ];
    if (hits.length > 0) return { parts, misses: [] };
    const heard = silencing.filter(({ cues }) => cues.length > 0);
    if (heard.length === 0) return { parts, misses: missNearly(slots, within, scan) };
    const spans = spansOf(heard.flatMap(({ cues }) => cues));
    const lists = joinWords(heard.map(({ list }) => list));
    const said = `${quoteAll(scan.draft.text, spans)} (${lists})`;
    const sentence = code === 'none' ? `${said} silences this rule.` : `What should be there is there: ${said}.`;
    const clusters = findClusters(
      slots.map(({ cues }) => cues),
      within,
    ).slice(0, code === 'present' ? 1 : undefined);
    return { parts, misses: clusters.map((cluster) => missAt(cluster, scan, false, 1, { code, sentence, spans })) };
  };
}

function prepareSlot(lists: readonly string[], index: number, tables: Tables): (scan: Scan) => Slot {
  const group = tables.cues(lists);
  const single = lists.map((list) => ({ list, group: tables.cues([list]) }));
  const name = `slot ${(index + 1).toString()} (${joinWords(lists, 'or')})`;
  return (scan) => ({
    name,
    cues: scan.cues(group),
    listOf: ({ start, end }) => {
      const own = single.find((each) => scan.cues(each.group).some((cue) => cue.start === start && cue.end === end));
      return own?.list ?? name;
    },
  });
}

/** All cues but those of one slot stand together, or all are there and too far apart. */
function missNearly(slots: readonly Slot[], within: number, scan: Scan): Miss[] {
  const met = slots.filter(({ cues }) => cues.length > 0);
  const missing = slots.find(({ cues }) => cues.length === 0);
  if (met.length === 0 || slots.length - met.length > 1) return [];
  const cues = met.map((slot) => slot.cues);
  if (!missing) return missByDistance(cues, within, scan);
  const [cluster] = findClusters(cues, within);
  if (!cluster) return [];
  const said = met.map(({ listOf }, index) => {
    const cue = cluster[index] as Cue;
    return `${quoteAll(scan.draft.text, [cue])} (${listOf(cue)})`;
  });
  const sentence = `No cue of ${missing.name} is in the draft; ${joinWords(said)} ${said.length > 1 ? 'are' : 'is'}.`;
  // A finding stands at the first slot: without that, there is less to speak of.
  const closeness = (met.length - (missing === slots[0] ? 0.5 : 0)) / slots.length;
  return [missAt(cluster, scan, true, closeness, { code: 'slot', sentence, spans: spansOf(cluster) })];
}

function missByDistance(cues: readonly (readonly Cue[])[], within: number, scan: Scan): Miss[] {
  const [closest] = findClusters(cues, Infinity).sort((a, b) => lengthOf(a) - lengthOf(b));
  if (!closest) {
    const [anchor] = cues[0] ?? [];
    if (!anchor) return [];
    const sentence = `Each slot needs words of its own, and ${quoteAll(scan.draft.text, [anchor])} would have to count twice.`;
    return [missAt([anchor], scan, true, 0.5, { code: 'overlap', sentence, spans: spansOf([anchor]) })];
  }
  const length = lengthOf(closest);
  const said = quoteAll(scan.draft.text, closest);
  const sentence = `Too far apart: ${said} span ${count(length, 'word')}, and this rule wants them within ${within.toString()}.`;
  const reason: Reason = { code: 'distance', sentence, spans: spansOf(closest) };
  return [missAt(closest, scan, true, within / length, reason)];
}

/** In words, from the first cue to the last. */
function lengthOf(cluster: readonly Cue[]): number {
  return Math.max(...cluster.map(({ word, words }) => word + words)) - Math.min(...cluster.map(({ word }) => word));
}

function missAt(cluster: readonly Cue[], scan: Scan, isNearly: boolean, closeness: number, reason: Reason): Miss {
  const { start, end } = toHit(cluster, scan.draft.text, undefined);
  return { start, end, isNearly, closeness, reasons: [reason] };
}
