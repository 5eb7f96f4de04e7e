import { useEffect, useState } from 'react';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import { prepareExplain } from '../../src/explain/explain.ts';
import type { Explainer } from '../../src/explain/explain.ts';
import type { Explanation } from '../../src/explain/explanation.ts';
import { pickSamples } from '../../src/explain/samples.ts';
import type { Sample } from '../../src/explain/samples.ts';
import { withGrammar } from '../../src/explain/with-grammar.ts';
import { startGrammar } from './read-grammar.ts';
import type { GrammarReader } from './read-grammar.ts';
import { draftOf } from './try-draft.ts';
import type { Setting } from './try-draft.ts';

/** The draft as it was judged, which may be a moment behind what is written. */
export interface Explained {
  draft: Draft;
  explanation: Explanation;
}

interface Prepared {
  ruleset: Ruleset;
  explainer: Explainer;
  samples: Sample[];
}

/** A pause in the typing after which the draft is judged. Milliseconds. */
const PAUSE = 150;

/** What the rules make of a draft, live: never while a key is being answered. */
export function useExplanation(
  ruleset: Ruleset,
  text: string,
  setting: Setting,
): { explained: Explained | undefined; samples: readonly Sample[] | undefined } {
  const [prepared, setPrepared] = useState<Prepared>();
  const [explained, setExplained] = useState<Explained>();
  const [grammar, setGrammar] = useState<GrammarReader>();
  useEffect(() => {
    const reader = startGrammar(ruleset);
    setGrammar(reader);
    return () => reader.end();
  }, [ruleset]);
  useEffect(() => {
    // The page is shown first: the tables of all rules take a tenth of a second.
    const timer = setTimeout(() => {
      const explainer = prepareExplain(ruleset);
      const like = draftOf('', { account: 'personal', site: 'linkedin', surface: 'post', asOf: '' });
      setPrepared({ ruleset, explainer, samples: pickSamples(ruleset, explainer, like, Date.now()) });
    });
    return () => clearTimeout(timer);
  }, [ruleset]);
  useEffect(() => {
    if (!prepared || !grammar) return undefined;
    const timer = setTimeout(() => {
      const draft = draftOf(text, setting);
      const now = momentOf(setting);
      const explanation = prepared.explainer.explain(draft, now);
      setExplained({ draft, explanation });
      grammar.read(draft, now, (more) => {
        if (more.length > 0) setExplained({ draft, explanation: withGrammar(explanation, more) });
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [prepared, grammar, text, setting]);
  return { explained, samples: prepared?.samples };
}

function momentOf({ asOf }: Setting): number {
  const moment = Date.parse(asOf);
  return Number.isNaN(moment) ? Date.now() : moment;
}
