import { Avatar } from '../avatar.tsx';
import { DivButton } from '../facebook/div-button.tsx';
import { NamedIcon } from '../icon.tsx';
import { words } from './words.ts';

interface PostProps {
  handle: string;
  text: string;
  onReply?: () => void;
}

export function Post({ handle, text, onReply }: PostProps) {
  return (
    <div data-pressable-container="true" className="th-card">
      <Avatar name={handle} />
      <div>
        <strong>{handle}</strong>
        <div className="post-text">{text}</div>
        <div className="row">
          <DivButton className="round">
            <NamedIcon name="like" label={words.like} />
          </DivButton>
          <DivButton className="round th-bubble" {...(onReply ? { onPress: onReply } : {})}>
            <NamedIcon name="reply" label={words.reply} />
          </DivButton>
          <DivButton className="round">
            <NamedIcon name="repost" label={words.repost} />
          </DivButton>
          <DivButton className="round">
            <NamedIcon name="send" label={words.share} />
          </DivButton>
        </div>
      </div>
    </div>
  );
}
