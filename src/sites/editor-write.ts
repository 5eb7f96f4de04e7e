/**
 * Puts one suggestion in the place of one finding. Selection and `execCommand('insertText')` is the one way that kept model,
 * caret and undo right in every editor tried, in both browsers, as long as it is one line in one block. Never a paste (Quill 1
 * deletes the words), never a change of the DOM (Lexical and Draft.js lose their state), never a second attempt.
 */
import { isTextField, readEditor } from './editor-text.ts';
import type { Span } from './composer.ts';

/** Editors take a new selection in from `selectionchange`, which comes later. Milliseconds. */
const SELECTION_SETTLES = 30;
/** Editors write their model back to the page within this time. Milliseconds. */
const EDIT_SETTLES = 120;

export interface SavedCaret {
  start: number;
  end: number;
}

/** Where the caret stands in the draft's text; undefined when it is elsewhere. */
export function saveCaret(editor: HTMLElement): SavedCaret | undefined {
  if (isTextField(editor)) return { start: editor.selectionStart, end: editor.selectionEnd };
  const range = selectionOf(editor);
  if (!range) return undefined;
  const { offsetOf } = readEditor(editor);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Gives the editor the focus and, when it is known, its caret back. */
export function restoreCaret(editor: HTMLElement, caret: SavedCaret | undefined): void {
  const target = isTextField(editor) ? undefined : caret && pointRange(editor, caret);
  editor.focus({ preventScroll: true });
  if (isTextField(editor) && caret) editor.setSelectionRange(caret.start, caret.end);
  if (target) select(editor, target);
}

/**
 * Replaces `span` by `replacement` and puts the caret back where it was, moved by what changed.
 * @returns whether the editor now holds exactly the new text; on false nothing is tried again.
 */
export async function replaceSpan(
  editor: HTMLElement,
  span: Span,
  replacement: string,
  caret: SavedCaret | undefined,
): Promise<boolean> {
  const before = readEditor(editor);
  const words = before.text.slice(span.start, span.end);
  if (words === '' || words.includes('\n') || replacement.includes('\n')) return false;
  const expected = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
  editor.focus({ preventScroll: true });
  // What has no focus would have the words put into whatever has.
  if (!hasFocus(editor)) return false;
  if (isTextField(editor)) {
    editor.setSelectionRange(span.start, span.end);
  } else {
    const range = before.rangeOf(span);
    if (!(range instanceof Range)) return false;
    select(editor, range);
    await wait(SELECTION_SETTLES);
    if (readEditor(editor).text !== before.text) return false;
  }
  document.execCommand('insertText', false, replacement);
  await wait(EDIT_SETTLES);
  const isDone = readEditor(editor).text === expected;
  if (isDone) restoreCaret(editor, moved(caret, span, replacement.length));
  return isDone;
}

function hasFocus(editor: HTMLElement): boolean {
  const { activeElement } = editor.getRootNode() as Document | ShadowRoot;
  return activeElement !== null && editor.contains(activeElement);
}

function moved(caret: SavedCaret | undefined, span: Span, length: number): SavedCaret | undefined {
  if (!caret) return undefined;
  const move = (offset: number): number => {
    if (offset <= span.start) return offset;
    return offset >= span.end ? offset + length - (span.end - span.start) : span.start + length;
  };
  return { start: move(caret.start), end: move(caret.end) };
}

/** The editor's own selection, also inside an open shadow root, where the document's is told only of the host. */
function selectionOf(editor: HTMLElement): StaticRange | Range | undefined {
  const selection = document.getSelection();
  if (!selection) return undefined;
  const root = editor.getRootNode();
  if (root instanceof ShadowRoot) {
    const composed = selection.getComposedRanges?.({ shadowRoots: [root] })[0];
    if (composed && editor.contains(composed.startContainer)) return composed;
  }
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  return range && editor.contains(range.startContainer) ? range : undefined;
}

function select(editor: HTMLElement, range: Range): void {
  const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  selection?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}

function pointRange(editor: HTMLElement, { start, end }: SavedCaret): Range | undefined {
  const { text, rangeOf } = readEditor(editor);
  if (start < end) {
    const range = rangeOf({ start, end });
    return range instanceof Range ? range : undefined;
  }
  const atEnd = start > 0 && text[start - 1] !== '\n';
  const range = rangeOf(atEnd ? { start: start - 1, end: start } : { start, end: start + 1 });
  if (!(range instanceof Range)) return undefined;
  range.collapse(!atEnd);
  return range;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
