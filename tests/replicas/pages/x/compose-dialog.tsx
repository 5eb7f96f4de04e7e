import { useEffect } from 'react';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { Composer } from './composer.tsx';
import { findPost, Post } from './timeline.tsx';

interface ComposeDialogProps {
  identity: Identity;
  replyTo: string | undefined;
  onClose: () => void;
  onPublished: () => void;
}

export function ComposeDialog({ identity, replyTo, onClose, onPublished }: ComposeDialogProps) {
  const repliedTo = replyTo ? findPost(replyTo) : undefined;
  useEffect(() => {
    const life = new AbortController();
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', closeByKey, { signal: life.signal });
    return () => life.abort();
  }, [onClose]);

  return (
    <div className="x-layer">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="x-dialog">
        <div className="row x-dialog-head">
          <button type="button" className="round" aria-label="Close" data-testid="app-bar-close" onClick={onClose}>
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className="visually-hidden">
            {repliedTo ? 'Reply' : 'New post'}
          </h2>
          <span className="grow" />
          <button type="button" className="x-link" data-testid="unsentButton">
            Drafts
          </button>
        </div>
        {repliedTo && <Post post={repliedTo} />}
        <Composer
          surface={repliedTo ? 'x-reply' : 'x-dialog'}
          identity={identity}
          submitTestId="tweetButton"
          submitName={repliedTo ? 'Reply' : 'Post'}
          placeholder={repliedTo ? 'Post your reply' : "What's happening?"}
          takesFocus
          onPublished={() => {
            onPublished();
            onClose();
          }}
        />
      </div>
    </div>
  );
}
