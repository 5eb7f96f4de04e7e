import { useEffect } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon.tsx';
import { nameCompany } from '../identity.ts';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { FeedPost } from './feed-post.tsx';
import { openShareBox } from './share-box.ts';

interface FeedProps {
  /** Who is signed in. */
  identity: Identity;
  /** Whose posts are written here: on the admin pages of a company the company's. */
  author: Identity;
  admin: boolean;
  outlet: ShadowRoot | undefined;
  /** Open the share box at once. */
  share: boolean;
}

export function readFeedProps(address: URL, identity: Identity): Omit<FeedProps, 'outlet'> {
  const admin = address.pathname.startsWith('/company/');
  const share = address.searchParams.get(admin ? 'share' : 'shareActive') === 'true';
  const author = admin && !identity.company ? nameCompany('Harbourline') : identity;
  return { identity, author, admin, share };
}

const navigation: [IconName, string][] = [
  ['home', 'Home'],
  ['people', 'My Network'],
  ['briefcase', 'Jobs'],
  ['mail', 'Messaging'],
  ['bell', 'Notifications'],
];

export function Feed({ identity, author, admin, outlet, share }: FeedProps) {
  const published = usePublications('linkedin-post');
  const start = () => {
    if (outlet) openShareBox(outlet, { author });
  };
  useEffect(() => {
    if (share && outlet) openShareBox(outlet, { author });
  }, [share, outlet, author]);

  return (
    <>
      <header className="li-header">
        <strong className="li-name">LinkedIn</strong>
        <label className="li-search">
          <Icon name="search" />
          <input role="combobox" aria-expanded="false" aria-label="Search" placeholder="Search" />
        </label>
        <nav aria-label="Primary">
          {navigation.map(([icon, name]) => (
            <a key={name} href="/feed/">
              <Icon name={icon} />
              <span>{name}</span>
            </a>
          ))}
          <button type="button" className="li-me" aria-haspopup="menu">
            <Avatar name={identity.name} />
            <span>Me</span>
          </button>
        </nav>
      </header>
      <main data-sdui-screen="com.linkedin.sdui.flagshipnav.feed.MainFeed" className="li-main">
        <aside className="li-card li-profile" aria-label={admin ? 'Page' : 'Your profile'}>
          <Avatar name={author.name} square={author.company} />
          <h3>{author.name}</h3>
          <p className="quiet li-small">{author.company ? 'Company page' : 'Works near the water'}</p>
        </aside>
        <div className="li-column">
          <div className="li-card row">
            <Avatar name={author.name} square={author.company} />
            <button type="button" className="li-start" aria-label="Start a post" onClick={start}>
              Start a post
            </button>
          </div>
          <div role="list">
            {published.map((post) => (
              <FeedPost
                key={post.at}
                author={author.name}
                square={author.company}
                headline="Just now"
                text={post.text}
              />
            ))}
            <FeedPost
              author="Mara Lindqvist"
              headline="Quay planner"
              text={'Three weeks without a missed berth window.\nProud of this crew.'}
              commenter={identity}
            />
            <FeedPost
              author="Jonas Weber"
              headline="Writes about ports"
              text="This."
              quoted={{ author: 'Harbour Weekly', text: 'Fog is a planning problem, not a weather problem.' }}
            />
          </div>
        </div>
      </main>
    </>
  );
}
