import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { readHealth } from '../../src/history/health.ts';
import { explainProblem } from '../../src/history/problem.ts';
import type { HistoryProblem } from '../../src/history/problem.ts';
import { SITE_NAMES } from '../../src/messages/words.ts';
import { currentRules } from '../../src/packs/store.ts';
import type { RulesInForce } from '../../src/packs/store.ts';
import { sites } from '../../src/sites/registry.ts';
import { Banner } from '../../src/ui/banner.tsx';
import { Icon } from '../../src/ui/icon.tsx';
import { Mark } from '../../src/ui/mark.tsx';
import { AccountLine } from './account-line.tsx';
import { DraftFindings } from './draft-findings.tsx';
import { sentenceFor } from '../../src/messages/page-sentence.ts';
import { PolicyLine } from './policy-line.tsx';
import { usePage } from './use-page.ts';

const WATCHED = sites.map(({ site }) => SITE_NAMES[site]);

export function Popup() {
  const view = usePage();
  const [known, setKnown] = useState<{ rules: RulesInForce; problem: HistoryProblem | undefined }>();
  useEffect(() => {
    void Promise.all([currentRules(navigator.language), readHealth()]).then(([rules, problem]) =>
      setKnown({ rules, problem }),
    );
  }, []);
  const sentence = view && sentenceFor(view, WATCHED);
  const frames = view?.kind === 'seen' ? view.frames : [];
  const site = frames[0]?.report.site;

  return (
    <>
      <header className="popup-head">
        <Mark size={22} />
        <h1>Second Look</h1>
        {site && <span className="small quiet">{SITE_NAMES[site]}</span>}
      </header>
      <main className="popup-main" aria-busy={!view || !known}>
        {sentence && (
          <section className={`state tone-${sentence.tone}`} role="status">
            <Icon name={sentence.sign} size={20} />
            <div>
              <h2>{sentence.title}</h2>
              <p>{sentence.body}</p>
            </div>
          </section>
        )}
        {known && !known.rules.ruleset && (
          <Banner tone="critical" icon="warning" title="There are no rules, so drafts are not checked.">
            <p>
              <HomeLink page="rules">See the rule packs</HomeLink>
            </p>
          </Banner>
        )}
        {known?.problem && (
          <Banner tone="warning" icon="warning" title="Your history is not being written.">
            <p className="small">
              {explainProblem(known.problem).what} <HomeLink page="history">What to do</HomeLink>
            </p>
          </Banner>
        )}
        <AccountLine frames={frames} />
        {view?.kind === 'seen' && <DraftFindings tabId={view.tabId} frames={frames} ruleset={known?.rules.ruleset} />}
      </main>
      <footer className="popup-foot">
        <PolicyLine company={known?.rules.ruleset?.company} isKnown={known !== undefined} />
        <nav aria-label="Pages">
          <HomeLink page="history">History</HomeLink>
          <HomeLink page="settings">Settings</HomeLink>
        </nav>
        <p className="privacy small quiet">
          <Icon name="lock" size={14} />
          Checked on this computer. Nobody else sees this.
        </p>
      </footer>
    </>
  );
}

function HomeLink({ page, children }: { page: 'history' | 'settings' | 'rules'; children: string }) {
  return (
    <a href={`${browser.runtime.getURL('/home.html')}#/${page}`} target="_blank">
      {children}
    </a>
  );
}
