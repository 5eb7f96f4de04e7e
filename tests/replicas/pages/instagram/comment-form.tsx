/** The comment box below a picture. "Post" is there only while something is written. */
import { useRef } from 'react';
import { DivButton } from '../facebook/div-button.tsx';
import { NamedIcon } from '../icon.tsx';
import { useSubmitRecord } from '../use-record.ts';
import { useComment } from './use-comment.ts';
import { words } from './words.ts';

export function CommentForm() {
  const comment = useComment();
  const submit = useRef<HTMLDivElement>(null);
  useSubmitRecord(comment.surface, submit, comment.canSend);
  return (
    <section className="ig-comment">
      <form method="POST" onSubmit={(event) => event.preventDefault()}>
        <div className="row">
          <textarea
            ref={comment.box}
            aria-label={words.addComment}
            placeholder={words.addComment}
            autoComplete="off"
            rows={comment.text.split('\n').length}
            value={comment.text}
            onChange={(event) => comment.write(event.currentTarget)}
            onKeyDown={comment.takeKey}
          />
          {comment.canSend && (
            <DivButton buttonRef={submit} className="ig-link" onPress={comment.send}>
              {words.post}
            </DivButton>
          )}
        </div>
        <DivButton className="round">
          <NamedIcon name="smile" label={words.emoji} />
        </DivButton>
      </form>
    </section>
  );
}
