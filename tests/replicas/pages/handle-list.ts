/** The list of people that opens at an "@": outside the editor, worked by the keys that the editor passes on. */

export interface Place {
  left: number;
  /** Of the line that is written in. */
  bottom: number;
}

export interface HandleList {
  /** Says whether the key was the list's. */
  takeKey(event: KeyboardEvent): boolean;
  show(query: string): void;
  close(): void;
}

export interface HandleListOptions {
  /** Where the list stands in the tree. */
  parent: Element;
  label: string;
  /** The part of the editor's text where the list opens, in the window; undefined leaves the place to the style sheet. */
  place?: () => Place | undefined;
  onPick: (handle: string) => void;
  /** Called whenever the list opens, closes or moves, with the id of the active option. */
  onActive?: (active: string | undefined) => void;
}

const HANDLES = ['mara', 'marcus', 'jonas', 'samroe'];
const OPEN_AT = /(?:^|\s)@(\w*)$/u;

/** What stands after the "@" that the caret is behind; undefined when there is none. */
export function findQuery(before: string): string | undefined {
  return OPEN_AT.exec(before)?.[1];
}

export function createHandleList({ parent, label, place, onPick, onActive }: HandleListOptions): HandleList {
  const box = document.createElement('div');
  box.className = 'handle-list';
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', label);
  let handles: string[] = [];
  let active = 0;

  const pick = (handle: string | undefined) => {
    close();
    if (handle !== undefined) onPick(handle);
  };
  const close = () => {
    handles = [];
    box.remove();
    onActive?.(undefined);
  };
  const draw = () => {
    box.replaceChildren(
      ...handles.map((handle, index) => {
        const option = document.createElement('div');
        option.id = `handle-option-${index}`;
        option.setAttribute('role', 'option');
        option.setAttribute('aria-selected', String(index === active));
        option.textContent = `@${handle}`;
        // The editor keeps the focus.
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => pick(handle));
        return option;
      }),
    );
    const at = place?.();
    if (at) {
      box.style.left = `${at.left}px`;
      box.style.top = `${at.bottom + 4}px`;
    }
    if (!box.isConnected) parent.append(box);
    onActive?.(`handle-option-${active}`);
  };

  return {
    show(query) {
      handles = HANDLES.filter((handle) => handle.startsWith(query.toLowerCase()));
      active = 0;
      if (handles.length === 0) close();
      else draw();
    },
    close,
    takeKey(event) {
      if (handles.length === 0 || event.isComposing) return false;
      if (event.key === 'Escape') close();
      else if (event.key === 'Enter' || event.key === 'Tab') pick(handles[active]);
      else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        active = (active + (event.key === 'ArrowDown' ? 1 : handles.length - 1)) % handles.length;
        draw();
      } else return false;
      event.preventDefault();
      return true;
    },
  };
}
