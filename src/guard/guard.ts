/** The guard of one frame: wires composers, gate, marks and coaching together. Started at `document_start`. */
import type { PageReport, PageStatus } from '../messages/protocol.ts';
import type { Composer } from '../sites/composer.ts';
import { siteOf } from '../sites/registry.ts';
import { focusedElement } from '../sites/tree.ts';
import type { Background } from './background.ts';
import { createCoaching } from './coaching.ts';
import { targetOf } from './event-target.ts';
import { installGate } from './gate.ts';
import { createMarks } from './marks.ts';
import { summarize, toRecord } from './outcome.ts';
import { readStored } from './rules-in-force.ts';
import { openSession, type Session } from './session.ts';
import { createSessions } from './sessions.ts';
import { watchEditor } from './watch-editor.ts';

export interface Guard {
  /** What the popup asks for: the state of this frame and the words that were found. */
  report(): PageReport;
  openPanel(): void;
}

export function startGuard(background: Background, signal: AbortSignal): Guard {
  const site = siteOf(hostOf(location));
  const marks = createMarks();
  const watchers = new Map<Session, AbortController>();
  /** We failed. `unlooked`: the text that was sent because of it; that is not forgotten before the next draft. */
  let fault: { reason: string; unlooked: string | undefined } | undefined;

  const stored = readStored(site, refreshAll, signal);
  const sessions = createSessions(
    () => stored.guide(),
    () => stored.settings().privateMessages,
    open,
    onClosed,
  );
  const gate = installGate(
    sessions,
    {
      isOff,
      onHeld: (session) => {
        coaching.pause(session);
        report();
      },
      onPassed: (session) => {
        session.followUp(() => undefined);
      },
      onFault: (error) => {
        onFault(error, true);
      },
    },
    signal,
  );
  const coaching = createCoaching(
    {
      gate,
      rulesetId: () => stored.rules().ruleset.id,
      isGone: () => background.isGone(),
      onChange: refresh,
      onFault,
    },
    signal,
  );

  function open(composer: Composer): Session {
    const session = openSession(composer, {
      stored,
      marks,
      now: Date.now,
      onDecision: (flagged, decision) => {
        background.recordDecision(toRecord(flagged, decision, stored.settings(), Date.now()));
        refresh(session);
      },
    });
    const watcher = new AbortController();
    watchers.set(session, watcher);
    watchEditor(
      composer.editor,
      () => {
        refresh(session);
      },
      AbortSignal.any([signal, watcher.signal]),
    );
    return session;
  }

  function onClosed(session: Session): void {
    watchers.get(session)?.abort();
    watchers.delete(session);
    coaching.leave(session);
    report();
  }

  /** Judges anew and brings marks, panel and badge up to date. */
  function refresh(session: Session): void {
    sessions.prune();
    if (!stored.isLoaded()) return;
    if (isOff() || session.composer.isGone()) return report();
    try {
      const { draft, verdict, text } = session.judge();
      marks.draw(session.composer.editor, text, verdict);
      const isWritten = text.text.trim() !== '';
      if (isWritten && text.text !== fault?.unlooked) fault = undefined;
      coaching.follow(session, verdict);
      // Without such rules there is no frame before the panel is needed, and no dictionary is ever loaded.
      if (isWritten && stored.rules().ruleset.rules.some(({ kind }) => kind === 'grammar'))
        coaching.read(session, draft, verdict.draftHash);
    } catch (error) {
      onFault(error, false);
    }
    report();
  }

  function refreshAll(): void {
    // The focus may have come before the words by which composers are told.
    const focused = focusedElement();
    if (isOff()) sessions.closeAll();
    else if (focused) sessions.at(focused);
    for (const session of sessions.all()) refresh(session);
    report();
  }

  function isOff(): boolean {
    return background.isGone() || stored.settings().sitesOff.includes(site);
  }

  function onFault(error: unknown, isUnlooked: boolean): void {
    const unlooked = isUnlooked ? readCurrent() : fault?.unlooked;
    fault = { reason: error instanceof Error ? error.message : String(error), unlooked };
    report();
  }

  function readCurrent(): string {
    try {
      return sessions.current()?.composer.read().text ?? '';
    } catch {
      return '';
    }
  }

  function report(): void {
    if (!signal.aborted) background.pageStatus(status());
  }

  function status(): PageStatus {
    const session = sessions.current();
    if (isOff()) return { state: 'off', findings: [] };
    // Without the words of sites no composer is told, and nothing would be held: people have to know.
    const isWordless = stored.isLoaded() && !stored.guide().isRead;
    if (fault !== undefined || isWordless) return { state: 'failed', findings: [] };
    if (!session || !stored.isLoaded()) return { state: 'idle', findings: [] };
    try {
      return { findings: summarize(session.judge().verdict.findings), state: session.visibility() };
    } catch (error) {
      fault = { reason: error instanceof Error ? error.message : String(error), unlooked: undefined };
      return { state: 'failed', findings: [] };
    }
  }

  /** Any first use of the page loads the rules; the focus in an editor opens its session. */
  function attend(event: Event): void {
    stored.load();
    sessions.prune();
    if (coaching.owns(event.target)) {
      // A page that traps the focus in its dialog would pull it out of the panel.
      if (event.type === 'focusin') event.stopImmediatePropagation();
      return;
    }
    const target = event.type === 'focusin' && !isOff() ? targetOf(event) : undefined;
    const session = target && sessions.at(target);
    if (session) {
      later(() => {
        refresh(session);
      });
    }
  }

  /** A click on marked words opens the panel at them. */
  function onClick(event: Event): void {
    const target = targetOf(event);
    const session = target && event.isTrusted && !isOff() ? sessions.at(target) : undefined;
    if (!session || !stored.isLoaded()) return;
    // The editor places the caret first.
    later(() => {
      const at = session.caretOffset();
      const { findings } = session.judge().verdict;
      const index = findings.findIndex(({ start, end }) => at !== undefined && start <= at && at <= end && start < end);
      if (index >= 0) coaching.advise(session, index, false);
      else coaching.closeAdvice();
    });
  }

  function onEscape(event: KeyboardEvent): void {
    // One layer at a time: the site would close its dialog, and the draft with it.
    if (event.key !== 'Escape' || !coaching.close()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function later(act: () => void): void {
    setTimeout(() => {
      try {
        act();
      } catch (error) {
        onFault(error, false);
      }
    });
  }

  function listen<E extends Event>(type: string, handle: (event: E) => void): void {
    const safely = (event: Event): void => {
      if (background.isGone()) return;
      try {
        handle(event as E);
      } catch (error) {
        onFault(error, false);
      }
    };
    addEventListener(type, safely, { capture: true, signal });
  }

  // A draft may stand in the page before anybody types: its rules must be there for the first press.
  if (self === top) stored.load();
  for (const type of ['focusin', 'pointerdown', 'keydown']) listen(type, attend);
  listen('click', onClick);
  listen('keydown', onEscape);
  signal.addEventListener('abort', () => {
    sessions.closeAll();
  });

  return {
    report() {
      const session = sessions.current();
      const now = status();
      const judged = session && stored.isLoaded() && now.state !== 'failed' ? session.judge() : undefined;
      return {
        ...now,
        site,
        ...(session && { surface: session.composer.surface }),
        ...(judged && { account: judged.draft.account }),
        matches: judged?.verdict.findings.map(({ start, end }) => judged.draft.text.slice(start, end)) ?? [],
      };
    },
    openPanel() {
      const session = sessions.current();
      if (session && session.judge().verdict.action !== 'clear') coaching.advise(session, 0, true);
    },
  };
}

/** Frames without an address of their own (`about:blank`, `srcdoc`) belong to the page that made them. */
function hostOf({ hostname }: Location): string {
  if (hostname !== '' || self.origin === 'null') return hostname;
  return new URL(self.origin).hostname;
}
