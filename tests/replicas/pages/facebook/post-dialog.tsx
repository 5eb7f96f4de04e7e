import { useEffect, useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { byModifiedEnter } from './create-lexical.ts';
import { DivButton } from './div-button.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { useFocusTrap } from './use-focus-trap.ts';
import { useLexical } from './use-lexical.ts';

const surface = 'facebook-post';

export function PostDialog({ identity, onClose }: { identity: Identity; onClose: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLDivElement>(null);
  const composer = useLexical({ surface, publishesOn: byModifiedEnter, takesFocus: true, onPublished: onClose });
  const question = `What's on your mind, ${identity.shortName}?`;
  useFocusTrap(dialog);
  useSubmitRecord(surface, submit);
  useEffect(() => {
    const life = new AbortController();
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', closeByKey, { signal: life.signal });
    return () => life.abort();
  }, [onClose]);

  return (
    <div className="fb-layer">
      <div ref={dialog} role="dialog" aria-modal="true" aria-label="Create post" tabIndex={-1} className="fb-dialog">
        <div className="fb-dialog-head">
          <h2>Create post</h2>
          <DivButton label="Close" className="round fb-close" onPress={onClose}>
            <Icon name="close" />
          </DivButton>
        </div>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <div className="row">
            <Avatar name={identity.name} square={identity.company} />
            <div>
              <strong>{identity.name}</strong>
              <DivButton label="Edit privacy. Sharing with Public." className="fb-audience">
                <Icon name="globe" /> Public <Icon name="down" />
              </DivButton>
            </div>
          </div>
          <div className="fb-post-text">
            <LexicalBox box={composer.box} label={question} placeholder={question} empty={composer.text === ''} />
          </div>
          <div className="row fb-add">
            <span className="grow">Add to your post</span>
            <DivButton label="Photo/video" className="round">
              <Icon name="picture" />
            </DivButton>
            <DivButton label="Tag people" className="round">
              <Icon name="person" />
            </DivButton>
            <DivButton label="Feeling/activity" className="round">
              <Icon name="smile" />
            </DivButton>
          </div>
          <DivButton
            label="Post"
            buttonRef={submit}
            disabled={!composer.canSend}
            className="fb-primary"
            onPress={composer.send}
          >
            <span>Post</span>
          </DivButton>
        </form>
      </div>
    </div>
  );
}
