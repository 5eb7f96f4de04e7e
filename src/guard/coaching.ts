/** Between a session and its panel: what is shown when, and what each of the writer's answers does. */
import type { Draft, Verdict } from '../engine/types.ts';
import type { FromPanel } from '../messages/panel.ts';
import type { Gate } from './gate.ts';
import { createPanelHost } from './panel-host.ts';
import type { Session } from './session.ts';

export interface Coaching {
  /** A submit was held: the panel takes the focus. @throws when it cannot be shown */
  pause(session: Session): void;
  /** Shows a finding without holding anything. */
  advise(session: Session, first: number, takesFocus: boolean): void;
  /** The draft changed under the panel. */
  follow(session: Session, verdict: Verdict): void;
  /** Has the frame read a draft; what it finds is taken in when it comes, and nothing waits for it. */
  read(session: Session, draft: Draft, draftHash: string): void;
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
  gate: Gate;
  rulesetId(): string;
  /** The extension is gone; asking closes everything. */
  isGone(): boolean;
  /** The draft was changed or decided on: marks and badge want bringing up to date. */
  onChange(session: Session): void;
  /** We failed; `isUnlooked`: and a post went out because of it. */
  onFault(fault: unknown, isUnlooked: boolean): void;
}

interface Shown {
  session: Session;
  verdict: Verdict;
  mode: 'pause' | 'advise';
}

/** While the panel stands, its composer may leave the page, or the extension may, without an event. Milliseconds. */
const LOOK_EVERY = 500;

export function createCoaching(surroundings: Surroundings, signal: AbortSignal): Coaching {
  const { gate, rulesetId, isGone, onChange, onFault } = surroundings;
  let shown: Shown | undefined;
  /** A suggestion is going in: the panel must not follow each step of the editor. */
  let isApplying = false;
  /** What the frame was last given to read. */
  let reading: { session: Session; draft: Draft; draftHash: string } | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;
  const panel = createPanelHost({ onMessage, onSilence, onLost }, signal);
  signal.addEventListener('abort', () => {
    clearInterval(looking);
  });

  function show(session: Session, mode: Shown['mode'], first: number, takesFocus = mode === 'pause'): void {
    const { draft, verdict } = session.judge();
    const control = session.attempt().control ?? session.composer.submitControl();
    // The draft may stand behind the dialog that asks last, or have left the page.
    const editor = session.composer.isGone() && control ? control : session.composer.editor;
    shown = { session, verdict, mode };
    panel.show(
      { type: 'show', mode, takesFocus, draft, verdict, first, ruleset: rulesetId() },
      { editor, control: mode === 'pause' ? control : session.composer.submitControl() },
    );
    clearInterval(looking);
    looking = setInterval(look, LOOK_EVERY);
  }

  function look(): void {
    if (isGone()) return;
    if (shown?.session.composer.isGone() && !shown.session.hasGoneOn()) hide();
  }

  function hide(): void {
    clearInterval(looking);
    shown = undefined;
    panel.hide();
  }

  function onMessage(message: Extract<FromPanel, { type: 'found' | 'use' | 'edit' | 'post-anyway' }>): void {
    if (message.type === 'found') {
      if (reading?.draftHash !== message.draftHash) return;
      reading.session.add(reading.draft, message.spans);
      return onChange(reading.session);
    }
    if (!shown || isApplying || isGone()) return;
    if (message.type === 'use') void use(shown, message.finding);
    if (message.type === 'edit') dismiss(shown, message.finding);
    if (message.type === 'post-anyway' && message.draftHash === shown.verdict.draftHash) postAnyway(shown.session);
  }

  function dismiss({ session, verdict }: Shown, finding?: number): void {
    hide();
    session.dispatch({ type: 'dismiss' });
    const span = finding === undefined ? undefined : verdict.findings[finding];
    session.giveCaretBack(span && span.start < span.end ? span : undefined);
    onChange(session);
  }

  async function use({ session, verdict, mode }: Shown, index: number): Promise<void> {
    const isApplied = await apply(session, verdict, index);
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

  async function apply(session: Session, verdict: Verdict, index: number): Promise<boolean> {
    const finding = verdict.findings[index];
    const isCurrent = session.judge().verdict.draftHash === verdict.draftHash;
    isApplying = true;
    try {
      return finding !== undefined && isCurrent && (await session.applySuggestion(finding));
    } catch (fault) {
      onFault(fault, false);
      return false;
    } finally {
      isApplying = false;
    }
  }

  function postAnyway(session: Session): void {
    hide();
    session.giveCaretBack();
    const other = gate.heldWith(session);
    if (other) {
      // One press publishes several drafts, and the writer has answered for one of them.
      session.dispatch({ type: 'dismiss' });
      return show(other, 'pause', firstCritical(other.judge().verdict));
    }
    session.dispatch({ type: 'post-anyway' });
    const published = releaseSafely(session);
    const askAgain = (): void => {
      show(session, 'advise', 0);
      panel.send({ type: 'press-again' });
    };
    for (const one of published) one.followUp(one === session ? askAgain : () => undefined);
    if (published.length > 0) return;
    session.dispatch({ type: 'stuck' });
    askAgain();
  }

  function releaseSafely(session: Session): Session[] {
    try {
      return gate.release(session);
    } catch (fault) {
      onFault(fault, false);
      return [];
    }
  }

  /** The panel cannot be shown: nothing is held that the writer cannot see. */
  function onSilence(): void {
    const session = shown?.session;
    const isHolding = session?.state() === 'holding';
    if (isHolding) postAnyway(session);
    else hide();
    onFault(new Error('The panel could not be shown.'), isHolding);
  }

  /** Nothing is sent that nobody decided on: the draft stays, and the writer's next press goes through. */
  function onLost(): void {
    const session = shown?.session;
    hide();
    session?.dispatch({ type: 'dismiss' });
    if (!isGone()) onFault(new Error('The panel went away.'), false);
  }

  return {
    pause(session) {
      const isStanding = panel.isShown() && shown?.session === session && shown.mode === 'pause';
      if (isStanding || session.state() !== 'holding') return;
      session.keepCaret();
      show(session, 'pause', firstCritical(session.judge().verdict));
    },
    advise(session, first, takesFocus) {
      session.keepCaret();
      show(session, 'advise', first, takesFocus);
    },
    follow(session, verdict) {
      if (isApplying || shown?.session !== session) return;
      if (shown.verdict.draftHash === verdict.draftHash) {
        if (verdict.findings[shown.verdict.findings.length]) {
          shown.verdict = verdict;
          panel.send({ type: 'more', verdict });
        }
        return;
      }
      if (verdict.action === 'clear') hide();
      else show(session, 'advise', 0);
    },
    read(session, draft, draftHash) {
      if (reading?.draft === draft) return;
      reading = { session, draft, draftHash };
      panel.read({ type: 'read', draft, draftHash, ruleset: rulesetId() }, session.composer.editor);
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
