/**
 * Holds a submit on every way there is: pointer, mouse, click, key, form. All listeners are on `window`, in the capture phase,
 * from `document_start`, so that no script of the page comes first. An event that is not held is not touched.
 */
import { editorAt } from '../sites/detect.ts';
import { attribute } from '../sites/tree.ts';
import { createEnterHabit } from './enter-habit.ts';
import { targetOf } from './event-target.ts';
import { activate, keyOf, type SubmitAttempt } from './activate.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';

/** A press, from its first event to its last: pages act on any of them. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;
/** `keyCode` while an input method composes, in browsers that do not set `isComposing`. */
const COMPOSING = 229;

/** What somebody types to choose a person, a page or a topic. */
const STARTED_NAME = /(?:^|\s)[@#＠＃][^\n@#]*$/u;
const LONGEST_NAME = 60;

interface GateEvents {
  /** The writer switched this site off, or the extension is gone. */
  isOff(): boolean;
  /** A submit is to be held. @throws when that cannot be shown: then it is not held. */
  onHeld(session: Session): void;
  /** A submit went through (the event that ends the press). */
  onPassed(session: Session): void;
  /** We failed, and the submit went through unlooked at. */
  onFault(fault: unknown): void;
}

export interface Gate {
  /** Another draft that the same press publishes and that its writer has not been asked about; it is held from now on. */
  heldWith(session: Session): Session | undefined;
  /** Passes a held submit on by the site's own control. @returns the sessions it publishes; none when there was no way. */
  release(session: Session): Session[];
}

export function installGate(sessions: Sessions, events: GateEvents, signal: AbortSignal): Gate {
  const { isOff, onHeld, onPassed, onFault } = events;
  /** Set while we pass a submit on ourselves: those events are not ours to hold. */
  let isReleasing = false;
  const habit = createEnterHabit();

  function decide(event: Event, published: readonly Session[], attempt: SubmitAttempt, ends: boolean): void {
    const held = published.filter((session) => !isSitesOwnDoing(event, session) && session.holds(attempt));
    if (held[0]) {
      show(held[0]);
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (ends) {
      published.forEach(onPassed);
    }
  }

  /** What cannot be shown must not be held: not this event, and none that follows for the same text. */
  function show(session: Session): void {
    try {
      onHeld(session);
    } catch (fault) {
      session.dispatch({ type: 'dismiss' });
      throw fault;
    }
  }

  function onPress(event: MouseEvent): void {
    const target = targetOf(event);
    if (!target || event.button !== 0 || isTouchDown(event)) return;
    const { control, sessions: published } = sessions.publishedBy(target);
    if (control) decide(event, published, { control }, event.type === 'click');
    else if (event.type === 'click') sessions.goOn(target);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const target = targetOf(event);
    if (!target || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (!editorAt(target)) {
      const { control, sessions: published } = sessions.publishedBy(target);
      // The browser makes a click of it on a button; a `div` with a role acts on the key itself.
      if (control) decide(event, published, { control }, false);
      return;
    }
    const session = sessions.at(target);
    if (!session || event.key !== 'Enter' || !publishes(event, session)) return;
    decide(event, publishedTogether(session), { key: { target, init: keyOf(event) } }, true);
    if (!event.defaultPrevented) habit.watch(session.composer);
  }

  function onSubmit(event: Event): void {
    const form = targetOf(event);
    if (form instanceof HTMLFormElement) decide(event, sessions.publishedByForm(form), { form }, true);
  }

  function publishes(event: KeyboardEvent, session: Session): boolean {
    if (event.ctrlKey || event.metaKey) return true;
    if (event.shiftKey || event.altKey) return false;
    return habit.publishes(session.composer) && !isChoosing(session);
  }

  /** The drafts that go out with this one. */
  function publishedTogether(session: Session): Session[] {
    const { control, form } = session.attempt();
    const pressed = control?.isConnected ? control : session.composer.submitControl();
    const published = form ? sessions.publishedByForm(form) : pressed ? sessions.publishedBy(pressed).sessions : [];
    return published.includes(session) ? published : [session];
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

  for (const type of PRESS) addEventListener(type, safely(onPress), { capture: true, signal });
  addEventListener('keydown', safely(onKey), { capture: true, signal });
  addEventListener('submit', safely(onSubmit), { capture: true, signal });

  return {
    heldWith: (session) =>
      publishedTogether(session).find((other) => other !== session && other.holds(session.attempt())),
    release(session) {
      const published = publishedTogether(session);
      const attempt = session.attempt();
      const { control } = attempt;
      isReleasing = true;
      try {
        return activate(attempt, control?.isConnected ? control : session.composer.submitControl()) ? published : [];
      } finally {
        isReleasing = false;
      }
    },
  };
}

/** After "Post anyway" a page may submit its form, or click on, a moment later by itself; only a person's press is held then. */
function isSitesOwnDoing(event: Event, session: Session): boolean {
  return session.state() === 'releasing' && (event.type === 'submit' || !event.isTrusted);
}

/** A finger that comes down may be scrolling; the click tells. */
function isTouchDown(event: MouseEvent): boolean {
  return event.type === 'pointerdown' && event instanceof PointerEvent && event.pointerType === 'touch';
}

/** Enter picks from an open list of suggestions (mentions, hashtags). Sites put such lists anywhere in the page. */
function isChoosing(session: Session): boolean {
  const { editor } = session.composer;
  if (attribute(editor, 'aria-activedescendant') !== '' || attribute(editor, 'aria-expanded') === 'true') return true;
  const at = session.caretOffset() ?? 0;
  if (!STARTED_NAME.test(session.judge().draft.text.slice(Math.max(0, at - LONGEST_NAME), at))) return false;
  return [document, editor.getRootNode()].some((root) => {
    const lists = (root as Document | ShadowRoot).querySelectorAll('[role="listbox"]');
    return [...lists].some((list) => list.checkVisibility());
  });
}
