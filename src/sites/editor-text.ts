/**
 * Reads an editor as its own model would: one line per leaf block, `\n` for a line break, the `alt` of an emoji picture.
 * Not `innerText` (double lines in Lexical, Quill and TipTap; nothing in a textarea; slow) and not `textContent` (glues lines).
 */
import { attribute } from './tree.ts';
import type { Span } from './composer.ts';

export interface EditorText {
  text: string;
  /** The place of a span in the page; undefined when it cannot be shown (a textarea in a browser without value ranges). */
  rangeOf(span: Span): AbstractRange | undefined;
  /** The place of a DOM point in the text; undefined when it lies outside. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** A stretch of text and the node that holds it: a text node, or a picture that stands for `text`. */
interface Piece {
  node: Text | Element;
  start: number;
  end: number;
}

const BLOCKS = 'p,div,li,ul,ol,h1,h2,h3,h4,h5,h6,pre,blockquote,section,article,header,footer,figure,table,tr,hr';
/** Parts of an editor that no reader takes for text. */
const SKIPPED = 'script,style,button,svg,input,select,[aria-hidden="true"],br.ProseMirror-trailingBreak';
/** Quill keeps its caret in a node of its own. */
const CARET_KEEPER = '\ufeff';

export function readEditor(editor: HTMLElement): EditorText {
  return isTextField(editor) ? readTextField(editor) : readRichText(editor);
}

export function isTextField(element: Element): element is HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement;
}

function readTextField(field: HTMLTextAreaElement): EditorText {
  return {
    text: field.value,
    rangeOf: ({ start, end }) => {
      // Chromium 156 has it, Firefox 153 does not.
      const createValueRange = (field as { createValueRange?: (start: number, end: number) => AbstractRange })
        .createValueRange;
      return createValueRange?.call(field, start, end);
    },
    offsetOf: () => field.selectionStart,
  };
}

function readRichText(editor: HTMLElement): EditorText {
  const pieces: Piece[] = [];
  let text = '';
  let lines = 0;
  let isLineOpen = false;
  /** A line break counts only when something follows it in its block: the last one merely keeps the line tall. */
  let pendingBreaks = 0;

  function openLine(): void {
    if (lines > 0) text += '\n';
    lines += 1;
    isLineOpen = true;
    pendingBreaks = 0;
  }

  function closeLine(): void {
    isLineOpen = false;
    pendingBreaks = 0;
  }

  function add(node: Text | Element, content: string): void {
    if (!isLineOpen) openLine();
    text += '\n'.repeat(pendingBreaks);
    pendingBreaks = 0;
    pieces.push({ node, start: text.length, end: text.length + content.length });
    text += content;
  }

  function addBreak(): void {
    if (!isLineOpen) openLine();
    text += '\n'.repeat(pendingBreaks);
    pendingBreaks = 1;
  }

  function walk(parent: Element, isLeaf: boolean): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) addText(node, isLeaf);
      else if (node instanceof Element) addElement(node, isLeaf);
    }
  }

  function addText(node: Text, isLeaf: boolean): void {
    if (node.data === '' || node.data === CARET_KEEPER) return;
    // White space between blocks is the markup's, not the writer's.
    if (!isLeaf && !isLineOpen && node.data.trim() === '') return;
    add(node, node.data);
  }

  function addElement(element: Element, isLeaf: boolean): void {
    if (element.matches(SKIPPED)) return;
    if (element.tagName === 'BR') return addBreak();
    if (element.tagName === 'IMG') {
      const alternative = attribute(element, 'alt');
      if (alternative !== '') add(element, alternative);
      return;
    }
    if (isLeaf || !isBlock(element)) return walk(element, isLeaf);
    const isLeafBlock = element.querySelector(BLOCKS) === null;
    closeLine();
    if (isLeafBlock) openLine();
    walk(element, isLeafBlock);
    closeLine();
  }

  walk(editor, editor.querySelector(BLOCKS) === null);
  return { text, rangeOf: (span) => rangeOf(pieces, span), offsetOf: (node, offset) => offsetOf(pieces, node, offset) };
}

function isBlock(element: Element): boolean {
  return element.matches(BLOCKS);
}

function rangeOf(pieces: readonly Piece[], { start, end }: Span): Range | undefined {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || first.start > start || last.end < end) return undefined;
  const range = document.createRange();
  if (first.node instanceof Text) range.setStart(first.node, start - first.start);
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, end - last.start);
  else range.setEndAfter(last.node);
  return range;
}

function offsetOf(pieces: readonly Piece[], node: Node, offset: number): number | undefined {
  if (node instanceof Text) {
    const piece = pieces.find((candidate) => candidate.node === node);
    return piece && Math.min(piece.start + offset, piece.end);
  }
  const child = node.childNodes[offset];
  if (child === undefined) {
    const inside = pieces.findLast((piece) => node.contains(piece.node));
    return inside?.end;
  }
  const following = pieces.find((piece) => child === piece.node || child.contains(piece.node));
  return following?.start;
}
