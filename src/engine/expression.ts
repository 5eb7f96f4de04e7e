import type { LiteralHits, LiteralScan } from './literal-scan.ts';
import type { Expression, Seek } from './ruleset.ts';

/** Matches of a bounded regular expression in a text, in text order. */
export type FindMatches = (text: string, hits: LiteralHits) => readonly RegExpExecArray[];

const NONE: readonly RegExpExecArray[] = [];

/** A regular expression that runs only where it can match, and is made only when a draft needs it. */
export function prepareExpression({ pattern, seek }: Expression, flags: string, literals: LiteralScan): FindMatches {
  const needed = seek?.literals.map((literal) => literals.add(literal)) ?? [];
  // Few ever run, and a browser takes its time to make two hundred.
  let expression: RegExp | undefined;
  return (text, hits) => {
    let places: number[] = [0];
    let reach = text.length;
    if (seek) {
      if (needed.length > 0 && !hits.holdsAny(needed)) return NONE;
      places = needed.length > 0 ? hits.endsOf(needed) : endsOfDigits(hits.digits, seek);
      if (places.length === 0) return NONE;
      reach = seek.reach;
    }
    const matches: RegExpExecArray[] = [];
    expression ??= new RegExp(pattern, flags);
    for (let at = 0; at < places.length; at += 1) {
      const from = (places[at] as number) - reach;
      // Every match lies within reach of something that it holds, on either side. Stretches that meet are one.
      while (at + 1 < places.length && (places[at + 1] as number) - reach <= (places[at] as number) + reach) at += 1;
      // One character more, so that `\b` sees what follows.
      const stretch = text.slice(0, (places[at] as number) + reach + 1);
      expression.lastIndex = Math.max(0, from);
      for (let match = expression.exec(stretch); match; match = expression.exec(stretch)) matches.push(match);
    }
    return matches;
  };
}

/** Where so many digits have been seen that a match may hold them. */
function endsOfDigits(digits: readonly number[], { digits: count, reach }: Seek): number[] {
  const ends: number[] = [];
  for (let at = count - 1; at < digits.length; at += 1) {
    const last = digits[at] as number;
    if (last - (digits[at - count + 1] as number) < reach) ends.push(last + 1);
  }
  return ends;
}
