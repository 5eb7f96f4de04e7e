/** A post in a list, with what can be done to it. Its writer can edit it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { usePublications } from '../use-record.ts';
import { DivButton } from './div-button.tsx';
import { PostDialog } from './post-dialog.tsx';
import { words } from './words.ts';

interface PostProps {
  name: string;
  text: string;
  onComment?: () => void;
  /** Below the name, beside the time. */
  actions?: ReactNode;
  children?: ReactNode;
}

export function Post({ name, text, onComment, actions, children }: PostProps) {
  return (
    <div role="article" aria-label={words.postBy(name)} className="fb-card">
      <div className="row">
        <Avatar name={name} />
        <div className="grow">
          <h3>{name}</h3>
          <span className="quiet fb-small">
            {words.justNow} · {words.public}
          </span>
        </div>
        {actions}
      </div>
      <div className="post-text fb-text" data-ad-preview="message">
        {text}
      </div>
      <div className="fb-actions">
        <DivButton label={words.like}>
          <Icon name="like" /> {words.like}
        </DivButton>
        <DivButton label={words.leaveComment} {...(onComment ? { onPress: onComment } : {})}>
          <Icon name="reply" /> {words.comment}
        </DivButton>
        <DivButton label={words.shareWith} hasPopup="dialog">
          <Icon name="send" /> {words.share}
        </DivButton>
      </div>
      {children}
    </div>
  );
}

/** A post of the person who is signed in. */
export function OwnPost({ identity, text }: { identity: Identity; text: string }) {
  const [menuOpen, setMenuOpen] = useState(false);
  const [editing, setEditing] = useState(false);
  const [latest] = usePublications('facebook-edit');
  const shown = latest?.text ?? text;
  const kind = {
    surface: 'facebook-edit',
    title: words.editPost,
    placeholder: words.whatsOnYourMind(identity.shortName),
    submit: words.save,
    text: shown,
  };
  const edit = () => {
    setMenuOpen(false);
    setEditing(true);
  };
  const actions = (
    <div className="fb-menu-place">
      <DivButton label={words.actions} hasPopup="menu" className="round" onPress={() => setMenuOpen(!menuOpen)}>
        <Icon name="more" />
      </DivButton>
      {menuOpen && (
        <div role="menu" className="fb-menu">
          <div role="menuitem" tabIndex={0} onClick={edit}>
            <Icon name="pen" /> {words.editPost}
          </div>
        </div>
      )}
    </div>
  );
  return (
    <>
      <Post name={identity.name} text={shown} actions={actions} />
      {editing && <PostDialog kind={kind} identity={identity} onClose={() => setEditing(false)} />}
    </>
  );
}
