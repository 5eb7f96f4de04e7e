/** Something in a file that its author has to mend. Problems are values: nothing in `src/packs` throws over a bad file. */
export interface Problem {
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 code units. */
  column: number;
  /** Where in the data: `rules[2].severity`; empty for the file as a whole. */
  path: string;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  fix: string;
}

export type Path = readonly (string | number)[];

export interface Place {
  line: number;
  column: number;
}

/** `['rules', 2, 'severity']` → `rules[2].severity` */
export function showPath(path: Path): string {
  return path.reduce<string>((shown, key) => {
    if (typeof key === 'number') return `${shown}[${key.toString()}]`;
    return shown === '' ? key : `${shown}.${key}`;
  }, '');
}

/** `rules/base/brand.yaml:14:5`, as editors and terminals understand it. */
export function showPlace({ file, line, column }: Pick<Problem, 'file' | 'line' | 'column'>): string {
  return `${file}:${line.toString()}:${column.toString()}`;
}
