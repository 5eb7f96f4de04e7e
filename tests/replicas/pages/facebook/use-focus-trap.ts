/** Keeps the focus in the dialog, as the site does: whatever takes it elsewhere in the document loses it again. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** The last one stands over the others, and it alone holds the focus. */
const dialogs: HTMLElement[] = [];

export function isTopDialog(dialog: HTMLElement | null): boolean {
  return dialogs.at(-1) === dialog;
}

export function useFocusTrap(dialog: RefObject<HTMLElement | null>, active = true): void {
  useEffect(() => {
    const element = dialog.current;
    if (!element || !active) return;
    const life = new AbortController();
    let last: HTMLElement | undefined;
    const keepInside = (event: FocusEvent) => {
      if (!isTopDialog(element) || !(event.target instanceof HTMLElement)) return;
      if (element.contains(event.target)) last = event.target;
      else (last?.isConnected ? last : element).focus();
    };
    dialogs.push(element);
    document.addEventListener('focusin', keepInside, { signal: life.signal });
    if (!element.contains(document.activeElement)) element.focus();
    return () => {
      life.abort();
      dialogs.splice(dialogs.indexOf(element), 1);
    };
  }, [dialog, active]);
}
