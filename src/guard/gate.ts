/**
 * Holds a submit on every way there is: pointer, mouse, click, key, form. All listeners are on `window`, in the capture phase,
 * from `document_start`, so that no script of the page comes first. An event that is not held is not touched.
 */
import { editorAt } from '../sites/detect.ts';
import { attribute } from '../sites/tree.ts';
import { activate, keyOf, type SubmitAttempt } from './activate.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';

/** A press, from its first event to its last: pages act on any of them. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'click'] as const;
/** `keyCode` while an input method composes, in browsers that do not set `isComposing`. */
const COMPOSING = 229;

interface GateEvents {
  /** The writer switched this site off. */
  isOff(): boolean;
  /** A submit was held. */
  onHeld(session: Session): void;
  /** A submit went through (the event that ends the press). */
  onPassed(session: Session): void;
  onFault(fault: unknown): void;
}

export interface Gate {
  /** Passes a held submit on by the site's own control. @returns whether there was a way. */
  release(session: Session): boolean;
}

export function installGate(
  sessions: Sessions,
  { isOff, onHeld, onPassed, onFault }: GateEvents,
  signal: AbortSignal,
): Gate {
  /** Set while we pass a submit on ourselves: those events are not ours to hold. */
  let isReleasing = false;

  function decide(event: Event, session: Session, attempt: SubmitAttempt, ends: boolean): void {
    if (session.holds(attempt)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      onHeld(session);
    } else if (ends) {
      onPassed(session);
    }
  }

  function onPress(event: Event): void {
    const target = targetOf(event);
    if (!target) return;
    const published = sessions.publishedBy(target);
    if (published) decide(event, published.session, { control: published.control }, event.type === 'click');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const target = targetOf(event);
    if (!target || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (!editorAt(target)) {
      const published = sessions.publishedBy(target);
      // The browser makes a click of it on a button; a `div` with a role acts on the key itself.
      if (published) decide(event, published.session, { control: published.control }, false);
      return;
    }
    const session = sessions.at(target);
    if (!session || event.key !== 'Enter' || isChoosing(session.composer.editor)) return;
    if (publishes(event, session)) decide(event, session, { key: { target, init: keyOf(event) } }, true);
  }

  function onSubmit(event: Event): void {
    const form = targetOf(event);
    const session = form instanceof HTMLFormElement ? sessions.publishedByForm(form) : undefined;
    if (session) decide(event, session, { form: form as HTMLFormElement }, true);
  }

  /** A fault of ours lets the event through. */
  function safely<E extends Event>(handle: (event: E) => void): (event: Event) => void {
    return (event) => {
      if (isReleasing || isOff()) return;
      try {
        handle(event as E);
      } catch (fault) {
        onFault(fault);
      }
    };
  }

  for (const type of PRESS) addEventListener(type, safely(onPress), { capture: true, passive: isTouch(type), signal });
  addEventListener('keydown', safely(onKey), { capture: true, signal });
  addEventListener('submit', safely(onSubmit), { capture: true, signal });

  return {
    release(session) {
      const attempt = session.attempt();
      const { control } = attempt;
      isReleasing = true;
      try {
        return activate(attempt, control?.isConnected ? control : session.composer.submitControl());
      } finally {
        isReleasing = false;
      }
    },
  };
}

function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target instanceof Element ? target : undefined;
}

/** A touch listener that may cancel would slow the page's scrolling; the click that follows is held anyway. */
function isTouch(type: string): boolean {
  return type.startsWith('touch');
}

/** Enter picks from an open list of suggestions (mentions, hashtags). */
function isChoosing(editor: HTMLElement): boolean {
  return attribute(editor, 'aria-activedescendant') !== '' || attribute(editor, 'aria-expanded') === 'true';
}

function publishes(event: KeyboardEvent, session: Session): boolean {
  if (event.ctrlKey || event.metaKey) return true;
  return session.composer.enterPublishes && !event.shiftKey && !event.altKey;
}
