/** What the guard and the coach frame say to each other over their MessagePort. Types only. */
import type { Draft, Finding, Verdict } from '../engine/types.ts';

/**
 * Sent once by `window.postMessage` with the port. The frame takes it only when `secret` is the one in its own address,
 * so that no page script can hand it another port.
 */
export interface PanelHandshake {
  secondLook: 'panel-port';
  secret: string;
}

/** A draft for the frame to read with its dictionary, whether the panel stands or not. Nobody waits for the answer. */
export interface ReadDraft {
  type: 'read';
  draft: Draft;
  draftHash: string;
  /** As in `show`. */
  ruleset: string;
}

/** Where a rule found something; what it says, the guard takes from its own copy of the rule. */
export type FoundSpan = Pick<Finding, 'pack' | 'rule' | 'start' | 'end'>;

export type ToPanel =
  | {
      type: 'show';
      /** `pause`: a submit is held. `advise`: nothing is held. */
      mode: 'pause' | 'advise';
      /** For a held submit, and when the writer asked for the panel; else the focus stays in the editor. */
      takesFocus: boolean;
      draft: Draft;
      verdict: Verdict;
      /** Index of the finding to show first. */
      first: number;
      /** Id of the ruleset that judged: the frame quotes that one and no other. */
      ruleset: string;
    }
  /** The same draft, with what was found besides; the findings that were there keep their places. */
  | { type: 'more'; verdict: Verdict }
  /** Answer to `use`: whether the editor now holds the new wording. */
  | { type: 'applied'; finding: number; ok: boolean }
  /** The draft was passed on but still stands: the writer is asked to press the site's button once more. */
  | { type: 'press-again' }
  | { type: 'hide' };

export type FromPanel =
  | { type: 'ready' }
  /** The advice on this draft is drawn. Until the guard hears so, it does not take the panel for shown. */
  | { type: 'shown'; draftHash: string }
  /** The advice cannot be drawn. */
  | { type: 'failed' }
  /** Answer to `read`. */
  | { type: 'found'; draftHash: string; spans: FoundSpan[] }
  | { type: 'size'; height: number }
  | { type: 'use'; finding: number }
  /** Back to the editor: to the words of a finding, or (Escape) to where the caret was. */
  | { type: 'edit'; finding?: number }
  /** Only for the text that was shown. */
  | { type: 'post-anyway'; draftHash: string };
