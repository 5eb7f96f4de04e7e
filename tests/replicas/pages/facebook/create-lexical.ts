/** A Lexical editor on an element, and its text as the model has it. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { mergeRegister } from '@lexical/utils';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import { registerMentions } from './mentions.ts';
import type { MentionOptions } from './mentions.ts';

/** Says whether Enter, as it was pressed, publishes. */
export type PublishesOn = (event: KeyboardEvent) => boolean;

/** A comment and a message: Enter. */
export const byEnter: PublishesOn = (event) => !event.shiftKey;
/** A post: Enter with Ctrl or Cmd. */
export const byModifiedEnter: PublishesOn = (event) => event.ctrlKey || event.metaKey;

export interface LexicalOptions {
  publishesOn: PublishesOn;
  onChange: (text: string) => void;
  /** Empties nothing itself: call `emptyLexical`. */
  onPublishKey: (trusted: boolean) => void;
  /** Without them an "@" is a letter like any other. */
  mentions?: MentionOptions | undefined;
  /** What stands in the box at first, one paragraph for each line. */
  initialText?: string | undefined;
  signal: AbortSignal;
}

export function createLexical(element: HTMLElement, options: LexicalOptions): LexicalEditor {
  const editor = createEditor({
    namespace: 'replica',
    onError: (error) => {
      throw error;
    },
  });
  const unregister = mergeRegister(
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => options.onChange(readLexical(editor))),
    options.mentions ? registerMentions(editor, options.mentions) : () => undefined,
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (!event || event.isComposing || !options.publishesOn(event)) return false;
        event.preventDefault();
        options.onPublishKey(event.isTrusted);
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  );
  editor.setRootElement(element);
  editor.update(() => fillRoot(options.initialText ?? ''), { discrete: true, tag: 'history-merge' });
  options.signal.addEventListener(
    'abort',
    () => {
      unregister();
      editor.setRootElement(null);
    },
    { once: true },
  );
  return editor;
}

function fillRoot(text: string): void {
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    if (line) paragraph.append($createTextNode(line));
    $getRoot().append(paragraph);
  }
}

/** One line for each paragraph and each line break. */
export function readLexical(editor: LexicalEditor): string {
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((node) => node.getTextContent())
      .join('\n'),
  );
}

export function emptyLexical(editor: LexicalEditor): void {
  editor.update(() => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    paragraph.select();
  });
  editor.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
}
