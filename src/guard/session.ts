/**
 * One composer while somebody writes in it: judges the draft, marks it, decides about its submit, and tells the history what
 * came of it.
 */
import { addFindings } from '../engine/merge.ts';
import type { Decision, Draft, Finding, Verdict } from '../engine/types.ts';
import type { FoundSpan } from '../messages/panel.ts';
import type { PageStatus } from '../messages/protocol.ts';
import type { Composer } from '../sites/composer.ts';
import type { EditorText } from '../sites/editor-text.ts';
import { replaceSpan, restoreCaret, saveCaret, type SavedCaret } from '../sites/editor-write.ts';
import { resolveAccount } from './accounts.ts';
import type { SubmitAttempt } from './activate.ts';
import { followSubmit } from './follow-up.ts';
import { readFoundSpans } from './found-spans.ts';
import type { Marks } from './marks.ts';
import type { Flagged } from './outcome.ts';
import type { Stored } from './rules-in-force.ts';
import { WATCHING, isHeld, nextState, type SubmitEvent, type SubmitState } from './submit-state.ts';

export interface Judged {
  draft: Draft;
  verdict: Verdict;
  text: EditorText;
}

export interface Session {
  readonly composer: Composer;
  state(): SubmitState['name'];
  /** The writer went on to a last question of the site; the draft may stand behind it, or have left the page. */
  goOn(): void;
  /** Whether the draft that stood then is still to be published. */
  hasGoneOn(): boolean;
  /** Reads and judges the draft as it stands; cheap when nothing changed. @throws when the engine or the rules are broken. */
  judge(): Judged;
  /** Takes in what was found besides in a draft that `judge` gave; nothing when another was judged meanwhile. */
  add(draft: Draft, spans: readonly FoundSpan[]): void;
  /** Whether this submit is to be held. To be asked in the event's own tick. @throws as `judge`. */
  holds(attempt: SubmitAttempt): boolean;
  /** What was held, to be passed on; call `dispatch({type: 'post-anyway'})` first. */
  attempt(): SubmitAttempt;
  dispatch(event: SubmitEvent): void;
  /** Puts a finding's suggestion in its place. @returns whether the editor took it. */
  applySuggestion(finding: Finding): Promise<boolean>;
  /** Remembers where the caret is, before the panel takes the focus. */
  keepCaret(): void;
  /** Where the caret stands in the draft's text. */
  caretOffset(): number | undefined;
  giveCaretBack(span?: { start: number; end: number }): void;
  /**
   * Watches a submit that was let through, and reports what the writer decided once the composer emptied.
   * @param onStuck the draft still stands after a while, and the site does not look busy with it.
   */
  followUp(onStuck: () => void): void;
  visibility(): PageStatus['state'];
  /** @param isAbandoned the composer left the page with the draft in it */
  close(isAbandoned: boolean): void;
}

interface Surroundings {
  stored: Stored;
  marks: Marks;
  now: () => number;
  onDecision(flagged: Flagged, decision: Decision): void;
}

