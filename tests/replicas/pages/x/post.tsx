import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { PostData } from './posts.ts';
import { words } from './words.ts';

export interface PostActions {
  onReply: (id: string) => void;
  /** Opens the menu of reposting below the button. */
  onRepost: (id: string, button: HTMLElement) => void;
}

export function Post({ post, actions }: { post: PostData; actions?: PostActions }) {
  return (
    <article data-testid="tweet" role="article" tabIndex={0} className="x-post">
      <div data-testid={`UserAvatar-Container-${post.handle}`}>
        <Avatar name={post.name} />
      </div>
      <div className="grow">
        <div data-testid="User-Name">
          <strong>{post.name}</strong> <span className="quiet">@{post.handle}</span>
        </div>
        <PostText text={post.text} />
        {post.quoted && <QuotedPost post={post.quoted} />}
        {actions && (
          <div role="group" className="x-actions">
            <button
              type="button"
              data-testid="reply"
              aria-label={`2 ${words.reply}`}
              onClick={() => actions.onReply(post.id)}
            >
              <Icon name="reply" /> 2
            </button>
            <button
              type="button"
              data-testid="retweet"
              aria-label={`1 ${words.repost}`}
              aria-haspopup="menu"
              onClick={(event) => actions.onRepost(post.id, event.currentTarget)}
            >
              <Icon name="repost" /> 1
            </button>
            <button type="button" data-testid="like" aria-label="9">
              <Icon name="like" /> 9
            </button>
          </div>
        )}
      </div>
    </article>
  );
}

/** Inside another post, or inside the composer that quotes it. */
export function QuotedPost({ post }: { post: PostData }) {
  return (
    <div role="link" tabIndex={0} className="x-quoted">
      <strong>{post.name}</strong> <span className="quiet">@{post.handle}</span>
      <PostText text={post.text} />
    </div>
  );
}

function PostText({ text }: { text: string }) {
  return (
    <div data-testid="tweetText" className="post-text" lang="en">
      {text}
    </div>
  );
}
