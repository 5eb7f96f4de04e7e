/** What a replica page tells a test: what went out, what stands in the open composer, which events arrived. */

import type { PageEvent, Publication } from '../page-record.ts';

export type { PageEvent, Publication };

interface OpenComposer {
  surface: string;
  editor: HTMLElement;
  read: () => string;
}

const recorded = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown', 'submit'];
const composers: OpenComposer[] = [];
const listeners = new Set<() => void>();
let publications: readonly Publication[] = [];

window.published = [];
window.pageEvents = [];
window.model = (surface) => composers.findLast((one) => !surface || one.surface === surface)?.read() ?? '';

export function publish(surface: string, text: string, trusted: boolean): void {
  const publication = { surface, text, at: Date.now(), trusted };
  window.published.push(publication);
  publications = [publication, ...publications];
  for (const listener of listeners) listener();
}

/** Newest first; a new array for each publication, as `useSyncExternalStore` wants it. */
export function readPublications(): readonly Publication[] {
  return publications;
}

export function onPublish(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Makes `window.model()` read this composer until the signal aborts. */
export function registerComposer(surface: string, editor: HTMLElement, read: () => string, signal: AbortSignal): void {
  const composer = { surface, editor, read };
  const remove = () => {
    const index = composers.indexOf(composer);
    if (index >= 0) composers.splice(index, 1);
  };
  const raise = () => {
    remove();
    composers.push(composer);
  };
  // One that a page puts back beside the one being written in does not take its place.
  if (composers.at(-1)?.editor.matches(':focus')) composers.splice(-1, 0, composer);
  else composers.push(composer);
  recordEvents(surface, 'editor', editor, signal);
  editor.addEventListener('focusin', raise, { signal });
  signal.addEventListener('abort', remove, { once: true });
}

/** Notes every event that reaches the element, before the page's own handlers see it. */
export function recordEvents(surface: string, on: PageEvent['on'], element: HTMLElement, signal: AbortSignal): void {
  const note = (event: Event) => {
    window.pageEvents.push({
      type: event.type,
      on,
      surface,
      trusted: event.isTrusted,
      defaultPrevented: event.defaultPrevented,
    });
  };
  for (const type of recorded) element.addEventListener(type, note, { capture: true, signal });
}
