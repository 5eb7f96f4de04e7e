/** Suggestions after an "@" in a Lexical editor: a list outside the editor, whose keys come before publishing. */
import { mergeRegister } from '@lexical/utils';
import {
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_CRITICAL,
  KEY_ARROW_DOWN_COMMAND,
  KEY_ARROW_UP_COMMAND,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
} from 'lexical';
import type { LexicalEditor } from 'lexical';
import { createMentionList } from './mention-list.ts';

export interface Person {
  name: string;
  handle: string;
}

export interface MentionOptions {
  /** The name of the list. */
  label: string;
  /** What a picked person leaves in the text. */
  write: (person: Person) => string;
  /** Where the list stands: a layer of its own, or beside the editor. */
  findParent: (editor: HTMLElement) => Element;
}

const PEOPLE: readonly Person[] = [
  { name: 'Mara Lindqvist', handle: 'maralind' },
  { name: 'Marcus Hale', handle: 'marcushale' },
  { name: 'Jonas Weber', handle: 'jonasweber' },
  { name: 'Sam Roe', handle: 'samroe' },
];
const QUERY = /(?:^|\s)@([\p{L}\p{N}_.]*)$/u;

export function registerMentions(editor: LexicalEditor, options: MentionOptions): () => void {
  const list = createMentionList(options.label, (person) => insertMention(editor, options.write(person)));
  // Escape closes the list for the query that it stood open for, not for the next one.
  let dismissed: string | undefined;
  const look = () => {
    const query = editor.getEditorState().read(readQuery);
    if (query !== dismissed) dismissed = undefined;
    const root = editor.getRootElement();
    const people = query === undefined || query === dismissed ? [] : findPeople(query);
    if (root) list.show(people, root, options.findParent(root));
  };
  const whenOpen = (act: () => void) => (event: KeyboardEvent | null) => {
    if (!list.isOpen() || event?.isComposing) return false;
    event?.preventDefault();
    act();
    return true;
  };
  const dismiss = () => {
    dismissed = editor.getEditorState().read(readQuery);
    list.close();
  };
  return mergeRegister(
    editor.registerUpdateListener(look),
    editor.registerCommand(KEY_ENTER_COMMAND, whenOpen(list.pick), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_TAB_COMMAND, whenOpen(list.pick), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(KEY_ESCAPE_COMMAND, whenOpen(dismiss), COMMAND_PRIORITY_CRITICAL),
    editor.registerCommand(
      KEY_ARROW_DOWN_COMMAND,
      whenOpen(() => list.move(1)),
      COMMAND_PRIORITY_CRITICAL,
    ),
    editor.registerCommand(
      KEY_ARROW_UP_COMMAND,
      whenOpen(() => list.move(-1)),
      COMMAND_PRIORITY_CRITICAL,
    ),
    list.close,
  );
}

/** What stands between the "@" and the caret; undefined when the caret is not behind one. */
function readQuery(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const { anchor } = selection;
  const node = anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return undefined;
  return findQuery(node.getTextContent().slice(0, anchor.offset));
}

/** In what stands before the caret. */
export function findQuery(before: string): string | undefined {
  return QUERY.exec(before)?.[1];
}

export function findPeople(query: string): readonly Person[] {
  const start = query.toLowerCase();
  return PEOPLE.filter(({ name, handle }) => name.toLowerCase().startsWith(start) || handle.startsWith(start));
}

/** A mention is a node that is taken away word by word, never written into. */
function insertMention(editor: LexicalEditor, text: string): void {
  editor.update(() => {
    const query = readQuery();
    const selection = $getSelection();
    if (query === undefined || !$isRangeSelection(selection)) return;
    const { anchor } = selection;
    const node = anchor.getNode();
    if (!$isTextNode(node)) return;
    node.select(anchor.offset - query.length - 1, anchor.offset);
    const space = $createTextNode(' ');
    $getSelection()?.insertNodes([$createTextNode(text).setMode('segmented'), space]);
    space.select();
  });
}
