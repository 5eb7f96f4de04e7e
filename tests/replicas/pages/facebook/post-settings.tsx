/** The second step of a Page: how the post goes out, and the button that sends it. The text is not in sight. */
import { useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { DivButton } from './div-button.tsx';
import { words } from './words.ts';

interface PostSettingsProps {
  surface: string;
  identity: Identity;
  onBack: () => void;
  onClose: () => void;
  onPost: (trusted: boolean) => void;
}

export function PostSettings({ surface, identity, onBack, onClose, onPost }: PostSettingsProps) {
  const submit = useRef<HTMLDivElement>(null);
  useSubmitRecord(surface, submit);
  return (
    <DialogFrame label={words.postSettings} onBack={onBack} onClose={onClose}>
      <div className="fb-settings">
        <div className="row">
          <Avatar name={identity.name} square />
          <strong className="grow">{identity.name}</strong>
          <span className="quiet">{words.public}</span>
        </div>
        <DivButton className="row fb-setting">
          <Icon name="clock" /> {words.schedule}
        </DivButton>
        <DivButton className="row fb-setting">
          <Icon name="send" /> {words.boost}
        </DivButton>
        <DivButton label={words.post} buttonRef={submit} className="fb-primary" onPress={onPost}>
          <span>{words.post}</span>
        </DivButton>
      </div>
    </DialogFrame>
  );
}
