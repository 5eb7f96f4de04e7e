import type { CompanyAccount } from '../engine/ruleset.ts';
import type { Account, AccountKind, Site } from '../engine/types.ts';
import type { MyAccount } from '../settings/settings.ts';
import type { ShownAccount } from '../sites/composer.ts';

/** Whose account it is: what the writer told us comes first, then the company's list, then a page's own address. */
export function resolveAccount(
  shown: ShownAccount,
  site: Site,
  mine: readonly MyAccount[],
  company: readonly CompanyAccount[],
): Account {
  const { handle, name, evidence } = shown;
  const isShown = (account: { site: Site; handle: string }): boolean =>
    account.site === site && [handle, name].some((label) => label !== '' && plain(label) === plain(account.handle));
  const told = mine.find(isShown)?.kind;
  const isCompany = shown.corporate === true || company.some(isShown);
  const kind: AccountKind = told ?? (isCompany ? 'corporate' : 'unknown');
  return { handle, name, kind, evidence };
}

function plain(label: string): string {
  return label.replace(/^@/, '').trim().toLowerCase();
}
