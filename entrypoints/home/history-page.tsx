import { useEffect, useState } from 'react';
import type { HistoryDatabase } from '../../src/history/database.ts';
import { openHistory } from '../../src/history/database.ts';
import type { HistoryOutcome } from '../../src/history/database.ts';
import { explainProblem, problemOf, STILL_CHECKING } from '../../src/history/problem.ts';
import type { HistoryProblem } from '../../src/history/problem.ts';
import { readHealth } from '../../src/history/health.ts';
import type { RulesInForce } from '../../src/packs/store.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { Banner } from '../../src/ui/banner.tsx';
import { HistoryList } from './history-list.tsx';
import { PageHead } from './page-head.tsx';
import './history.css';

export function HistoryPage({ settings, rules }: { settings: Settings; rules: RulesInForce }) {
  const [opened, setOpened] = useState<HistoryOutcome<HistoryDatabase>>();
  const [problem, setProblem] = useState<HistoryProblem>();
  useEffect(() => {
    let handle: HistoryDatabase | undefined;
    let isGone = false;
    void openHistory().then(async (outcome) => {
      if (isGone) return outcome.ok && outcome.value.close();
      if (outcome.ok) handle = outcome.value;
      setOpened(outcome);
      setProblem(outcome.ok ? await readHealth() : outcome.problem);
    });
    return () => {
      isGone = true;
      handle?.close();
    };
  }, []);
  return (
    <>
      {problem && <ProblemBanner problem={problem} />}
      {opened?.ok ? (
        <HistoryList
          database={opened.value}
          settings={settings}
          ruleset={rules.ruleset}
          onFault={(error) => setProblem(problemOf(error))}
        />
      ) : (
        <PageHead title="History" />
      )}
    </>
  );
}

function ProblemBanner({ problem }: { problem: HistoryProblem }) {
  const { what, remedy } = explainProblem(problem);
  return (
    <div className="page-banner">
      <Banner tone="warning" icon="warning" title={what}>
        <p>
          {remedy} {STILL_CHECKING}
        </p>
      </Banner>
    </div>
  );
}
