/** For people at a terminal. */
import type { Ruleset } from '../engine/ruleset.ts';
import type { Finding } from '../engine/types.ts';
import { ACTIONS, isOnTrial, type Format, type FormatOptions, type Report } from './report.ts';
import { STYLES, count, painter, printable } from './terminal-text.ts';

/** UTF-16 code units of the draft that are shown on either side of the words found. */
const AROUND = 40;

export const formatPretty: Format = (reports, ruleset, options) => {
  const paint = painter(options);
  const shown = reports.map((report) => {
    const heading = `${paint('bold', printable(String(report.id)))}  ${ACTIONS[report.action]}`;
    return [heading, ...report.findings.flatMap((finding) => ['', ...describe(finding, report, ruleset, options)])];
  });
  const flagged = reports.filter(({ findings }) => findings.length > 0).length;
  const summary = `${count(reports.length, 'draft')} checked, ${flagged.toString()} flagged, ${count(ruleset.rules.length, 'rule')}`;
  return `${[...shown.flatMap((lines) => [...lines, '']), summary].join('\n')}\n`;
};

function describe(finding: Finding, { draft }: Report, ruleset: Ruleset, options: FormatOptions): string[] {
  const paint = painter(options);
  const style = STYLES[finding.severity];
  const onTrial = isOnTrial(finding, ruleset) ? '  on trial: people do not see this' : '';
  const heading = `  ${paint(style, finding.severity)}  ${finding.pack}/${finding.rule}  (${finding.category})${onTrial}`;
  const rule = ruleset.rules.find(({ id, pack }) => id === finding.rule && pack === finding.pack);
  if (!rule) return [heading];
  const match = printable(draft.text.slice(finding.start, finding.end));
  const clause = ruleset.clauses[rule.clause];
  return [
    heading,
    ...excerpt(draft.text, finding, (underline) => paint(style, underline)),
    `    ${rule.message.replaceAll('{match}', () => match)}`,
    ...(rule.why.you === undefined ? [] : [`    Why, for you: ${rule.why.you}`]),
    `    Why, for the company: ${rule.why.company}`,
    ...(clause ? [`    Policy, “${clause.title}”: ${clause.text.trim()}${clause.url ? `  ${clause.url}` : ''}`] : []),
    ...(finding.suggestion === undefined ? [] : [`    Safer wording: ${paint('green', finding.suggestion)}`]),
  ];
}

function excerpt(text: string, { start, end }: Finding, paint: (underline: string) => string): string[] {
  if (start === end) return [];
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = `${from > 0 ? '…' : ''}${printable(text.slice(from, start))}`;
  const match = printable(text.slice(start, end));
  const after = `${printable(text.slice(end, to))}${to < text.length ? '…' : ''}`;
  const underline = `${' '.repeat([...before].length)}${'^'.repeat([...match].length)}`;
  return [`    ${before}${match}${after}`, `    ${paint(underline)}`];
}
