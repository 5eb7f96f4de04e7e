import { useEffect, useRef } from 'react';
import { Icon } from '../../src/ui/icon.tsx';
import type { IconName } from '../../src/ui/icon.tsx';
import { Mark } from '../../src/ui/mark.tsx';
import { HistoryPage } from './history-page.tsx';
import type { Page } from './route.ts';
import { RulesPage } from './rules-page.tsx';
import { SettingsPage } from './settings-page.tsx';
import { TryPage } from './try-page.tsx';
import { useRoute } from './use-route.ts';
import { useRules } from './use-rules.ts';
import { useSettings } from './use-settings.ts';
import { WelcomePage } from './welcome-page.tsx';

const TITLES: Record<Page, string> = {
  history: 'History',
  try: 'Try a draft',
  rules: 'Rule packs',
  settings: 'Settings',
  welcome: 'Welcome',
};
const LINKS: readonly [Page, IconName][] = [
  ['history', 'history'],
  ['try', 'eye'],
  ['rules', 'rules'],
  ['settings', 'settings'],
];

export function Home() {
  const { page, section } = useRoute();
  const rules = useRules();
  const [settings, changeSettings] = useSettings();
  const main = useRef<HTMLElement>(null);
  const shown = useRef<Page | undefined>(undefined);
  const isReady = rules !== undefined && settings !== undefined;

  useEffect(() => {
    document.title = `${TITLES[page]} · Second Look`;
  }, [page]);
  useEffect(() => {
    if (!isReady) return;
    // The first page keeps the focus where the browser puts it; later ones are read out from their heading.
    const isFirst = shown.current === undefined;
    shown.current = page;
    const heading = section === undefined ? 'h1' : `[data-section="${CSS.escape(section)}"]`;
    const target = main.current?.querySelector<HTMLElement>(heading);
    if (section !== undefined) target?.scrollIntoView({ block: 'start' });
    else scrollTo(0, 0);
    if (!isFirst || section !== undefined) target?.focus({ preventScroll: true });
  }, [page, section, isReady]);

  return (
    <div className="home">
      <header className="side">
        <p className="brand">
          <Mark />
          <span>Second Look</span>
        </p>
        <nav aria-label="Pages">
          <ul>
            {LINKS.map(([name, icon]) => (
              <li key={name}>
                <a className="side-link" href={`#/${name}`} aria-current={name === page ? 'page' : undefined}>
                  <Icon name={icon} />
                  {TITLES[name]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="side-note small quiet">
          <Icon name="lock" size={15} />
          <span>
            Everything here stays on this computer. Nobody else sees it. <a href="#/welcome">How it works</a>
          </span>
        </p>
      </header>
      <main ref={main} className="main">
        {isReady && page === 'history' && <HistoryPage settings={settings} rules={rules} />}
        {isReady && page === 'try' && <TryPage ruleset={rules.ruleset} />}
        {isReady && page === 'rules' && <RulesPage rules={rules} />}
        {isReady && page === 'settings' && (
          <SettingsPage settings={settings} onChange={changeSettings} accounts={rules.ruleset?.accounts ?? []} />
        )}
        {isReady && page === 'welcome' && <WelcomePage settings={settings} onChange={changeSettings} />}
      </main>
    </div>
  );
}
