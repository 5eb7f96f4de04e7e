import { useRef, useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { byEnter } from './create-lexical.ts';
import { DivButton } from './div-button.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { useLexical } from './use-lexical.ts';

/** Until it is asked for, the box is a text box by name only; the editor takes its place. */
export function CommentBox({ identity }: { identity: Identity }) {
  const [open, setOpen] = useState(false);
  const label = `Comment as ${identity.name}`;
  return (
    <div className="row fb-comment">
      <Avatar name={identity.name} square={identity.company} />
      {identity.company && (
        <DivButton label="Voices at hand, switch profile" hasPopup="menu" className="round">
          <Icon name="down" />
        </DivButton>
      )}
      <form role="presentation" className="grow" onSubmit={(event) => event.preventDefault()}>
        {open ? (
          <CommentEditor label={label} />
        ) : (
          <div
            role="textbox"
            tabIndex={0}
            aria-label={label}
            className="fb-unfocused"
            onClick={() => setOpen(true)}
            onFocus={() => setOpen(true)}
          >
            {label}
          </div>
        )}
      </form>
    </div>
  );
}

const surface = 'facebook-comment';

function CommentEditor({ label }: { label: string }) {
  const composer = useLexical({ surface, publishesOn: byEnter, takesFocus: true });
  const submit = useRef<HTMLDivElement>(null);
  useSubmitRecord(surface, submit);
  return (
    <div className="fb-comment-editor">
      <LexicalBox box={composer.box} label={label} placeholder={label} empty={composer.text === ''} />
      <div className="row">
        <DivButton label="Insert an emoji" className="round">
          <Icon name="smile" />
        </DivButton>
        <DivButton label="Attach a photo or video" className="round">
          <Icon name="picture" />
        </DivButton>
        <span className="grow" />
        <div id="focused-state-composer-submit">
          <DivButton
            label="Comment"
            buttonRef={submit}
            disabled={!composer.canSend}
            className="round fb-send"
            onPress={composer.send}
          >
            <Icon name="send" />
          </DivButton>
        </div>
      </div>
    </div>
  );
}
