import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { CommentBox } from './comment-box.tsx';

interface FeedPostProps {
  author: string;
  headline: string;
  square?: boolean;
  text: string;
  /** The post that this one repeats. */
  quoted?: { author: string; text: string };
  /** Who may comment; without it the post has no comment box. */
  commenter?: Identity;
}

export function FeedPost({ author, headline, square = false, text, quoted, commenter }: FeedPostProps) {
  const [commenting, setCommenting] = useState(false);
  return (
    <div role="listitem" className="li-card">
      <div data-view-name="feed-full-update">
        <div className="row">
          <Avatar name={author} square={square} />
          <div>
            <h3>{author}</h3>
            <p className="quiet li-small">{headline}</p>
          </div>
        </div>
        <p data-view-name="feed-commentary" className="post-text li-text">
          {text}
        </p>
        {quoted && (
          <div className="li-quoted">
            <h3>{quoted.author}</h3>
            <p className="post-text">{quoted.text}</p>
          </div>
        )}
        <div className="li-actions">
          <button type="button" data-view-name="reaction-button" aria-label="React Like">
            <Icon name="like" /> <span>Like</span>
          </button>
          <button
            type="button"
            data-view-name={commenter ? 'feed-comment-button' : undefined}
            onClick={() => setCommenting(commenter !== undefined)}
          >
            <Icon name="reply" /> <span>Comment</span>
          </button>
          <button type="button" data-view-name="feed-repost-button" aria-haspopup="menu">
            <Icon name="repost" /> <span>Repost</span>
          </button>
          <button type="button" data-view-name="feed-send-as-message-button" aria-label="Send in a private message">
            <Icon name="send" /> <span>Send</span>
          </button>
        </div>
      </div>
      {commenter && commenting && <CommentBox identity={commenter} />}
    </div>
  );
}
