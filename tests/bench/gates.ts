/** What a change may not make worse: ratios of figures of one run, which hold on a busy machine too. */
import type { Timing } from './measure.ts';
import {
  FAST,
  FOLDING,
  GATED,
  HARPER,
  KEYSTROKE,
  KEYSTROKE_LONG,
  NFKC,
  OURS,
  OURS_LARGE,
  OURS_SMALL,
  PASS,
  READ_ALL,
  UNGATED,
} from './names.ts';

interface Gate {
  name: string;
  /** The medians of these two are divided. */
  of: [string, string];
  atMost?: number;
  atLeast?: number;
}

export interface Judged {
  name: string;
  what: string;
  ratio?: number;
  limit: string;
  state: 'met' | 'missed' | 'not measured';
}

const GATES: readonly Gate[] = [
  { name: '1r', of: [OURS, PASS], atMost: 10 },
  { name: '1r', of: [OURS, NFKC], atMost: 30 },
  { name: '1r', of: [FAST, OURS], atLeast: 1.5 },
  { name: '1r', of: [FOLDING, OURS], atLeast: 100 },
  { name: '1r', of: [HARPER, OURS], atLeast: 2000 },
  { name: '4', of: [OURS_LARGE, OURS_SMALL], atMost: 1.5 },
  { name: '8', of: [READ_ALL, KEYSTROKE], atLeast: 15 },
  { name: '8', of: [KEYSTROKE_LONG, KEYSTROKE], atMost: 2 },
  { name: '12', of: [UNGATED, GATED], atLeast: 200 },
];

export function judgeGates(timings: readonly Timing[]): Judged[] {
  const find = (name: string): number | undefined => timings.find((timing) => timing.name === name)?.median;
  return GATES.map(({ name, of, atMost = Infinity, atLeast = 0 }) => {
    const [one, other] = [find(of[0]), find(of[1])];
    const limit = atLeast > 0 ? `at least ${atLeast.toString()}` : `at most ${atMost.toString()}`;
    const what = of.map((part) => part.replace(/ \(.*/, '')).join(' / ');
    if (one === undefined || other === undefined) return { name, what, limit, state: 'not measured' };
    const ratio = one / other;
    return { name, what, ratio, limit, state: ratio <= atMost && ratio >= atLeast ? 'met' : 'missed' };
  });
}
