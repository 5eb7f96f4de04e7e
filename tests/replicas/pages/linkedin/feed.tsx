import { useEffect, useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icon.tsx';
import { nameCompany } from '../identity.ts';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { FeedPost } from './feed-post.tsx';
import { element } from './element.ts';
import { openShareBox, type ShareBoxOptions } from './share-box.ts';
import { words } from './words.ts';

const inFeed = /^linkedin-(?:post|repost|group-post)$/;
const crew = { author: 'Mara Lindqvist', text: 'Three weeks without a missed berth window.\nProud of this crew.' };

interface FeedProps {
  /** Who is signed in. */
  identity: Identity;
  /** Whose posts are written here: on the admin pages of a company the company's. */
  author: Identity;
  admin: boolean;
  /** Whose page this is, when it is a group's. */
  group: string | undefined;
  outlet: ShadowRoot | undefined;
  /** Open the share box at once. */
  share: boolean;
}

export function readFeedProps(address: URL, identity: Identity): Omit<FeedProps, 'outlet'> {
  const admin = address.pathname.startsWith('/company/');
  const share = address.searchParams.get(admin ? 'share' : 'shareActive') === 'true';
  const group = address.pathname.startsWith('/groups/') ? 'Port Planners' : undefined;
  const author = admin && !identity.company ? nameCompany('Harbourline') : identity;
  return { identity, author, admin, group, share };
}

const navigation: [IconName, string][] = [
  ['home', words.home],
  ['people', words.network],
  ['briefcase', words.jobs],
  ['mail', words.messaging],
  ['bell', words.notifications],
];

export function Feed({ identity, author, admin, group, outlet, share }: FeedProps) {
  const published = usePublications('linkedin-').filter(({ surface }) => inFeed.test(surface));
  const [caption, setCaption] = useState('');
  const open = (options: Partial<ShareBoxOptions> = {}) => {
    if (!outlet) return;
    const inGroup = group ? { group, audience: group, surface: 'linkedin-group-post' } : {};
    openShareBox(outlet, { author, ...inGroup, ...options });
  };
  const repost = ({ author: name, text }: { author: string; text: string }) => {
    const enclosed = element('div', {}, element('h3', {}, name), element('p', { class: 'post-text' }, text));
    open({ surface: 'linkedin-repost', enclosed });
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
          <input role="combobox" aria-expanded="false" aria-label={words.search} placeholder={words.search} />
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
            <span>{words.me}</span>
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
            <button type="button" className="li-start" aria-label={words.start} onClick={() => open()}>
              {words.start}
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
            <FeedPost {...crew} headline="Quay planner" commenter={identity} onRepost={() => repost(crew)} />
            <FeedPost
              author={author.name}
              square={author.company}
              headline="quay.jpg"
              text={caption}
              onEdit={() =>
                open({ surface: 'linkedin-edit', submitName: words.save, text: caption, onPublished: setCaption })
              }
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
