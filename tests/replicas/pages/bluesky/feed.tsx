import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { Composer } from './composer.tsx';
import { Pressable } from './pressable.tsx';
import { words } from './words.ts';

export interface FeedPost {
  id: string;
  name: string;
  handle: string;
  text: string;
}

const posts: FeedPost[] = [
  { id: '3k1', name: 'Mara Lindqvist', handle: 'mara.example', text: 'First frost on the quay this morning.' },
  {
    id: '3k2',
    name: 'Jonas Weber',
    handle: 'jonas.example',
    text: 'Fog is a planning problem, not a weather problem.',
  },
];

type Composing = { replyTo?: FeedPost; text: string };

/** A share link (`/intent/compose?text=`) opens the composer with its text. */
function readIntent(): Composing | undefined {
  const { pathname, searchParams } = new URL(location.href);
  return pathname.startsWith('/intent/compose') ? { text: searchParams.get('text') ?? '' } : undefined;
}

export function Feed({ identity }: { identity: Identity }) {
  const [composing, setComposing] = useState<Composing | undefined>(readIntent);
  const [sent, setSent] = useState(0);
  const own = usePublications('bluesky');
  const handle = identity.company ? `${identity.handle.toLowerCase()}.example` : `${identity.handle}.bsky.social`;
  useEffect(() => {
    if (!sent) return;
    const timer = setTimeout(() => setSent(0), 5000);
    return () => clearTimeout(timer);
  }, [sent]);

  return (
    <div className="bs-page">
      <nav role="navigation" className="bs-side">
        <Pressable label={`@${handle}`} testId="switchAccountBtn" className="row">
          <span className="row">
            <Avatar name={identity.name} square={identity.company} />
            <span>
              <strong>{identity.name}</strong>
              <br />
              <span className="quiet">@{handle}</span>
            </span>
          </span>
        </Pressable>
        <a href="/" aria-label={words.home} className="row bs-link">
          <Icon name="home" /> {words.home}
        </a>
        <Pressable
          label={words.compose}
          testId="composeFAB"
          className="bs-primary"
          onPress={() => setComposing({ text: '' })}
        >
          {words.newPost}
        </Pressable>
      </nav>
      <main role="main" className="bs-main" data-testid="followingFeedPage">
        <input type="search" aria-label={words.search} placeholder={words.search} className="bs-search" />
        {own.map((post) => (
          <Item key={post.at} post={{ id: String(post.at), name: identity.name, handle, text: post.text }} />
        ))}
        {posts.map((post) => (
          <Item key={post.id} post={post} onReply={() => setComposing({ replyTo: post, text: '' })} />
        ))}
      </main>
      {composing &&
        createPortal(
          <Composer
            identity={{ ...identity, handle }}
            replyTo={composing.replyTo}
            text={composing.text}
            onClose={() => setComposing(undefined)}
            onPublished={() => {
              setComposing(undefined);
              setSent((count) => count + 1);
            }}
          />,
          document.body,
        )}
      {sent > 0 && (
        <div role="alert" className="bs-toast">
          {words.sent}
        </div>
      )}
    </div>
  );
}

function Item({ post, onReply }: { post: FeedPost; onReply?: () => void }) {
  return (
    <div role="link" tabIndex={0} data-testid={`feedItem-by-${post.handle}`} className="row bs-item">
      <Avatar name={post.name} />
      <div className="grow">
        <strong>{post.name}</strong> <span className="quiet">@{post.handle}</span>
        <div data-testid="postText" className="post-text">
          {post.text}
        </div>
        <div className="row">
          <Pressable label={words.answer} testId="replyBtn" className="round" onPress={onReply}>
            <Icon name="reply" />
          </Pressable>
          <Pressable label={words.repost} testId="repostBtn" className="round">
            <Icon name="repost" />
          </Pressable>
          <Pressable label={words.like} testId="likeBtn" className="round">
            <Icon name="like" />
          </Pressable>
        </div>
      </div>
    </div>
  );
}
