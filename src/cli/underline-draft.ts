import { SEVERITIES, type Finding, type Severity } from '../engine/types.ts';
import { STYLES, painter, printable } from './terminal-text.ts';

/** Characters on a line of the terminal. */
const WIDTH = 92;
const LINES: Record<Severity, string> = { suggestion: '.', warning: '~', critical: '^' };

/** The whole draft, indented, with a line below every line in which something was found. */
export function underlineDraft(text: string, findings: readonly Finding[], options: { colour: boolean }): string[] {
  const paint = painter(options);
  const loudestAt = (offset: number): Severity | undefined => {
    return SEVERITIES.findLast((severity) =>
      findings.some((finding) => finding.severity === severity && finding.start <= offset && offset < finding.end),
    );
  };
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const characters = [...line].map((character) => {
      const severity = loudestAt(offset);
      offset += character.length;
      return { character, severity };
    });
    offset += 1;
    const rows = Array.from({ length: Math.ceil(characters.length / WIDTH) }, (_, row) => {
      return characters.slice(row * WIDTH, (row + 1) * WIDTH);
    });
    return rows.flatMap((row) => {
      const shown = `  ${printable(row.map(({ character }) => character).join(''))}`;
      if (row.every(({ severity }) => severity === undefined)) return [shown];
      return [
        shown,
        `  ${row
          .map(({ severity }) => (severity ? paint(STYLES[severity], LINES[severity]) : ' '))
          .join('')
          .trimEnd()}`,
      ];
    });
  });
}
