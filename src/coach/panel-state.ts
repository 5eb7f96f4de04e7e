/** What the panel shows, as a reducer over the guard's messages and the reader's steps. */
import type { ToPanel } from '../messages/panel.ts';

export type Shown = Extract<ToPanel, { type: 'show' }>;

export interface PanelState {
  shown?: Shown;
  /** Index of the finding on view. */
  at: number;
  /** The editor did not take this finding's wording. */
  refused?: number;
  /** The press was passed on and the draft still stands. */
  mustPressAgain: boolean;
}

export type PanelAction = ToPanel | { type: 'step'; to: number };

export const EMPTY: PanelState = { at: 0, mustPressAgain: false };

export function reduce(state: PanelState, action: PanelAction): PanelState {
  switch (action.type) {
    case 'show':
      return { shown: action, at: action.first, mustPressAgain: false };
    case 'more': {
      const { shown } = state;
      if (shown?.verdict.draftHash !== action.verdict.draftHash) return state;
      // The reader is on their way already: nothing moves but what is added.
      return { ...state, shown: { ...shown, verdict: action.verdict, takesFocus: false } };
    }
    case 'step':
      return { ...state, at: action.to };
    case 'applied':
      return action.ok ? state : { ...state, at: action.finding, refused: action.finding };
    case 'press-again':
      return { ...state, mustPressAgain: true };
    case 'hide':
      return EMPTY;
  }
}
