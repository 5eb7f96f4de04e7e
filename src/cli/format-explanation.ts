/** An explanation for people at a terminal. */
import type { Ruleset } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import type { Explanation, Fired, Nearly, Part, RuleExplanation, Silenced } from '../explain/explanation.ts';
import { foldAlike, isElsewhere } from '../explain/fold-alike.ts';
import { describeWeight } from '../explain/weigh.ts';
import { quoteAll } from '../explain/quote.ts';
import { STYLES, painter, printable } from './terminal-text.ts';
import { ACTIONS } from './report.ts';
import { underlineDraft } from './underline-draft.ts';

interface Options {
  colour: boolean;
  /** Show all, not only what says most. */
  isWhole: boolean;
}

/** How many of what nearly fired are shown, and how many of what was silenced. */
const MOST = 5;

export function formatExplanation(explanation: Explanation, draft: Draft, ruleset: Ruleset, options: Options): string {
  const { action, fired } = explanation;
  const head = [painter(options)('bold', ACTIONS[action]), '', ...underlineDraft(draft.text, fired, options)];
  return `${[...head, ...describeGroups(explanation, draft, ruleset, options)].join('\n')}\n`;
}

export function formatRuleExplanation(
  explanation: RuleExplanation,
  draft: Draft,
  ruleset: Ruleset,
  options: Options,
): string {
  const { rule, pack, barriers, parts, fired, nearly, silenced } = explanation;
  const paint = painter(options);
  const barred = barriers.map(({ sentence }) => `  ${printable(sentence)}`);
  const isQuiet = fired.length + nearly.length + silenced.length === 0;
  const lines = [
    paint('bold', `${pack}/${rule}`),
    '',
    ...underlineDraft(draft.text, fired, options),
    '',
    ...(barred.length > 0 ? ['It has no say here', ...barred, ''] : []),
    'What it looks for',
    ...parts.map((part) => `  ${describePart(part, draft.text)}`),
    ...(isQuiet ? ['', 'It says nothing about this draft.'] : []),
    ...describeGroups(explanation, draft, ruleset, { ...options, isWhole: true }, !isQuiet),
  ];
  return `${lines.join('\n')}\n`;
}

function describePart({ name, role, spans }: Part, text: string): string {
  if (spans.length > 0) {
    const effect = {
      wanted: 'is in the draft',
      silencing: 'is in the draft, and silences it',
      weighing: 'is in the draft',
    }[role];
    return printable(`${name}: ${quoteAll(text, spans, 8)} ${effect}`);
  }
  const isSlot = name.startsWith('slot');
  return isSlot ? `no cue of ${name} is in the draft` : `${name}: nothing of it is in the draft`;
}

function describeGroups(
  { fired, nearly, silenced }: Explanation,
  draft: Draft,
  ruleset: Ruleset,
  options: Options,
  isShown = true,
): string[] {
  if (!isShown) return [];
  const here = silenced.filter((entry) => !isElsewhere(entry));
  const elsewhere = silenced.length - here.length;
  const quiet = options.isWhole ? silenced : here;
  return [
    ...group(
      'Fired',
      fired.map((entry) => describeFired(entry, draft, ruleset, options)),
      Infinity,
    ),
    ...group('Nearly', describeAlike(nearly, options), options.isWhole ? Infinity : MOST),
    ...group('Silenced', describeAlike(quiet, options), options.isWhole ? Infinity : MOST),
    ...(elsewhere > 0 && !options.isWhole
      ? ['', `${elsewhere.toString()} more for another account, site, surface or time; --all shows them.`]
      : []),
  ];
}

function group(title: string, entries: readonly string[][], most: number): string[] {
  const rest = entries.length - most;
  return [
    '',
    `${title} (${entries.length.toString()})`,
    ...(entries.length === 0 ? ['  nothing'] : entries.slice(0, most).flat()),
    ...(rest > 0 ? [`  … and ${rest.toString()} more; --all shows them`] : []),
  ];
}

function describeFired(finding: Fired, { text }: Draft, ruleset: Ruleset, options: Options): string[] {
  const rule = ruleset.rules.find(({ id, pack }) => id === finding.rule && pack === finding.pack);
  const { severity, start, end, weighed } = finding;
  const message = rule?.message.replaceAll('{match}', () => text.slice(start, end)) ?? '';
  return [
    `  ${painter(options)(STYLES[severity], severity)}  ${finding.pack}/${finding.rule}  (${finding.category})`,
    `    ${printable(message)}`,
    ...(weighed ? [`    ${printable(describeWeight(weighed, text))}`] : []),
  ];
}

function describeAlike(entries: readonly (Nearly | Silenced)[], options: Options): string[][] {
  return foldAlike(entries).map(({ entry, times }) => [
    `  ${painter(options)('bold', `${entry.pack}/${entry.rule}`)}${times > 1 ? `  (${times.toString()} times)` : ''}`,
    ...entry.reasons.map(({ sentence }) => `    ${printable(sentence)}`),
  ]);
}
