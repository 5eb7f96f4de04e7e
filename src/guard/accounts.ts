import type { CompanyAccount } from '../engine/ruleset.ts';
import type { Account, AccountKind, Site } from '../engine/types.ts';
import type { MyAccount } from '../settings/settings.ts';
import type { ShownAccount } from '../sites/composer.ts';

/**
 * Whose account it is: what the writer told us comes first, then a page's own address and the company's list. A company that
 * lists its accounts on a site lists all of them, so any other one there is a person's; an account that cannot be read stays
 * unknown.
 */
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
  return { handle, name, kind: told ?? kindByList(), evidence };

  function kindByList(): AccountKind {
    if (shown.corporate === true || company.some(isShown)) return 'corporate';
    const isListed = company.some((account) => account.site === site);
    return isListed && (handle !== '' || name !== '') ? 'personal' : 'unknown';
  }
}

function plain(label: string): string {
  return label.replace(/^@/, '').trim().toLowerCase();
}
