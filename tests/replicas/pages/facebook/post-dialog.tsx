/** The dialog that a post is written in, or written anew ("Edit post"). A Page goes through a second one before it posts. */
import { useRef, useState } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { useSubmitRecord } from '../use-record.ts';
import { byModifiedEnter } from './create-lexical.ts';
import { DialogFrame } from './dialog-frame.tsx';
import { DivButton } from './div-button.tsx';
import { LexicalBox } from './lexical-box.tsx';
import { nameMentions } from './name-mentions.ts';
import { PostExtras } from './post-extras.tsx';
import { PostSettings } from './post-settings.tsx';
import { useLexical } from './use-lexical.ts';
import { useRemountedBox } from './use-remounted-box.ts';
import { words } from './words.ts';

export interface PostKind {
  surface: string;
  title: string;
  placeholder: string;
  submit: string;
  /** Where the post appears, when that is not the writer's own place. */
  group?: string;
  /** The text that is written anew. */
  text?: string;
}

interface PostDialogProps {
  kind: PostKind;
  identity: Identity;
  onClose: () => void;
}

// Whether the site leaves the editor of the first step in the document is not known; the page can do both.
const keepsEditor = new URL(location.href).searchParams.get('steps') === 'kept';
const never = () => false;

export function PostDialog({ kind, identity, onClose }: PostDialogProps) {
  const { surface, title, placeholder } = kind;
  const hasSteps = identity.company && kind.text === undefined;
  const [atSettings, setAtSettings] = useState(false);
  const submit = useRef<HTMLDivElement>(null);
  const composer = useLexical({
    surface,
    publishesOn: hasSteps ? never : byModifiedEnter,
    takesFocus: true,
    onPublished: onClose,
    mentions: nameMentions,
    initialText: kind.text,
  });
  useRemountedBox(surface, composer, !atSettings || keepsEditor);
  useSubmitRecord(surface, submit, !hasSteps);

  return (
    <>
      {(!atSettings || keepsEditor) && (
        <DialogFrame label={title} hidden={atSettings} onClose={onClose}>
          <form method="POST" onSubmit={(event) => event.preventDefault()}>
            <div className="row">
              <Avatar name={identity.name} square={identity.company} />
              <div>
                <strong>{identity.name}</strong>
                <Audience group={kind.group} />
              </div>
            </div>
            <div className="fb-post-text">
              <LexicalBox
                box={composer.box}
                label={placeholder}
                placeholder={placeholder}
                empty={composer.text === ''}
              />
            </div>
            <PostExtras />
            <DivButton
              label={hasSteps ? words.next : kind.submit}
              buttonRef={submit}
              disabled={!composer.canSend}
              className="fb-primary"
              onPress={hasSteps ? () => setAtSettings(true) : composer.send}
            >
              <span>{hasSteps ? words.next : kind.submit}</span>
            </DivButton>
          </form>
        </DialogFrame>
      )}
      {atSettings && (
        <PostSettings
          surface={surface}
          identity={identity}
          onBack={() => setAtSettings(false)}
          onClose={onClose}
          onPost={composer.send}
        />
      )}
    </>
  );
}

function Audience({ group }: { group: string | undefined }) {
  if (group)
    return (
      <div className="quiet fb-small">
        {group} · {words.publicGroup}
      </div>
    );
  return (
    <DivButton label={words.audience} className="fb-audience">
      <Icon name="globe" /> {words.public} <Icon name="down" />
    </DivButton>
  );
}
