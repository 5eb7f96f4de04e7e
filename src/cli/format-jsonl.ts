import { isOnTrial, type Format } from './report.ts';

/** One line per draft, in the order given. */
export const formatJsonLines: Format = (reports, ruleset) => {
  const lines = reports.map(({ id, findings, action }) => {
    const shown = findings.map((finding) => {
      const { pack, rule, category, severity, start, end, suggestion } = finding;
      return {
        rule: `${pack}/${rule}`,
        category,
        severity,
        start,
        end,
        ...(suggestion !== undefined && { suggestion }),
        ...(isOnTrial(finding, ruleset) && { trial: true }),
      };
    });
    return `${JSON.stringify({ id, findings: shown, action })}\n`;
  });
  return lines.join('');
};
