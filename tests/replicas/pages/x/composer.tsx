import { useState } from 'react';
import type { ReactNode } from 'react';
import { Avatar } from '../avatar.tsx';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { Poll } from './poll.tsx';
import { PostBox } from './post-box.tsx';
import { Toolbar, type Picture } from './toolbar.tsx';
import type { Thread } from './use-thread.ts';
import { words } from './words.ts';

interface ComposerProps {
  thread: Thread;
  identity: Identity;
  submitTestId: string;
  submitName?: string;
  placeholder?: string;
  takesFocus?: boolean;
  /** The dialog makes threads, the box in the page does not. */
  makesThreads?: boolean;
  picture?: Picture | undefined;
  onPicture?: (picture: Picture | undefined) => void;
  onAltText?: () => void;
  onSchedule?: () => void;
  /** A quoted post, for one: it stands in the composer. */
  children?: ReactNode;
}

export function Composer({ thread, identity, placeholder = words.happening, ...props }: ComposerProps) {
  const [suggesting, setSuggesting] = useState<number>();
  const many = thread.boxes.length > 1;
  // While one box suggests people, the site shows that box alone.
  const boxes = thread.boxes.filter(({ key }) => suggesting === undefined || key === suggesting);
  const toolbar = (
    <Toolbar
      thread={thread}
      submitName={many ? words.postAll : (props.submitName ?? words.post)}
      submitTestId={props.submitTestId}
      onPicture={(picture) => props.onPicture?.(picture)}
      onSchedule={props.onSchedule}
      onAdd={props.makesThreads ? thread.add : undefined}
    />
  );
  return (
    <>
      {boxes.map((box, at) => {
        const index = thread.boxes.indexOf(box);
        return (
          <div key={box.key} className="composer">
            <div data-testid={`UserAvatar-Container-${identity.handle}`}>
              <Avatar name={identity.name} square={identity.company} />
            </div>
            <div className="grow">
              <PostBox
                thread={thread}
                box={box}
                index={index}
                placeholder={index > 0 ? words.anotherPost : thread.choices ? words.question : placeholder}
                takesFocus={index > 0 || props.takesFocus === true}
                onSuggest={(open) => setSuggesting((key) => (open ? box.key : key === box.key ? undefined : key))}
              />
              {at === 0 && (
                <>
                  {thread.choices && <Poll thread={thread} />}
                  {props.picture && (
                    <Attachment picture={props.picture} onAltText={props.onAltText} onPicture={props.onPicture} />
                  )}
                  {props.children}
                </>
              )}
              {!many && (
                <>
                  <button type="button" className="audience" aria-label={words.everyone}>
                    <Icon name="globe" /> {words.everyone}
                  </button>
                  {toolbar}
                </>
              )}
            </div>
          </div>
        );
      })}
      {many && <div className="x-thread-end">{toolbar}</div>}
    </>
  );
}

interface AttachmentProps extends Pick<ComposerProps, 'onAltText' | 'onPicture'> {
  picture: Picture;
}

function Attachment({ picture, onAltText, onPicture }: AttachmentProps) {
  return (
    <div data-testid="attachments" className="attachments">
      <div role="group" aria-label={words.media} className="grow">
        {picture.name}
        {picture.alt && <p className="post-text quiet">{picture.alt}</p>}
      </div>
      <button type="button" className="x-link" data-testid="altTextButton" onClick={onAltText}>
        {words.addAltText}
      </button>
      <button type="button" className="round" aria-label={words.removeMedia} onClick={() => onPicture?.(undefined)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
