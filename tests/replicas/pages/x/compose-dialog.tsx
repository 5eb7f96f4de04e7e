import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { AltText } from './alt-text.tsx';
import { Composer } from './composer.tsx';
import { Post, QuotedPost } from './post.tsx';
import { findPost } from './posts.ts';
import { ScheduleForm } from './schedule-form.tsx';
import type { Picture } from './toolbar.tsx';
import { useThread } from './use-thread.ts';
import { words } from './words.ts';

interface ComposeDialogProps {
  identity: Identity;
  /** `/compose/post`, or a page of the same dialog below it. */
  path: string;
  replyTo: string | undefined;
  quoting: string | undefined;
  go: (path: string) => void;
  /** With the time at which it will be sent, when that is later. */
  onPublished: (later: string | undefined) => void;
}

export function ComposeDialog({ identity, path, replyTo, quoting, go, onPublished }: ComposeDialogProps) {
  const repliedTo = findPost(replyTo);
  const quoted = findPost(quoting);
  const [later, setLater] = useState<string>();
  // Opened at its address, the page about a picture has one, as from a draft that was kept.
  const [picture, setPicture] = useState<Picture | undefined>(
    path === '/compose/post/media' ? { name: 'quay.jpg', alt: '' } : undefined,
  );
  const surface = later ? 'x-schedule' : repliedTo ? 'x-reply' : quoted ? 'x-quote' : 'x-dialog';
  const thread = useThread(surface, () => {
    onPublished(later);
    go('/home');
  });
  const back = () => go('/compose/post');
  useEscape(() => go('/home'));

  if (path === '/compose/post/schedule') {
    return (
      <Frame title={words.schedule} onClose={back}>
        <ScheduleForm
          onConfirm={(time) => {
            setLater(time);
            back();
          }}
        />
      </Frame>
    );
  }
  if (path === '/compose/post/media' && picture) {
    return (
      <Frame title={words.altText} onClose={back}>
        <AltText
          picture={picture}
          onSave={(alt) => {
            setPicture({ ...picture, alt });
            back();
          }}
        />
      </Frame>
    );
  }
  const submitName = later ? words.schedule : repliedTo ? words.reply : words.post;
  const placeholder = repliedTo ? words.replyText : quoted ? words.quoteText : words.happening;
  return (
    <Frame title={repliedTo ? words.reply : words.newPost} onClose={() => go('/home')} drafts>
      {repliedTo && <Post post={repliedTo} />}
      {later && (
        <div data-testid="scheduledIndicator" className="x-scheduled quiet">
          <Icon name="clock" /> {words.willSend} {later}
        </div>
      )}
      <Composer
        thread={thread}
        identity={identity}
        submitTestId="tweetButton"
        submitName={submitName}
        placeholder={placeholder}
        takesFocus
        makesThreads={!repliedTo}
        picture={picture}
        onPicture={setPicture}
        onAltText={() => go('/compose/post/media')}
        onSchedule={() => go('/compose/post/schedule')}
      >
        {quoted && <QuotedPost post={quoted} />}
      </Composer>
    </Frame>
  );
}

interface FrameProps {
  title: string;
  onClose: () => void;
  drafts?: boolean;
  children: ReactNode;
}

function Frame({ title, onClose, drafts = false, children }: FrameProps) {
  return (
    <div className="x-layer">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="x-dialog">
        <div className="row x-dialog-head">
          <button
            type="button"
            className="round"
            aria-label={drafts ? words.close : words.back}
            data-testid="app-bar-close"
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className={drafts ? 'visually-hidden' : undefined}>
            {title}
          </h2>
          <span className="grow" />
          {drafts && (
            <button type="button" className="x-link" data-testid="unsentButton">
              {words.drafts}
            </button>
          )}
        </div>
        {children}
      </div>
    </div>
  );
}

function useEscape(close: () => void): void {
  useEffect(() => {
    const life = new AbortController();
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', closeByKey, { signal: life.signal });
    return () => life.abort();
  }, [close]);
}
