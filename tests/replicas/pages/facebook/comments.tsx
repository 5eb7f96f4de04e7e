/** What others said below a post, the replies to it, and the box for one's own comment. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { CommentBox, CommentForm } from './comment-box.tsx';
import { DivButton } from './div-button.tsx';
import { PrivateReply } from './private-reply.tsx';
import { words } from './words.ts';

export function Comments({ identity }: { identity: Identity }) {
  const own = usePublications('facebook-comment');
  const replies = usePublications('facebook-reply');
  const [replying, setReplying] = useState(false);
  const [messaging, setMessaging] = useState(false);
  const name = 'Jonas Weber';
  return (
    <>
      <Comment name={name} text="And a hat, surely.">
        <div className="row fb-comment-actions">
          <DivButton label={words.like}>{words.like}</DivButton>
          <DivButton onPress={() => setReplying(true)}>{words.reply}</DivButton>
          {identity.company && (
            <DivButton hasPopup="dialog" onPress={() => setMessaging(true)}>
              {words.message}
            </DivButton>
          )}
        </div>
      </Comment>
      <div className="fb-replies">
        {[...replies].reverse().map((one) => (
          <Comment key={one.at} name={identity.name} text={one.text} />
        ))}
        {replying && (
          <div className="row fb-comment">
            <Avatar name={identity.name} square={identity.company} />
            <CommentForm surface="facebook-reply" label={words.replyTo(name)} submitLabel={words.reply} />
          </div>
        )}
      </div>
      {[...own].reverse().map((one) => (
        <Comment key={one.at} name={identity.name} text={one.text} />
      ))}
      <CommentBox identity={identity} />
      {messaging && <PrivateReply identity={identity} to={name} onClose={() => setMessaging(false)} />}
    </>
  );
}

interface CommentProps {
  name: string;
  text: string;
  children?: ReactNode;
}

function Comment({ name, text, children }: CommentProps) {
  return (
    <div role="article" aria-label={words.commentBy(name)} className="row fb-comment">
      <Avatar name={name} />
      <div>
        <div className="fb-bubble">
          <strong>{name}</strong>
          <div className="post-text">{text}</div>
        </div>
        {children}
      </div>
    </div>
  );
}
