import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { words } from './words.ts';

export function SideNavigation({ identity, onCompose }: { identity: Identity; onCompose: () => void }) {
  const profile = `/${identity.handle}`;
  return (
    <header role="banner" className="x-side">
      <nav role="navigation" aria-label={words.primary}>
        <a href="/home" data-testid="AppTabBar_Home_Link" aria-current="page">
          <Icon name="home" /> <span>{words.home}</span>
        </a>
        <a href="/notifications" data-testid="AppTabBar_Notifications_Link">
          <Icon name="bell" /> <span>{words.notifications}</span>
        </a>
        <a href="/messages" data-testid="AppTabBar_DirectMessage_Link">
          <Icon name="mail" /> <span>{words.chat}</span>
        </a>
        <a href={profile} data-testid="AppTabBar_Profile_Link" aria-label={words.profile}>
          <Icon name="person" /> <span>{words.profile}</span>
        </a>
      </nav>
      <a
        href="/compose/post"
        data-testid="SideNav_NewTweet_Button"
        role="link"
        aria-label={words.post}
        className="pill pill-wide"
        onClick={(event) => {
          event.preventDefault();
          onCompose();
        }}
      >
        {words.post}
      </a>
      <button
        type="button"
        data-testid="SideNav_AccountSwitcher_Button"
        aria-label={words.accountMenu}
        aria-haspopup="menu"
        className="x-account"
      >
        <div data-testid={`UserAvatar-Container-${identity.handle}`}>
          <Avatar name={identity.name} square={identity.company} />
        </div>
        <div className="x-account-names">
          <div>{identity.name}</div>
          <div className="quiet">@{identity.handle}</div>
        </div>
      </button>
    </header>
  );
}
