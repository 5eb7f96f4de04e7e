import { useState } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { Chat } from './chat.tsx';
import { CommentBox } from './comment-box.tsx';
import { DivButton } from './div-button.tsx';
import { PostDialog } from './post-dialog.tsx';

export function Feed({ identity }: { identity: Identity }) {
  const [composing, setComposing] = useState(false);
  const posts = usePublications('facebook-post');
  return (
    <>
      <div role="banner" className="fb-banner">
        <strong className="fb-name">Facebook</strong>
        <label className="fb-search">
          <Icon name="search" />
          <input
            type="search"
            role="combobox"
            aria-expanded="false"
            aria-label="Search Facebook"
            placeholder="Search Facebook"
          />
        </label>
        <span className="grow" />
        <DivButton label="Your profile" hasPopup="menu">
          <Avatar name={identity.name} square={identity.company} />
        </DivButton>
      </div>
      <div role="main" className="fb-main">
        {identity.company && <p className="quiet fb-page-note">Professional dashboard · Advertise</p>}
        <div role="region" aria-label="Create a post" className="fb-card row">
          <Avatar name={identity.name} square={identity.company} />
          <DivButton hasPopup="dialog" className="fb-trigger" onPress={() => setComposing(true)}>
            <span>What&apos;s on your mind, {identity.shortName}?</span>
          </DivButton>
        </div>
        <div role="feed">
          {posts.map((post) => (
            <Post key={post.at} name={identity.name} text={post.text} />
          ))}
          <Post name="Mara Lindqvist" text="First frost on the quay this morning. Gloves on, coffee in hand.">
            <Comments identity={identity} />
          </Post>
          <Post
            name="Ellsby Rowing Club"
            text="Boats are back in the shed until March. Thank you all for a fine season."
          />
        </div>
      </div>
      <Chat />
      {composing && <PostDialog identity={identity} onClose={() => setComposing(false)} />}
    </>
  );
}

function Post({ name, text, children }: { name: string; text: string; children?: ReactNode }) {
  return (
    <div role="article" aria-label={`${name}'s post`} className="fb-card">
      <div className="row">
        <Avatar name={name} />
        <div>
          <h3>{name}</h3>
          <span className="quiet fb-small">Just now · Public</span>
        </div>
      </div>
      <div className="post-text fb-text" data-ad-preview="message">
        {text}
      </div>
      <div className="fb-actions">
        <DivButton label="Like">
          <Icon name="like" /> Like
        </DivButton>
        <DivButton label="Leave a comment">
          <Icon name="reply" /> Comment
        </DivButton>
        <DivButton label="Send this to friends or post it on your profile." hasPopup="dialog">
          <Icon name="send" /> Share
        </DivButton>
      </div>
      {children}
    </div>
  );
}

function Comments({ identity }: { identity: Identity }) {
  const own = usePublications('facebook-comment');
  return (
    <>
      <Comment name="Jonas Weber" text="And a hat, surely." />
      {[...own].reverse().map((one) => (
        <Comment key={one.at} name={identity.name} text={one.text} />
      ))}
      <CommentBox identity={identity} />
    </>
  );
}

function Comment({ name, text }: { name: string; text: string }) {
  return (
    <div role="article" aria-label={`Comment by ${name}`} className="row fb-comment">
      <Avatar name={name} />
      <div className="fb-bubble">
        <strong>{name}</strong>
        <div className="post-text">{text}</div>
      </div>
    </div>
  );
}
