/** The list of people that opens at the caret. The editor keeps the focus and names the active option. */
import './mention-list.css';
import type { Person } from './mentions.ts';

export interface MentionList {
  isOpen: () => boolean;
  /** Nobody to show closes the list. */
  show: (people: readonly Person[], editor: HTMLElement, parent: Element) => void;
  move: (by: number) => void;
  /** Takes the active option. */
  pick: () => void;
  close: () => void;
}

export function createMentionList(label: string, onPick: (person: Person) => void): MentionList {
  const box = document.createElement('ul');
  box.id = 'mention-list';
  box.className = 'mention-list';
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', label);
  let shown: readonly Person[] = [];
  let active = 0;
  let owner: HTMLElement | undefined;

  const close = () => {
    shown = [];
    box.remove();
    owner?.removeAttribute('aria-activedescendant');
    owner?.removeAttribute('aria-controls');
    owner = undefined;
  };
  const pick = () => {
    const person = shown[active];
    close();
    if (person) onPick(person);
  };
  const draw = () => {
    box.replaceChildren(
      ...shown.map((person, index) =>
        createOption(person, `mention-${index}`, index === active, () => {
          active = index;
          pick();
        }),
      ),
    );
    owner?.setAttribute('aria-controls', box.id);
    owner?.setAttribute('aria-activedescendant', `mention-${active}`);
  };
  return {
    isOpen: () => shown.length > 0,
    show(people, editor, parent) {
      if (people.length === 0) {
        if (shown.length > 0) close();
        return;
      }
      if (people.length !== shown.length) active = 0;
      shown = people;
      owner = editor;
      draw();
      if (!box.isConnected) parent.append(box);
      placeBelow(box, editor);
    },
    move(by) {
      active = (active + by + shown.length) % shown.length;
      draw();
    },
    pick,
    close,
  };
}

function createOption(person: Person, id: string, selected: boolean, onPick: () => void): HTMLElement {
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', String(selected));
  const name = document.createElement('strong');
  name.textContent = person.name;
  const handle = document.createElement('span');
  handle.textContent = person.handle;
  option.append(name, handle);
  option.addEventListener('mousedown', (event) => event.preventDefault());
  option.addEventListener('click', onPick);
  return option;
}

/** Below the caret; a text area does not say where that is, so below the whole of it. */
function placeBelow(box: HTMLElement, editor: HTMLElement): void {
  const selection = document.getSelection();
  const around = editor instanceof HTMLTextAreaElement || !selection?.rangeCount ? editor : selection.getRangeAt(0);
  const { left, bottom } = around.getBoundingClientRect();
  box.style.left = `${Math.min(left, innerWidth - 256)}px`;
  box.style.top = `${bottom + 6}px`;
}
