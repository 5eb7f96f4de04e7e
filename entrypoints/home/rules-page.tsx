import { useState } from 'react';
import type { ReactNode } from 'react';
import type { RulesInForce } from '../../src/packs/store.ts';
import { Banner } from '../../src/ui/banner.tsx';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { Section } from '../../src/ui/section.tsx';
import { dateLanguage } from '../../src/history/days.ts';
import { InstallRules } from './install-rules.tsx';
import { PackTable } from './pack-table.tsx';
import { PageHead } from './page-head.tsx';
import './rules.css';

export function RulesPage({ rules: { ruleset, installed } }: { rules: RulesInForce }) {
  const [isTouched, setTouched] = useState(false);
  const refused = installed?.refused;
  return (
    <>
      <PageHead title="Rule packs" intro="The words and sentences your drafts are compared with." />
      <div className="sections">
        {!ruleset && (
          <Banner tone="critical" icon="warning" title="There are no rules, so drafts are not checked.">
            <p>Go back to the rules that came with the extension, or install some from files.</p>
          </Banner>
        )}
        {refused && !isTouched && (
          <Banner
            tone="warning"
            icon="warning"
            title={`New rules were not taken on ${showDay(refused.at)}.${ruleset ? ' The last good ones stay in force.' : ''}`}
          >
            <ul className="small">
              {refused.problems.slice(0, 5).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
              {refused.problems.length > 5 && <li>… and {refused.problems.length - 5} more</li>}
            </ul>
          </Banner>
        )}
        {ruleset && (
          <Section
            title={ruleset.company?.name ?? 'No company'}
            intro={
              ruleset.company
                ? 'The company whose names, products and policy the rules know.'
                : 'These rules know no company: they look for what nobody should post, such as keys and card numbers.'
            }
          >
            <dl className="facts">
              {ruleset.company?.policy && (
                <Fact name="Policy">
                  {ruleset.company.policy.url === undefined ? (
                    ruleset.company.policy.title
                  ) : (
                    <a href={ruleset.company.policy.url} target="_blank" rel="noreferrer">
                      {ruleset.company.policy.title}
                    </a>
                  )}
                </Fact>
              )}
              {ruleset.company?.contact !== undefined && <Fact name="Questions">{ruleset.company.contact}</Fact>}
              <Fact name="Source">
                {installed?.source === 'files' ? 'Files that somebody chose on this computer' : 'With the extension'}
              </Fact>
              {installed && installed.installedAt > 0 && <Fact name="Since">{showDay(installed.installedAt)}</Fact>}
            </dl>
          </Section>
        )}
        {ruleset && (
          <Section title="Packs" intro={`${countOf(ruleset.rules.length, 'rule')} in force.`}>
            {ruleset.packs.length > 0 ? (
              <PackTable packs={ruleset.packs} />
            ) : (
              <EmptyState icon="rules" title="No packs">
                These rules came without any pack.
              </EmptyState>
            )}
          </Section>
        )}
        <InstallRules isFromFiles={installed?.source === 'files'} onTouch={() => setTouched(true)} />
      </div>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function showDay(at: number): string {
  return new Date(at).toLocaleDateString(dateLanguage(navigator.languages), { dateStyle: 'long' });
}

function countOf(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
