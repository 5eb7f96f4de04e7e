/** A layer at the end of the page, as the site's are, with a dialog in it: one never stands inside another. Escape and "Close" leave the one on top. */
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Icon } from '../icon.tsx';
import { DivButton } from './div-button.tsx';
import { isTopDialog, useFocusTrap } from './use-focus-trap.ts';
import { words } from './words.ts';

interface DialogFrameProps {
  label: string;
  onClose: () => void;
  onBack?: () => void;
  /** It stands in the document, and nobody sees it. */
  hidden?: boolean;
  children: ReactNode;
}

export function DialogFrame({ label, onClose, onBack, hidden = false, children }: DialogFrameProps) {
  const dialog = useRef<HTMLDivElement>(null);
  useFocusTrap(dialog, !hidden);
  useEffect(() => {
    const life = new AbortController();
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && isTopDialog(dialog.current)) onClose();
    };
    document.addEventListener('keydown', closeByKey, { signal: life.signal });
    return () => life.abort();
  }, [onClose]);

  return createPortal(
    <div className="fb-layer" hidden={hidden}>
      <div ref={dialog} role="dialog" aria-modal="true" aria-label={label} tabIndex={-1} className="fb-dialog">
        <div className="fb-dialog-head">
          {onBack && (
            <DivButton label={words.back} className="round fb-back" onPress={onBack}>
              <Icon name="left" />
            </DivButton>
          )}
          <h2>{label}</h2>
          <DivButton label={words.close} className="round fb-close" onPress={onClose}>
            <Icon name="close" />
          </DivButton>
        </div>
        {children}
      </div>
    </div>,
    document.body,
  );
}
