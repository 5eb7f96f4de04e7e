/** The composers in use on this page, and which of them an event is about. */
import type { Composer } from '../sites/composer.ts';
import { composerFor, editorAt } from '../sites/detect.ts';
import type { SiteGuide } from '../sites/guide.ts';
import { controlAt, editorsAround, isEnabled, isPublishControl } from '../sites/scope.ts';
import { isInside } from '../sites/tree.ts';
import type { Session } from './session.ts';

export interface Sessions {
  /** The session of the editor that `target` is in, opened when there is none yet. */
  at(target: Element): Session | undefined;
  /** The control at `target`, and the sessions whose drafts it publishes: a thread has several. */
  publishedBy(target: Element): { control: HTMLElement | undefined; sessions: Session[] };
  publishedByForm(form: Element): Session[];
  /** The one used last. */
  current(): Session | undefined;
  all(): Session[];
  /** Closes the sessions of composers that have left the page. One that is merely hidden may come back. */
  prune(): void;
  /** Closes all, without a word about their drafts: they are still there. */
  closeAll(): void;
}

export function createSessions(
  guide: () => SiteGuide,
  open: (composer: Composer) => Session,
  onClose: (session: Session) => void,
): Sessions {
  const sessions = new Map<HTMLElement, Session>();
  let last: Session | undefined;

  function sessionOf(editor: HTMLElement): Session | undefined {
    const known = sessions.get(editor);
    if (known) return (last = known);
    const composer = guide().isRead ? composerFor(editor, guide(), location) : undefined;
    if (!composer) return undefined;
    last = open(composer);
    sessions.set(editor, last);
    return last;
  }

  function close(session: Session, isAbandoned: boolean): void {
    sessions.delete(session.composer.editor);
    if (last === session) last = [...sessions.values()].at(-1);
    session.close(isAbandoned);
    onClose(session);
  }

  return {
    at(target) {
      const editor = editorAt(target);
      return editor && sessionOf(editor);
    },
    publishedBy(target) {
      const control = controlAt(target);
      if (!(control instanceof HTMLElement) || !isEnabled(control) || !isPublishControl(control, guide())) {
        return { control: undefined, sessions: [] };
      }
      // A draft that was there before anybody typed (a share link, a restored draft) has no session yet.
      for (const editor of editorsAround(control)) sessionOf(editor);
      const published = [...sessions.values()].filter(
        ({ composer }) => !composer.isGone() && composer.isSubmit(control),
      );
      return { control, sessions: published };
    },
    publishedByForm(form) {
      return [...sessions.values()].filter(({ composer }) => isInside(composer.editor, form));
    },
    current: () => (last?.composer.isGone() ? undefined : last),
    all: () => [...sessions.values()],
    prune() {
      for (const session of sessions.values()) if (!session.composer.editor.isConnected) close(session, true);
    },
    closeAll() {
      for (const session of sessions.values()) close(session, false);
    },
  };
}