export function openSession(composer: Composer, { stored, marks, now, onDecision }: Surroundings): Session {
  let state: SubmitState = WATCHING;
  let judged: Judged | undefined;
  let judgedKey = '';
  let startedAs: Draft['startedAs'];
  let attempt: SubmitAttempt = {};
  let caret: SavedCaret | undefined;
  /** The last verdict the writer saw that had findings which are worth telling. */
  let flagged: Flagged | undefined;
  let isFollowing = false;
  /** The text with which the writer went on. */
  let goneOn: string | undefined;

  function judge(): Judged {
    // What went on without its editor is judged as it stood.
    if (judged && goneOn !== undefined && !composer.editor.isConnected) return judged;
    const text = composer.read();
    const { ruleset, checker } = stored.rules();
    const account = resolveAccount(composer.account(), composer.site, stored.settings().accounts, ruleset.accounts);
    const key = `${ruleset.id} ${account.kind} ${text.text}`;
    if (judged && key === judgedKey) {
      judged = { ...judged, text };
      return judged;
    }
    if (text.text.trim() === '') startedAs = undefined;
    else startedAs ??= account.kind;
    const draft: Draft = {
      text: text.text,
      site: composer.site,
      surface: composer.surface,
      account,
      attachments: composer.attachments(),
    };
    const audience = composer.audience();
    if (audience !== undefined) draft.audience = audience;
    if (startedAs !== undefined) draft.startedAs = startedAs;
    const verdict = checker.check(draft, now());
    judged = { draft, verdict, text };
    judgedKey = key;
    state = nextState(state, { type: 'changed', text: text.text });
    if (verdict.action !== 'clear') flagged = { draft, verdict };
    // What was erased was not posted in other words.
    else if (text.text.trim() === '' && !isFollowing) flagged = undefined;
    return judged;
  }

  function decision(): { flagged: Flagged; decision: Decision } | undefined {
    if (!flagged || !judged) return undefined;
    if (judged.verdict.action !== 'clear') return { flagged: judged, decision: 'posted-anyway' };
    const isSwitched = judged.draft.account.kind !== flagged.draft.account.kind;
    return { flagged, decision: isSwitched ? 'switched-account' : 'edited' };
  }

  function followUp(onStuck: () => void): void {
    const outcome = decision();
    if (isFollowing || !outcome || !judged) return;
    isFollowing = true;
    const stop = (event: SubmitEvent): void => {
      isFollowing = false;
      dispatch(event);
    };
    followSubmit(judged.draft.text, {
      now,
      read: readSafely,
      isBusy: () => composer.submitControl() === undefined,
      onSent: () => {
        stop({ type: 'sent' });
        flagged = judged = goneOn = undefined;
        judgedKey = '';
        attempt = {};
        onDecision(outcome.flagged, outcome.decision);
      },
      onStuck: () => {
        dispatch({ type: 'stuck' });
        if (state.name === 'armed') onStuck();
      },
      onLeft: () => {
        stop({ type: 'stuck' });
      },
    });
  }

  /** A composer that cannot be read any more counts as gone: nothing may stay held because of it. */
  function readSafely(): string {
    try {
      return composer.isGone() ? '' : composer.read().text;
    } catch {
      return '';
    }
  }

  function dispatch(event: SubmitEvent): void {
    state = nextState(state, event);
  }

  return {
    composer,
    judge,
    dispatch,
    followUp,
    add(draft, spans) {
      if (judged?.draft !== draft) return;
      const findings = readFoundSpans(spans, stored.rules().ruleset.rules, draft.text);
      judged = { ...judged, verdict: addFindings(judged.verdict, findings) };
      if (findings[0]) flagged = judged;
    },
    state: () => state.name,
    goOn() {
      goneOn = judge().draft.text;
    },
    hasGoneOn: () => goneOn !== undefined && goneOn.trim() !== '' && judge().draft.text === goneOn,
    attempt: () => attempt,
    holds(made) {
      const { draft, verdict } = judge();
      if (state.name === 'watching' && verdict.action !== 'pause') return false;
      const isFirst = !isHeld(state);
      dispatch({ type: 'submit', text: draft.text, pauses: verdict.action === 'pause' });
      if (isHeld(state) && isFirst) attempt = made;
      return isHeld(state);
    },
    async applySuggestion(finding) {
      if (finding.suggestion === undefined) return false;
      return replaceSpan(composer.editor, finding, finding.suggestion, caret);
    },
    keepCaret() {
      caret = saveCaret(composer.editor) ?? caret;
    },
    caretOffset: () => saveCaret(composer.editor)?.start,
    giveCaretBack(span) {
      restoreCaret(composer.editor, span ?? caret);
    },
    visibility() {
      const isEmpty = judged === undefined || judged.draft.text.trim() === '';
      if (!isEmpty && !composer.hasSubmit()) return 'blind';
      return isEmpty || composer.isKnown ? 'looking' : 'partly';
    },
    close(isAbandoned) {
      marks.erase(composer.editor);
      const given = flagged;
      flagged = undefined;
      const isFlagged = judged !== undefined && judged.verdict.action !== 'clear';
      if (isAbandoned && given && isFlagged && !isFollowing) onDecision(given, 'cancelled');
    },
  };
}
