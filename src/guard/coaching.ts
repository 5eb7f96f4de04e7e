/** Between a session and its panel: what is shown when, and what each of the writer's answers does. */
import type { Verdict } from '../engine/types.ts';
import type { FromPanel } from '../messages/panel.ts';
import { createPanelHost } from './panel-host.ts';
import type { Session } from './session.ts';

export interface Coaching {
  /** A submit was held: the panel takes the focus. */
  pause(session: Session): void;
  /** Shows a finding without holding anything. */
  advise(session: Session, first: number): void;
  /** The draft changed under the panel. */
  follow(session: Session, verdict: Verdict): void;
  /** The composer is gone. */
  leave(session: Session): void;
  /** Closes the panel and goes back to the draft. @returns whether it stood. */
  close(): boolean;
  /** Closes the panel unless a submit is held behind it. */
  closeAdvice(): void;
  /** Whether an event of the page is only about our own element. */
  owns(target: EventTarget | null): boolean;
}

interface Surroundings {
  /** Passes a held submit on. @returns whether there was a way to. */
  release(session: Session): boolean;
  rulesetId(): string;
  /** The draft was changed or decided on: marks and badge want bringing up to date. */
  onChange(session: Session): void;
  onFault(fault: unknown): void;
}

interface Shown {
  session: Session;
  verdict: Verdict;
  mode: 'pause' | 'advise';
}

export function createCoaching({ release, rulesetId, onChange, onFault }: Surroundings, signal: AbortSignal): Coaching {
  let shown: Shown | undefined;
  /** A suggestion is going in: the panel must not follow each step of the editor. */
  let isApplying = false;
  const panel = createPanelHost({ onMessage, onSilence }, signal);

  function show(session: Session, mode: Shown['mode'], first: number): void {
    const { draft, verdict } = session.judge();
    shown = { session, verdict, mode };
    panel.show({ type: 'show', mode, draft, verdict, first, ruleset: rulesetId() }, session.composer.editor);
  }

  function hide(): void {
    shown = undefined;
    panel.hide();
  }

  function onMessage(message: FromPanel): void {
    if (!shown || isApplying) return;
    if (message.type === 'use') void use(shown, message.finding).catch(onFault);
    if (message.type === 'edit') dismiss(shown, message.finding);
    if (message.type === 'post-anyway') postAnyway(shown.session);
  }

  function dismiss({ session, verdict }: Shown, finding?: number): void {
    hide();
    session.dispatch({ type: 'dismiss' });
    const span = finding === undefined ? undefined : verdict.findings[finding];
    session.giveCaretBack(span && span.start < span.end ? span : undefined);
    onChange(session);
  }

  async function use({ session, verdict, mode }: Shown, index: number): Promise<void> {
    const finding = verdict.findings[index];
    const isCurrent = session.judge().verdict.draftHash === verdict.draftHash;
    isApplying = true;
    const isApplied = finding !== undefined && isCurrent && (await session.applySuggestion(finding));
    isApplying = false;
    const now = session.judge();
    onChange(session);
    if (!isApplied) return panel.send({ type: 'applied', finding: index, ok: false });
    if (now.verdict.action === 'clear') return hide();
    if (mode === 'advise' || now.verdict.action !== 'pause') return show(session, 'advise', 0);
    // What is left is as serious: the same submit stays held.
    session.dispatch({ type: 'submit', text: now.draft.text, pauses: true });
    session.keepCaret();
    show(session, 'pause', firstCritical(now.verdict));
  }

  function postAnyway(session: Session): void {
    hide();
    session.dispatch({ type: 'post-anyway' });
    session.giveCaretBack();
    release(session);
    session.followUp(() => {
      askToPressAgain(session);
    });
  }

  function askToPressAgain(session: Session): void {
    show(session, 'advise', 0);
    panel.send({ type: 'press-again' });
  }

  /** The panel cannot be shown: nothing is held that the writer cannot see. */
  function onSilence(): void {
    const session = shown?.session;
    if (session?.state() === 'holding') postAnyway(session);
    else hide();
    onFault(new Error('The panel could not be shown.'));
  }

  return {
    pause(session) {
      const isStanding = panel.isShown() && shown?.session === session && shown.mode === 'pause';
      if (isStanding || session.state() !== 'holding') return;
      session.keepCaret();
      show(session, 'pause', firstCritical(session.judge().verdict));
    },
    advise(session, first) {
      session.keepCaret();
      show(session, 'advise', first);
    },
    follow(session, verdict) {
      if (isApplying || shown?.session !== session || shown.verdict.draftHash === verdict.draftHash) return;
      if (verdict.action === 'clear') hide();
      else show(session, 'advise', 0);
    },
    leave(session) {
      if (shown?.session === session) hide();
    },
    close() {
      if (!shown || !panel.isShown()) return false;
      dismiss(shown);
      return true;
    },
    closeAdvice() {
      if (shown?.mode === 'advise') hide();
    },
    owns: (target) => panel.owns(target),
  };
}

function firstCritical(verdict: Verdict): number {
  return Math.max(
    0,
    verdict.findings.findIndex(({ severity }) => severity === 'critical'),
  );
}
