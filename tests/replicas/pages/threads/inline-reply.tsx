/**
 * The reply below an opened post. Its button is an arrow made of a turned icon that is named "Reply", as the speech bubble
 * is that only brings one here.
 */
import { useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { byModifiedEnter } from '../facebook/create-lexical.ts';
import { DivButton } from '../facebook/div-button.tsx';
import { LexicalBox } from '../facebook/lexical-box.tsx';
import { useLexical } from '../facebook/use-lexical.ts';
import { NamedIcon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { handleMentions } from './handle-mentions.ts';
import { words } from './words.ts';

const surface = 'threads-reply';

interface InlineReplyProps {
  identity: Identity;
  to: string;
  onReplied: () => void;
}

export function InlineReply({ identity, to, onReplied }: InlineReplyProps) {
  const submit = useRef<HTMLDivElement>(null);
  const reply = useLexical({
    surface,
    publishesOn: byModifiedEnter,
    takesFocus: true,
    onPublished: onReplied,
    mentions: handleMentions,
  });
  useSubmitRecord(surface, submit);
  return (
    <div className="row th-inline">
      <Avatar name={identity.handle} />
      <LexicalBox box={reply.box} label={words.box} placeholder={words.replyTo(to)} empty={reply.text === ''} />
      <DivButton buttonRef={submit} disabled={!reply.canSend} className="round th-send" onPress={reply.send}>
        <span className="th-turned">
          <NamedIcon name="left" label={words.reply} />
        </span>
      </DivButton>
    </div>
  );
}
