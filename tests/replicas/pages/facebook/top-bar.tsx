import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { DivButton } from './div-button.tsx';
import { words } from './words.ts';

export function TopBar({ identity }: { identity: Identity }) {
  return (
    <div role="banner" className="fb-banner">
      <strong className="fb-name">Facebook</strong>
      <label className="fb-search">
        <Icon name="search" />
        <input
          type="search"
          role="combobox"
          aria-expanded="false"
          aria-label={words.search}
          placeholder={words.search}
        />
      </label>
      <span className="grow" />
      <DivButton label={words.profile} hasPopup="menu">
        <Avatar name={identity.name} square={identity.company} />
      </DivButton>
    </div>
  );
}
