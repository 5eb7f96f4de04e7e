import { useState } from 'react';
import type { CompanyAccount } from '../../src/engine/ruleset.ts';
import { SITE_NAMES } from '../../src/messages/words.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { sites } from '../../src/sites/registry.ts';
import { Choices } from '../../src/ui/choices.tsx';
import type { Choice } from '../../src/ui/choices.tsx';
import { Section } from '../../src/ui/section.tsx';
import { SwitchRow } from '../../src/ui/switch-row.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { PageHead } from './page-head.tsx';
import { SavedNote } from './saved-note.tsx';
import type { Saving } from './saved-note.tsx';
import type { ChangeSettings } from './use-settings.ts';
import './settings.css';

const DAYS: readonly Choice<number>[] = [
  { value: 7, title: 'One week' },
  { value: 30, title: 'One month' },
  { value: 90, title: 'Three months', explanation: 'the usual choice' },
  { value: 365, title: 'One year' },
];

const EXCERPTS: readonly Choice<Settings['excerpt']>[] = [
  {
    value: 'redacted',
    title: 'A line with the flagged words masked',
    explanation: 'enough to recognise your own post',
  },
  { value: 'none', title: 'Nothing', explanation: 'only the rule, the site and what you did' },
  {
    value: 'full',
    title: 'The whole text',
    explanation: 'flagged words too; whoever uses this browser profile can read them',
  },
];

type Part = 'accounts' | 'sites' | 'days' | 'excerpt';

export interface SettingsPageProps {
  settings: Settings;
  onChange: ChangeSettings;
  /** The company's own accounts, from the rules in force. */
  accounts: readonly CompanyAccount[];
}

export function SettingsPage({ settings, onChange, accounts }: SettingsPageProps) {
  const [saving, setSaving] = useState<{ part: Part; saving: Saving }>();
  const save = async (part: Part, change: Parameters<ChangeSettings>[0]) => {
    const isSaved = await onChange(change);
    setSaving({ part, saving: { isSaved, at: Date.now() } });
  };
  const note = (part: Part) => <SavedNote saving={saving?.part === part ? saving.saving : undefined} />;
  const days = DAYS.some(({ value }) => value === settings.retentionDays)
    ? DAYS
    : [...DAYS, { value: settings.retentionDays, title: `${settings.retentionDays} days` }];
  return (
    <>
      <PageHead title="Settings" intro="Changes are saved at once." />
      <div className="sections">
        <AccountsSection
          accounts={settings.accounts}
          companyAccounts={accounts}
          onChange={(change) => void save('accounts', (before) => ({ accounts: change(before.accounts) }))}
          note={note('accounts')}
        />
        <Section title="Sites" intro="Where Second Look reads along." aside={note('sites')}>
          <div className="rows">
            {sites.map(({ site }) => (
              <SwitchRow
                key={site}
                title={SITE_NAMES[site]}
                isOn={!settings.sitesOff.includes(site)}
                onSwitch={(isOn) =>
                  void save('sites', ({ sitesOff }) => {
                    const others = sitesOff.filter((off) => off !== site);
                    return { sitesOff: isOn ? others : [...others, site] };
                  })
                }
              />
            ))}
            <SwitchRow
              title="Private messages, on all of these sites"
              isOn={settings.privateMessages}
              onSwitch={(privateMessages) => void save('sites', () => ({ privateMessages }))}
            />
          </div>
        </Section>
        <Section
          id="history"
          title="How long your history is kept"
          intro="Older entries are hidden at once and deleted within a day."
          aside={note('days')}
        >
          <Choices
            legend="How long your history is kept"
            choices={days}
            value={settings.retentionDays}
            onChoose={(retentionDays) => void save('days', () => ({ retentionDays }))}
          />
        </Section>
        <Section
          title="What is kept of a flagged post"
          intro="It applies to posts from now on. Drafts with nothing flagged are never kept."
          aside={note('excerpt')}
        >
          <Choices
            legend="What is kept of a flagged post"
            choices={EXCERPTS}
            value={settings.excerpt}
            onChoose={(excerpt) => void save('excerpt', () => ({ excerpt }))}
          />
        </Section>
      </div>
    </>
  );
}
