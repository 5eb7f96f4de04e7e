/** Drafts to begin with, out of the examples that the rules themselves are proved by. */
import type { Ruleset } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import type { Explainer } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { isElsewhere } from './fold-alike.ts';

export interface Sample {
  text: string;
  /** What it shows. */
  title: string;
}

/** Long enough to read like a post, short enough for a button. UTF-16 code units. */
const SHORTEST = 24;
const LONGEST = 120;

const WANTED: readonly [title: string, list: 'flag' | 'pass', shows: (explanation: Explanation) => boolean][] = [
  ['Asks before it posts', 'flag', ({ fired }) => fired.some(({ severity }) => severity === 'critical')],
  [
    'Worth a look',
    'flag',
    ({ fired, action }) => action === 'advise' && fired.some(({ severity }) => severity === 'warning'),
  ],
  [
    'Fine, and why',
    'pass',
    ({ fired, silenced }) => fired.length === 0 && silenced.some((entry) => !isElsewhere(entry)),
  ],
];

/** At most one of each; an example that these rules judge otherwise (it was of another company) is passed over. */
export function pickSamples(
  { rules }: Ruleset,
  { explain }: Explainer,
  like: Omit<Draft, 'text'>,
  now: number,
): Sample[] {
  return WANTED.flatMap(([title, list, shows]) => {
    const examples = rules.filter(({ mode }) => mode === 'live').flatMap(({ examples }) => examples[list]);
    const readable = examples.filter(
      (text) => text.length >= SHORTEST && text.length <= LONGEST && !text.includes('\n'),
    );
    const text = readable.find((example) => shows(explain({ ...like, text: example }, now)));
    return text === undefined ? [] : [{ text, title }];
  });
}
