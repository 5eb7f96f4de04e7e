import { useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { CommentBox } from './comment-box.tsx';
import { PostMenu } from './post-menu.tsx';
import { words } from './words.ts';

interface FeedPostProps {
  author: string;
  headline: string;
  square?: boolean;
  text: string;
  /** The post that this one repeats. */
  quoted?: { author: string; text: string };
  /** Who may comment; without it the post has no comment box. */
  commenter?: Identity;
  onRepost?: () => void;
  onEdit?: () => void;
}

export function FeedPost({ author, headline, square = false, text, quoted, commenter, ...does }: FeedPostProps) {
  const [commenting, setCommenting] = useState(false);
  const { onRepost, onEdit } = does;
  return (
    <div role="listitem" className="li-card">
      <div data-view-name="feed-full-update">
        <div className="row">
          <Avatar name={author} square={square} />
          <div className="grow">
            <h3>{author}</h3>
            <p className="quiet li-small">{headline}</p>
          </div>
          {onEdit && (
            <PostMenu
              opener={(open) => (
                <button type="button" className="round" aria-label={words.controlMenu(author)} onClick={open}>
                  <Icon name="more" />
                </button>
              )}
              items={[{ name: words.edit, viewName: 'feed-edit', onPick: onEdit }]}
            />
          )}
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
          <button type="button" data-view-name="reaction-button" aria-label={words.reactLike}>
            <Icon name="like" /> <span>{words.like}</span>
          </button>
          <button
            type="button"
            data-view-name={commenter ? 'feed-comment-button' : undefined}
            onClick={() => setCommenting(commenter !== undefined)}
          >
            <Icon name="reply" /> <span>{words.comment}</span>
          </button>
          <PostMenu
            opener={(open) => (
              <button
                type="button"
                data-view-name={onRepost ? 'feed-repost-button' : undefined}
                aria-haspopup="menu"
                onClick={open}
              >
                <Icon name="repost" /> <span>{words.repost}</span>
              </button>
            )}
            items={[
              { name: words.repostWithThoughts, viewName: 'feed-repost-with-thoughts', onPick: onRepost },
              { name: words.repost, viewName: 'feed-repost-now' },
            ]}
          />
          <button type="button" data-view-name="feed-send-as-message-button" aria-label={words.sendPrivately}>
            <Icon name="send" /> <span>{words.send}</span>
          </button>
        </div>
      </div>
      {commenter && commenting && <CommentBox identity={commenter} />}
    </div>
  );
}
