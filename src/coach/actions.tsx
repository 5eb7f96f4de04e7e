import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import type { Finding } from '../engine/types.ts';
import type { FromPanel } from '../messages/panel.ts';
import type { GuardLink } from './guard-link.ts';

/**
 * The second click of a double click on the site's button may land on the panel that has just come up under it; a press this
 * soon was not meant for us. Milliseconds.
 */
const NOT_YET_MEANT = 400;

interface ActionsProps {
  link: GuardLink;
  at: number;
  finding: Finding;
  draftHash: string;
  isPause: boolean;
}

export function Actions({ link, at, finding, draftHash, isPause }: ActionsProps) {
  const shownAt = useRef<number | undefined>(undefined);
  const noteShown = (element: HTMLElement | null): void => {
    if (element) shownAt.current ??= performance.now();
  };

  function send(message: FromPanel): (event: MouseEvent) => void {
    return () => {
      if (performance.now() - (shownAt.current ?? 0) < NOT_YET_MEANT) return;
      link.send(message);
    };
  }

  return (
    <footer className="actions" ref={noteShown} onKeyDown={ignoreHeldKey}>
      {finding.suggestion !== undefined && (
        <button type="button" className="primary" onClick={send({ type: 'use', finding: at })}>
          Use this
        </button>
      )}
      <button
        type="button"
        className={finding.suggestion === undefined ? 'primary' : undefined}
        onClick={send({ type: 'edit', finding: at })}
      >
        Edit
      </button>
      {isPause && (
        <button type="button" className="quiet" onClick={send({ type: 'post-anyway', draftHash })}>
          Post anyway
        </button>
      )}
    </footer>
  );
}

/** Enter held down since the editor presses nothing here. */
function ignoreHeldKey(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}
