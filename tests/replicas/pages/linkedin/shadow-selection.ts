/**
 * Quill 1 asks the document for selection and focus, and hears events on the document; in a shadow root the answers stop
 * at the host. This gives one editor the answers of its own root.
 * Chromium has `getSelection()` on the root; Firefox gives composed ranges, or the inner nodes themselves.
 */
import type Quill from 'quill/dist/quill.core.js';
import type { NativeRange } from 'quill/dist/quill.core.js';

interface RootWithSelection {
  getSelection?: () => Selection | null;
}
interface SelectionWithComposedRanges {
  getComposedRanges?: (options: { shadowRoots: ShadowRoot[] }) => StaticRange[];
}

/** The events that Quill's emitter would have passed on from the document. */
const forwarded = ['selectionchange', 'mousedown', 'mouseup', 'click'];

export function keepSelectionInRoot(quill: Quill, root: ShadowRoot, signal: AbortSignal): void {
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === selection.root;
  selection.getNativeRange = () => {
    const native = readRange(root);
    return native ? selection.normalizeNative(native) : null;
  };
  selection.setNativeRange = (
    start,
    startOffset = 0,
    end = start ?? undefined,
    endOffset = startOffset,
    force = false,
  ) => {
    const native = readSelection(root);
    if (!native) return;
    if (!start || !end) {
      native.removeAllRanges();
      selection.root.blur();
      return;
    }
    if (!start.parentNode || !end.parentNode || !selection.root.parentNode) return;
    if (!selection.hasFocus()) selection.root.focus();
    if (!force && isAt(selection.getNativeRange(), start, startOffset, end, endOffset)) return;
    native.setBaseAndExtent(...outOfBreak(start, startOffset), ...outOfBreak(end, endOffset));
  };
  for (const type of forwarded) {
    document.addEventListener(type, (event) => quill.emitter.handleDOM(event), { signal });
  }
}

function readSelection(root: ShadowRoot): Selection | null {
  return (root as RootWithSelection).getSelection?.() ?? document.getSelection();
}

function readRange(root: ShadowRoot): AbstractRange | null {
  const selection = readSelection(root);
  if (!selection || selection.rangeCount === 0) return null;
  const composed = (selection as SelectionWithComposedRanges).getComposedRanges?.({ shadowRoots: [root] })[0];
  return composed ?? selection.getRangeAt(0);
}

function isAt(range: NativeRange | null, start: Node, startOffset: number, end: Node, endOffset: number): boolean {
  const native = range?.native;
  if (!native || native.startContainer !== start || native.startOffset !== startOffset) return false;
  return native.endContainer === end && native.endOffset === endOffset;
}

/** A caret cannot stand in a `<br>`; it stands before it. */
function outOfBreak(node: Node, offset: number): [Node, number] {
  const parent = node.parentNode;
  if (node.nodeName !== 'BR' || !parent) return [node, offset];
  return [parent, [...parent.childNodes].indexOf(node as ChildNode)];
}
