import { useEffect, useReducer } from 'react';
import { adviceFor } from './advice.ts';
import type { GuardLink } from './guard-link.ts';
import { EMPTY, reduce } from './panel-state.ts';
import { Sheet } from './sheet.tsx';
import { useRuleset } from './use-ruleset.ts';

/** The panel: what the guard last asked to be shown, in the words of the rules in force. */
export function Panel({ link }: { link: GuardLink }) {
  const [state, dispatch] = useReducer(reduce, EMPTY);
  const ruleset = useRuleset();
  useEffect(() => link.listen(dispatch), [link]);

  const { shown, at } = state;
  const finding = shown?.verdict.findings[at];
  const isJudges = ruleset?.id === shown?.ruleset;
  const advice = shown && finding && ruleset && isJudges && adviceFor(finding, shown.draft, ruleset);
  const hasFailed = shown !== undefined && (ruleset === null || (isJudges && !advice));
  useEffect(() => {
    if (hasFailed) link.send({ type: 'failed' });
  }, [link, hasFailed]);
  if (!advice) return null;
  return (
    <Sheet
      link={link}
      shown={shown}
      at={at}
      finding={finding}
      advice={advice}
      companyName={ruleset.company?.name}
      isRefused={state.refused === at}
      mustPressAgain={state.mustPressAgain}
      onStep={(to) => {
        dispatch({ type: 'step', to });
      }}
    />
  );
}
