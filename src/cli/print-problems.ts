import { showPlace, type Problem } from '../packs/problem.ts';

/**
 * One problem after the other on standard error, as compilers do: `file:line:column  what`, then the fix. A problem
 * without a file is about the command itself.
 */
export function printProblems(problems: readonly Omit<Problem, 'path'>[], kind: 'error' | 'warning' = 'error'): void {
  const lines = problems.map((problem) => {
    const place = problem.file === '' ? '' : `${showPlace(problem)}  `;
    return `${place}${kind}: ${problem.message}\n    fix: ${problem.fix}\n`;
  });
  process.stderr.write(lines.join(''));
}
