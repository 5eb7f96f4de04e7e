import { useRef } from 'react';
import { Icon } from '../icon.tsx';
import { usePublications, useSubmitRecord } from '../use-record.ts';
import { byEnter } from './create-lexical.ts';
import { DivButton } from './div-button.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { useLexical } from './use-lexical.ts';
import { words } from './words.ts';

const surface = 'facebook-message';
const name = 'Sam Roe';

/** A private chat that stands open: the same editor with the same attributes as a post. */
export function Chat() {
  const composer = useLexical({ surface, publishesOn: byEnter, takesFocus: false });
  const submit = useRef<HTMLDivElement>(null);
  const sent = usePublications(surface);
  useSubmitRecord(surface, submit, composer.canSend);
  return (
    <aside aria-label={words.chatWith(name)} className="fb-chat">
      <h2>{name}</h2>
      <div role="log" aria-label={words.conversationWith(name)}>
        <p>Lunch at one?</p>
        {[...sent].reverse().map((one) => (
          <p key={one.at} className="fb-own-message">
            {one.text}
          </p>
        ))}
      </div>
      <div className="row">
        <LexicalBox box={composer.box} label={words.writeTo(name)} placeholder="Aa" empty={composer.text === ''} />
        {composer.canSend && (
          <DivButton label={words.enterToSend} buttonRef={submit} className="round fb-send" onPress={composer.send}>
            <Icon name="send" />
          </DivButton>
        )}
      </div>
    </aside>
  );
}
