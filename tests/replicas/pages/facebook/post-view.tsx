/** A post opened in a dialog of its own, with its comments; what is written there is public. */
import type { Identity } from '../identity.ts';
import { Comments } from './comments.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { Post } from './post.tsx';
import { words } from './words.ts';

interface PostViewProps {
  name: string;
  text: string;
  identity: Identity;
  onClose: () => void;
}

export function PostView({ name, text, identity, onClose }: PostViewProps) {
  return (
    <DialogFrame label={words.postBy(name)} onClose={onClose}>
      <Post name={name} text={text}>
        <Comments identity={identity} />
      </Post>
    </DialogFrame>
  );
}
