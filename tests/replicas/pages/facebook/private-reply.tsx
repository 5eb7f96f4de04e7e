/** A Page answers a comment in private: a dialog over whatever the comment stands in, with the same editor as a post. */
import { useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { byModifiedEnter } from './create-lexical.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { DivButton } from './div-button.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { useLexical } from './use-lexical.ts';
import { words } from './words.ts';

const surface = 'facebook-private-reply';

interface PrivateReplyProps {
  identity: Identity;
  to: string;
  onClose: () => void;
}

export function PrivateReply({ identity, to, onClose }: PrivateReplyProps) {
  const submit = useRef<HTMLDivElement>(null);
  const composer = useLexical({ surface, publishesOn: byModifiedEnter, takesFocus: true, onPublished: onClose });
  useSubmitRecord(surface, submit);
  return (
    <DialogFrame label={words.messageTo(to)} onClose={onClose}>
      <div className="fb-settings">
        <div className="row">
          <Avatar name={to} />
          <strong>{to}</strong>
        </div>
        <div className="fb-bubble">And a hat, surely.</div>
        <LexicalBox
          box={composer.box}
          placeholder={words.sendAs(identity.name)}
          empty={composer.text === ''}
          interactable
        />
        <DivButton
          label={words.sendMessage}
          buttonRef={submit}
          disabled={!composer.canSend}
          className="fb-primary"
          onPress={composer.send}
        >
          <span>{words.sendMessage}</span>
        </DivButton>
      </div>
    </DialogFrame>
  );
}
