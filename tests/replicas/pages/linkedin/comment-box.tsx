import { useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { usePublications, useSubmitRecord } from '../use-record.ts';
import { useCommentEditor } from './use-comment-editor.ts';
import { words } from './words.ts';

/** Sibling of the post it belongs to, as on the site; no form. The button comes with the first words. */
export function CommentBox({ identity }: { identity: Identity }) {
  const composer = useCommentEditor(identity.company ? words.commentAs(identity.name) : words.commentPlaceholder);
  const submit = useRef<HTMLButtonElement>(null);
  const own = usePublications('linkedin-comment');
  useSubmitRecord('linkedin-comment', submit, composer.canSend);
  return (
    <div componentkey="commentBox-urn:li:activity:7001" className="li-comments">
      <div data-view-name="comment-box" className="li-comment-box">
        <Avatar name={identity.name} square={identity.company} />
        {identity.company && (
          <button type="button" className="round" aria-label={words.switchIdentity}>
            <Icon name="down" />
          </button>
        )}
        <div className="li-comment-field grow">
          <div ref={composer.place} />
          <div ref={composer.suggestions} data-testid="typeahead-results-container" className="mention-place" />
          <div className="row">
            <span className="grow" />
            <button type="button" className="round" aria-label={words.emoji}>
              <Icon name="smile" />
            </button>
            <button type="button" className="round" aria-label={words.addPhoto}>
              <Icon name="picture" />
            </button>
            {composer.canSend && (
              <button
                ref={submit}
                type="button"
                data-view-name="comment-post"
                className="li-primary"
                onClick={(event) => composer.send(event.nativeEvent.isTrusted)}
              >
                <span>{words.comment}</span>
              </button>
            )}
          </div>
        </div>
      </div>
      {own.map((one) => (
        <div key={one.at} className="li-comment">
          <Avatar name={identity.name} square={identity.company} />
          <div className="li-bubble grow">
            <strong>{identity.name}</strong>
            <div className="post-text">{one.text}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
