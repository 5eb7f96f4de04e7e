/** A pause this long ends a burst of typing. Milliseconds. */
const SETTLES = 150;

/**
 * Tells when an editor's content has changed and settled. Editors that draw themselves (Draft.js) fire no `input`, so the
 * editor's own subtree is observed; nothing around it is.
 */
export function watchEditor(editor: HTMLElement, onSettled: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onSettled, SETTLES);
  };
  const observer = new MutationObserver(changed);
  observer.observe(editor, { childList: true, characterData: true, subtree: true });
  editor.addEventListener('input', changed, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
