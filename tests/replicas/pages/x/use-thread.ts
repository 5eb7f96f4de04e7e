/** The boxes of a composer on X (one, or several in a thread) with a Draft.js state each, and what publishing does to them. */
import { useRef, useState } from 'react';
import { EditorState } from 'draft-js';
import { publish } from '../record.ts';

export interface Box {
  key: number;
  state: EditorState;
}

export interface Thread {
  surface: string;
  boxes: readonly Box[];
  /** The latest state, also between two renderings. */
  read: (key: number) => string;
  change: (key: number, state: EditorState) => void;
  add: () => void;
  /** Whether the box may take the focus by itself: once in its life. */
  takeTurn: (key: number) => boolean;
  choices: readonly string[] | undefined;
  readChoice: (index: number) => string;
  setChoices: (choices: readonly string[] | undefined) => void;
  canSend: boolean;
  send: (trusted: boolean) => void;
}

interface Content {
  boxes: readonly Box[];
  /** Of a poll; without one undefined. */
  choices: readonly string[] | undefined;
}

let lastKey = 0;
const createBox = (): Box => ({ key: (lastKey += 1), state: EditorState.createEmpty() });

/**
 * All boxes go out with one press. Empty ones are left out, and a poll needs no question: the site asks for more, but a
 * row of the table writes into one box only.
 */
export function useThread(surface: string, onPublished: () => void): Thread {
  const [content, setContent] = useState<Content>(() => ({ boxes: [createBox()], choices: undefined }));
  const latest = useRef(content);
  const hadTurn = useRef(new Set<number>());
  const update = (next: Partial<Content>) => {
    latest.current = { ...latest.current, ...next };
    setContent(latest.current);
  };
  const find = (key: number) => latest.current.boxes.find((box) => box.key === key);

  return {
    surface,
    ...content,
    read: (key) => readText(find(key)?.state),
    change: (key, state) =>
      update({ boxes: latest.current.boxes.map((box) => (box.key === key ? { key, state } : box)) }),
    add: () => update({ boxes: [...latest.current.boxes, createBox()] }),
    takeTurn: (key) => {
      const isFirst = !hadTurn.current.has(key);
      hadTurn.current.add(key);
      return isFirst;
    },
    readChoice: (index) => latest.current.choices?.[index] ?? '',
    setChoices: (choices) => update({ choices }),
    canSend: writtenIn(content).length > 0,
    send: (trusted) => {
      const written = writtenIn(latest.current);
      if (written.length === 0) return;
      publish(surface, written.join('\n'), trusted);
      const [first] = latest.current.boxes;
      const empty = EditorState.moveFocusToEnd(EditorState.createEmpty());
      update({ boxes: first ? [{ key: first.key, state: empty }] : [], choices: undefined });
      onPublished();
    },
  };
}

export function readText(state: EditorState | undefined): string {
  return state?.getCurrentContent().getPlainText('\n') ?? '';
}

function writtenIn({ boxes, choices = [] }: Content): string[] {
  return [...boxes.map(({ state }) => readText(state)), ...choices].filter((text) => text.trim() !== '');
}
