/** The people that X suggests after an "@", for one Draft.js box: which of them, which is chosen, and putting one in. */
import { useState } from 'react';
import { EditorState, Modifier } from 'draft-js';
import { posts } from './posts.ts';

export interface Person {
  name: string;
  handle: string;
}

const people: Person[] = posts.map(({ name, handle }) => ({ name, handle }));
const MENTION = /(?:^|\s)@(\w*)$/;

/** What was typed of a mention at the caret, without the "@"; undefined when there is none. */
function readStem(state: EditorState): string | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return MENTION.exec(block.getText().slice(0, selection.getStartOffset()))?.[1];
}

function putIn(state: EditorState, stem: string, { handle }: Person): EditorState {
  const caret = state.getSelection();
  const end = caret.getStartOffset();
  const typed = caret.merge({ anchorOffset: end - stem.length - 1, focusOffset: end });
  const content = Modifier.replaceText(state.getCurrentContent(), typed, `@${handle} `);
  return EditorState.push(state, content, 'insert-characters');
}

export function useMention(state: EditorState, onChange: (state: EditorState) => void) {
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState<string>();
  const stem = readStem(state);
  const lower = stem?.toLowerCase() ?? '';
  const found = people.filter(({ name, handle }) => [name, handle].some((one) => one.toLowerCase().startsWith(lower)));
  const shown = stem === undefined || stem === dismissed ? [] : found;
  const index = Math.min(chosen, shown.length - 1);
  const pick = (person: Person | undefined) => {
    if (!person || stem === undefined) return;
    setChosen(0);
    onChange(putIn(state, stem, person));
  };
  /** Whether the key was meant for the list. */
  const takeKey = (key: string): boolean => {
    if (shown.length === 0) return false;
    if (key === 'ArrowDown') setChosen((index + 1) % shown.length);
    else if (key === 'ArrowUp') setChosen((index + shown.length - 1) % shown.length);
    else if (key === 'Enter' || key === 'Tab') pick(shown[index]);
    else if (key === 'Escape') setDismissed(stem);
    else return false;
    return true;
  };
  return { shown, index, pick, takeKey };
}
