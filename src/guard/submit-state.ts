/**
 * What happens to a submit, as a named state machine without DOM or clock. It rests on the text: what was decided about one
 * text says nothing about another.
 */

export type SubmitState =
  /** Nothing is held. */
  | { name: 'watching' }
  /** The submit of this text is held and the panel stands; every further press is held too (double click, Enter held down). */
  | { name: 'holding'; text: string }
  /** The writer closed the panel without a change: pressing again is their answer, nobody is asked twice about one text. */
  | { name: 'dismissed'; text: string }
  /** "Post anyway": the press is being passed on; further presses are held, so that nothing is sent twice. */
  | { name: 'releasing'; text: string }
  /** Passed on, but the composer still holds the text: the writer's next press goes through. */
  | { name: 'armed'; text: string };

export type SubmitEvent =
  | { type: 'submit'; text: string; pauses: boolean }
  | { type: 'changed'; text: string }
  | { type: 'dismiss' }
  | { type: 'post-anyway' }
  /** The composer emptied or closed after a release. */
  | { type: 'sent' }
  /** It did neither in time. */
  | { type: 'stuck' };

export const WATCHING: SubmitState = { name: 'watching' };

/** The state after an event; for a `submit`, `holding` and `releasing` mean that the event is to be held. */
export function nextState(state: SubmitState, event: SubmitEvent): SubmitState {
  switch (event.type) {
    case 'submit':
      return isAbout(state, event.text) ? state : event.pauses ? { name: 'holding', text: event.text } : WATCHING;
    case 'changed':
      return isAbout(state, event.text) ? state : WATCHING;
    case 'dismiss':
      return state.name === 'holding' ? { name: 'dismissed', text: state.text } : state;
    case 'post-anyway':
      return state.name === 'watching' ? state : { name: 'releasing', text: state.text };
    case 'sent':
      return WATCHING;
    case 'stuck':
      return state.name === 'releasing' ? { name: 'armed', text: state.text } : state;
  }
}

export function isHeld(state: SubmitState): boolean {
  return state.name === 'holding' || state.name === 'releasing';
}

function isAbout(state: SubmitState, text: string): boolean {
  return state.name !== 'watching' && state.text === text;
}
