import { useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import type { FeedPost } from './feed.tsx';
import { Pressable } from './pressable.tsx';
import { useComposer } from './use-composer.ts';
import { words } from './words.ts';

interface ComposerProps {
  identity: Identity;
  replyTo: FeedPost | undefined;
  text: string;
  onClose: () => void;
  onPublished: () => void;
}

export function Composer({ identity, replyTo, text, onClose, onPublished }: ComposerProps) {
  const surface = replyTo ? 'bluesky-reply' : 'bluesky-post';
  const submit = useRef<HTMLButtonElement>(null);
  const placeholder = replyTo ? words.replyPlaceholder : words.postPlaceholder;
  const composer = useComposer({ surface, placeholder, text, onPublished });
  useSubmitRecord(surface, submit);

  return (
    <div className="bs-layer">
      <div role="dialog" aria-modal="true" aria-label={replyTo ? words.reply : words.newPost} className="bs-dialog">
        <div data-testid="composePostView">
          <div className="row">
            <Pressable label={words.cancel} className="bs-link" onPress={onClose}>
              {words.cancel}
            </Pressable>
            <span className="grow" />
            <Pressable label={words.drafts} className="bs-link">
              {words.drafts}
            </Pressable>
            <Pressable
              label={replyTo ? words.publishReply : words.publishPost}
              testId="composerPublishBtn"
              pressableRef={submit}
              disabled={!composer.canSend}
              className="bs-primary"
              onPress={composer.send}
            >
              {replyTo ? words.reply : words.post}
            </Pressable>
          </div>
          {replyTo && (
            <div className="row bs-reply-to">
              <Avatar name={replyTo.name} />
              <div className="grow">
                <strong>{replyTo.name}</strong>
                <div className="post-text">{replyTo.text}</div>
              </div>
            </div>
          )}
          <div className="row bs-text">
            <div aria-label={`@${identity.handle}`}>
              <Avatar name={identity.name} square={identity.company} />
            </div>
            <div ref={composer.place} className="grow" />
          </div>
          <Pressable label={words.changeAudience} testId="openReplyGateButton" className="bs-audience">
            {words.audience}
          </Pressable>
          <div className="row bs-tools">
            <Pressable label={words.image} testId="openMediaBtn" className="round">
              <Icon name="picture" />
            </Pressable>
            <Pressable label={words.emoji} className="round">
              <Icon name="smile" />
            </Pressable>
            <span className="grow" />
            <span className="quiet">{300 - [...composer.text].length}</span>
          </div>
        </div>
      </div>
    </div>
  );
}
