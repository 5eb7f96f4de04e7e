/** Keeps the focus in the dialog, as the site does: whatever takes it elsewhere in the document loses it again. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

export function useFocusTrap(dialog: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const life = new AbortController();
    let last: HTMLElement | undefined;
    const keepInside = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return;
      if (element.contains(event.target)) last = event.target;
      else (last?.isConnected ? last : element).focus();
    };
    document.addEventListener('focusin', keepInside, { signal: life.signal });
    return () => life.abort();
  }, [dialog]);
}
