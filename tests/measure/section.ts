/** What `npm run measure` is made of: each section reads its own sets and says how right we are about them. */
import path from 'node:path';

export interface MeasureOptions {
  /** Companies of `tests/companies`; empty stands for all of them. */
  companies: readonly string[];
  /** Whether to print each mistake, too. */
  isListing: boolean;
}

export interface Section {
  /** What it is asked for by. */
  name: string;
  /** @returns lines for people, without the heading */
  measure(options: MeasureOptions): string[];
}

export const PROJECT = path.resolve(import.meta.dirname, '../..');
