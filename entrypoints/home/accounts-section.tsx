import type { ReactNode } from 'react';
import type { CompanyAccount } from '../../src/engine/ruleset.ts';
import { SITE_NAMES } from '../../src/messages/words.ts';
import type { MyAccount } from '../../src/settings/settings.ts';
import { IconButton } from '../../src/ui/button.tsx';
import { Chip } from '../../src/ui/chip.tsx';
import { Icon } from '../../src/ui/icon.tsx';
import { Section } from '../../src/ui/section.tsx';
import { AccountForm } from './account-form.tsx';

export interface AccountsSectionProps {
  accounts: readonly MyAccount[];
  companyAccounts: readonly CompanyAccount[];
  onChange: (change: (accounts: MyAccount[]) => MyAccount[]) => void;
  note: ReactNode;
}

export function AccountsSection({ accounts, companyAccounts, onChange, note }: AccountsSectionProps) {
  const add = (account: MyAccount) =>
    onChange((before) => [...before.filter((known) => !isSame(known, account)), account]);
  const remove = (account: MyAccount) => onChange((before) => before.filter((known) => !isSame(known, account)));
  return (
    <Section
      id="accounts"
      title="My accounts"
      intro="So that it can tell when you are about to say something as yourself that was meant for the company, or the other way round."
      aside={note}
    >
      {accounts.length > 0 && (
        <ul className="rows account-rows">
          {accounts.map((account) => (
            <li className="row" key={`${account.site} ${account.handle}`}>
              <Icon name={account.kind === 'personal' ? 'person' : 'building'} />
              <AccountName site={account.site} handle={account.handle} />
              <Chip tone="quiet">{account.kind === 'personal' ? 'Mine' : 'The company’s'}</Chip>
              <IconButton
                label={`Remove ${account.handle} on ${SITE_NAMES[account.site]}`}
                icon="close"
                onClick={() => remove(account)}
              />
            </li>
          ))}
        </ul>
      )}
      <AccountForm onAdd={add} />
      {companyAccounts.length > 0 && (
        <>
          <h3 className="rows-title">Your company’s accounts</h3>
          <p className="small quiet">They come with the rules and cannot be changed here.</p>
          <ul className="rows account-rows">
            {companyAccounts.map((account) => (
              <li className="row" key={`${account.site} ${account.handle}`}>
                <Icon name="building" />
                <AccountName site={account.site} handle={account.handle} />
                {account.purpose !== undefined && <span className="small quiet">{account.purpose}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function AccountName({ site, handle }: Pick<MyAccount, 'site' | 'handle'>) {
  return (
    <span className="row-main">
      {handle} <span className="small quiet">on {SITE_NAMES[site]}</span>
    </span>
  );
}

function isSame(one: MyAccount, other: MyAccount): boolean {
  return one.site === other.site && one.handle.toLowerCase() === other.handle.toLowerCase();
}
