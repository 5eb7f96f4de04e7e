import { DivButton } from '../facebook/div-button.tsx';
import { NamedIcon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { words } from './words.ts';

export function SideBar({ identity, onCreate }: { identity: Identity; onCreate?: () => void }) {
  return (
    <nav className="th-side">
      <a href="/" aria-current="page">
        <NamedIcon name="home" label={words.home} />
      </a>
      <a href="/search">
        <NamedIcon name="search" label={words.search} />
      </a>
      <DivButton {...(onCreate ? { onPress: onCreate } : {})}>
        <NamedIcon name="pen" label={words.create} />
      </DivButton>
      <a href={`/@${identity.handle}`}>
        <NamedIcon name="person" label={words.profile} />
      </a>
    </nav>
  );
}
