import type { Format } from './report.ts';

/** One line per draft, in the order given. */
export const formatJsonLines: Format = (reports) => {
  const lines = reports.map(({ id, findings, action }) => {
    const shown = findings.map(({ pack, rule, category, severity, start, end, suggestion }) => {
      return {
        rule: `${pack}/${rule}`,
        category,
        severity,
        start,
        end,
        ...(suggestion !== undefined && { suggestion }),
      };
    });
    return `${JSON.stringify({ id, findings: shown, action })}\n`;
  });
  return lines.join('');
};
