/** SARIF 2.1.0 (OASIS), for code scanning and editors. The text of a draft is never in it. */
import type { CompiledRule, Ruleset } from '../engine/ruleset.ts';
import type { Finding, Severity } from '../engine/types.ts';
import { isOnTrial, type Format, type FormatOptions, type Report } from './report.ts';

const LEVELS: Record<Severity, 'note' | 'warning' | 'error'> = {
  suggestion: 'note',
  warning: 'warning',
  critical: 'error',
};

export const formatSarif: Format = (reports, ruleset, options) => {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Second Look', rules: ruleset.rules.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: reports.flatMap((report) => {
          return report.findings.map((finding) => describeFinding(finding, report, ruleset, options));
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function describeRule(rule: CompiledRule) {
  return {
    id: `${rule.pack}/${rule.id}`,
    shortDescription: { text: withoutMatch(rule.message) },
    fullDescription: { text: rule.why.company },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    properties: { category: rule.category, owner: rule.owner, review: rule.review },
  };
}

function describeFinding(finding: Finding, report: Report, ruleset: Ruleset, { file }: FormatOptions) {
  const rule = ruleset.rules.find(({ id, pack }) => id === finding.rule && pack === finding.pack);
  const physical = file !== undefined &&
    report.line !== undefined && {
      physicalLocation: { artifactLocation: { uri: encodeURI(file) }, region: { startLine: report.line } },
    };
  return {
    ruleId: `${finding.pack}/${finding.rule}`,
    level: LEVELS[finding.severity],
    message: { text: withoutMatch(rule?.message ?? finding.category) },
    locations: [{ ...physical, logicalLocations: [{ name: String(report.id) }] }],
    properties: {
      category: finding.category,
      start: finding.start,
      end: finding.end,
      ...(isOnTrial(finding, ruleset) && { trial: true }),
    },
  };
}

/** A report may be kept for long and read by many; the words themselves stay with the draft. */
function withoutMatch(message: string): string {
  return message.replaceAll('“{match}”', 'This').replaceAll('{match}', 'this');
}
