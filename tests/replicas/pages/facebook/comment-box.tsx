import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { byEnter } from './create-lexical.ts';
import { DivButton } from './div-button.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { nameMentions } from './name-mentions.ts';
import { useLexical } from './use-lexical.ts';
import { words } from './words.ts';

/** Until it is asked for, the box is a text box by name only; the editor takes its place. */
export function CommentBox({ identity }: { identity: Identity }) {
  const [open, setOpen] = useState(false);
  const label = words.commentAs(identity.name);
  return (
    <div className="row fb-comment">
      <Avatar name={identity.name} square={identity.company} />
      {identity.company && (
        <DivButton label={words.switchProfile} hasPopup="menu" className="round">
          <Icon name="down" />
        </DivButton>
      )}
      {open ? (
        <CommentForm surface="facebook-comment" label={label} submitLabel={words.comment} />
      ) : (
        <Form>
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
        </Form>
      )}
    </div>
  );
}

interface CommentFormProps {
  surface: string;
  label: string;
  submitLabel: string;
}

/** For a comment and for a reply: Enter publishes. */
export function CommentForm({ surface, label, submitLabel }: CommentFormProps) {
  const composer = useLexical({ surface, publishesOn: byEnter, takesFocus: true, mentions: nameMentions });
  const submit = useRef<HTMLDivElement>(null);
  useSubmitRecord(surface, submit);
  return (
    <Form>
      <div className="fb-comment-editor">
        <LexicalBox box={composer.box} label={label} placeholder={label} empty={composer.text === ''} />
        <div className="row">
          <DivButton label={words.emoji} className="round">
            <Icon name="smile" />
          </DivButton>
          <DivButton label={words.attachPicture} className="round">
            <Icon name="picture" />
          </DivButton>
          <span className="grow" />
          <div id="focused-state-composer-submit">
            <DivButton
              label={submitLabel}
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
    </Form>
  );
}

function Form({ children }: { children: ReactNode }) {
  return (
    <form role="presentation" className="grow" onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}
