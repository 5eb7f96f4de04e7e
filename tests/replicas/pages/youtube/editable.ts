/** The editable element, as the browser edits it, and the list of channels that an "@" opens. */
import { createHandleList, findQuery } from '../handle-list.ts';
import { make } from '../make-element.ts';
import { words } from './words.ts';

export interface Editable {
  element: HTMLElement;
  /** Says whether the list took the key. */
  takeKey: (event: KeyboardEvent) => boolean;
}

export function createEditable(label: string, signal: AbortSignal): Editable {
  const element = make('div', {
    id: 'contenteditable-root',
    class: 'style-scope yt-formatted-string',
    contenteditable: 'true',
    dir: 'auto',
    'aria-label': label,
  });
  const list = createHandleList({
    parent: document.body,
    label: words.mentions,
    place: () => getSelection()?.getRangeAt(0).getBoundingClientRect(),
    onPick: (handle) => insertHandle(handle),
  });
  const suggest = () => {
    const query = findQuery(textBeforeCaret());
    if (query === undefined) list.close();
    else list.show(query);
  };
  element.addEventListener('input', suggest, { signal });
  // Comments are plain text.
  element.addEventListener(
    'paste',
    (event) => {
      event.preventDefault();
      document.execCommand('insertText', false, event.clipboardData?.getData('text/plain'));
    },
    { signal },
  );
  signal.addEventListener('abort', list.close, { once: true });
  return { element, takeKey: list.takeKey };
}

function textBeforeCaret(): string {
  const selection = getSelection();
  const node = selection?.focusNode;
  return node instanceof Text ? node.data.slice(0, selection?.focusOffset) : '';
}

function insertHandle(handle: string): void {
  const selection = getSelection();
  if (!selection?.focusNode) return;
  const start = textBeforeCaret().lastIndexOf('@');
  selection.setBaseAndExtent(selection.focusNode, start, selection.focusNode, selection.focusOffset);
  document.execCommand('insertText', false, `@${handle} `);
}
