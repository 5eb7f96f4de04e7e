/** What the writer did to submit, so that "Post anyway" can do it for them, once. */
export interface SubmitAttempt {
  control?: HTMLElement;
  form?: HTMLFormElement;
  key?: { target: EventTarget; init: KeyboardEventInit };
}

/** The whole press, not only a click: some controls act on its first half. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup'] as const;

/**
 * Passes a submit on by the site's own control, or by the key when the page has none.
 * @returns whether there was anything to pass it on to.
 */
export function activate(attempt: SubmitAttempt, control: HTMLElement | undefined): boolean {
  if (control) {
    press(control);
    return true;
  }
  if (attempt.form?.isConnected) {
    attempt.form.requestSubmit();
    return true;
  }
  if (!attempt.key) return false;
  attempt.key.target.dispatchEvent(new KeyboardEvent('keydown', attempt.key.init));
  return true;
}

function press(control: HTMLElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    button: 0,
    clientX: left + width / 2,
    clientY: top + height / 2,
    isPrimary: true,
  };
  for (const type of PRESS) {
    const isDown = type.endsWith('down');
    const Kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
    control.dispatchEvent(new Kind(type, { ...init, buttons: isDown ? 1 : 0 }));
  }
  control.click();
}

export function keyOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey } = event;
  return { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, bubbles: true, cancelable: true, composed: true };
}
