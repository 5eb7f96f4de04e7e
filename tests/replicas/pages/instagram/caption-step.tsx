/** The last step: the caption beside the picture. It may stay empty; the picture goes out all the same. */
import { useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { DivButton } from '../facebook/div-button.tsx';
import { readLexical } from '../facebook/create-lexical.ts';
import { LexicalBox } from '../facebook/lexical-box.tsx';
import type { MentionOptions } from '../facebook/mentions.ts';
import { useLexical } from '../facebook/use-lexical.ts';
import { NamedIcon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { publish } from '../record.ts';
import { useSubmitRecord } from '../use-record.ts';
import { Head, Picture } from './create-dialog.tsx';
import { words } from './words.ts';

const surface = 'instagram-post';
const never = () => false;
const handleMentions: MentionOptions = {
  label: words.suggestions,
  write: ({ handle }) => `@${handle}`,
  findParent: (editor) => editor.parentElement ?? document.body,
};

interface CaptionStepProps {
  title: string;
  identity: Identity;
  onBack: () => void;
  onShared: () => void;
}

export function CaptionStep({ title, identity, onBack, onShared }: CaptionStepProps) {
  const submit = useRef<HTMLDivElement>(null);
  const caption = useLexical({ surface, publishesOn: never, takesFocus: false, mentions: handleMentions });
  useSubmitRecord(surface, submit);
  const share = (trusted: boolean) => {
    const editor = caption.editor.current;
    publish(surface, editor ? readLexical(editor) : '', trusted);
    onShared();
  };
  return (
    <>
      <Head title={title} onBack={onBack}>
        <DivButton buttonRef={submit} className="ig-link" onPress={share}>
          {words.share}
        </DivButton>
      </Head>
      <div className="ig-caption">
        <Picture />
        <div className="ig-fields">
          <div className="row">
            <Avatar name={identity.handle} />
            <strong>{identity.handle}</strong>
          </div>
          <LexicalBox box={caption.box} label={words.caption} placeholder={words.caption} empty={caption.text === ''} />
          <div className="row quiet">
            <span className="grow">
              <NamedIcon name="smile" label={words.emoji} />
            </span>
            {caption.text.length}/2,200
          </div>
          <input type="text" name="creation-location-input" placeholder={words.addLocation} />
        </div>
      </div>
    </>
  );
}
