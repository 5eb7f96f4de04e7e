import { useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { DivButton } from '../facebook/div-button.tsx';
import { useFocusTrap } from '../facebook/use-focus-trap.ts';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { ThreadBox } from './thread-box.tsx';
import { useThread } from './use-thread.ts';
import { words } from './words.ts';

export function ThreadDialog({ identity, onClose }: { identity: Identity; onClose: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  const submit = useRef<HTMLDivElement>(null);
  const thread = useThread('threads-post', onClose);
  useFocusTrap(dialog);
  useSubmitRecord(thread.surface, submit);
  return (
    <div className="th-layer">
      <div
        ref={dialog}
        role="dialog"
        aria-modal="true"
        aria-label={words.newThread}
        tabIndex={-1}
        className="th-dialog"
      >
        <div className="row th-head">
          <DivButton onPress={onClose}>{words.cancel}</DivButton>
          <h1 className="grow">{words.newThread}</h1>
        </div>
        <div className="th-boxes">
          {thread.keys.map((key) => (
            <ThreadBox key={key} thread={thread} boxKey={key} identity={identity} />
          ))}
          <div className="row th-add">
            <Avatar name={identity.handle} />
            <DivButton disabled={!thread.canSend} onPress={thread.add}>
              {words.addToThread}
            </DivButton>
          </div>
        </div>
        <div className="row th-foot">
          <DivButton className="grow quiet" hasPopup="menu">
            {words.audience}
          </DivButton>
          <DivButton buttonRef={submit} disabled={!thread.canSend} className="th-post" onPress={thread.send}>
            {words.post}
          </DivButton>
        </div>
      </div>
    </div>
  );
}
