import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';

interface PostData {
  id: string;
  name: string;
  handle: string;
  text: string;
  quoted?: PostData;
}

const posts: PostData[] = [
  {
    id: '1001',
    name: 'Mara Lindqvist',
    handle: 'maralind',
    text: 'Quiet morning at the terminal. The new signage finally makes sense.',
  },
  {
    id: '1002',
    name: 'Jonas Weber',
    handle: 'jonasweber',
    text: 'Worth reading for anyone who works near water:',
    quoted: {
      id: '1003',
      name: 'Harbour Weekly',
      handle: 'harbourweekly',
      text: 'Five ports, five ways to berth a ship in fog. Our summer series starts today.',
    },
  },
];

export function findPost(id: string): PostData | undefined {
  return posts.find((post) => post.id === id);
}

export function Timeline({ identity, onReply }: { identity: Identity; onReply: (id: string) => void }) {
  const own = usePublications('x-').filter((one) => one.surface !== 'x-message');
  return (
    <section role="region" aria-label="Your Home Timeline">
      {own.map((one) => (
        <Post
          key={`${one.surface}${one.at}`}
          post={{ id: String(one.at), name: identity.name, handle: identity.handle, text: one.text }}
        />
      ))}
      {posts.map((post) => (
        <Post key={post.id} post={post} onReply={() => onReply(post.id)} />
      ))}
    </section>
  );
}

export function Post({ post, onReply }: { post: PostData; onReply?: () => void }) {
  return (
    <article data-testid="tweet" role="article" tabIndex={0} className="x-post">
      <div data-testid={`UserAvatar-Container-${post.handle}`}>
        <Avatar name={post.name} />
      </div>
      <div className="grow">
        <div data-testid="User-Name">
          <strong>{post.name}</strong> <span className="quiet">@{post.handle}</span>
        </div>
        <div data-testid="tweetText" className="post-text" lang="en">
          {post.text}
        </div>
        {post.quoted && (
          <div role="link" tabIndex={0} className="x-quoted">
            <strong>{post.quoted.name}</strong> <span className="quiet">@{post.quoted.handle}</span>
            <div data-testid="tweetText" className="post-text" lang="en">
              {post.quoted.text}
            </div>
          </div>
        )}
        {onReply && (
          <div role="group" aria-label="2 replies, 1 repost, 9 likes" className="x-actions">
            <button type="button" data-testid="reply" aria-label="2 Replies. Reply" onClick={onReply}>
              <Icon name="reply" /> 2
            </button>
            <button type="button" data-testid="retweet" aria-label="1 repost. Repost" aria-haspopup="menu">
              <Icon name="repost" /> 1
            </button>
            <button type="button" data-testid="like" aria-label="9 Likes. Like">
              <Icon name="like" /> 9
            </button>
          </div>
        )}
      </div>
    </article>
  );
}
