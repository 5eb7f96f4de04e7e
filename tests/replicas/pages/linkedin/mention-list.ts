/** The people that LinkedIn suggests after an "@": a list beside the editor, the same for Quill and TipTap. */
import { element } from './element.ts';
import { words } from './words.ts';

const people = ['Mara Lindqvist', 'Jonas Weber', 'Priya Nair'];
const MENTION = /(?:^|\s)@([\p{L}\p{N}]*)$/u;

export interface MentionList {
  /** Shows who fits what stands before the caret; undefined when there is no caret. */
  update: (before: string | undefined) => void;
  /** Whether the key was meant for the list. */
  takeKey: (key: string) => boolean;
  close: () => void;
}

/** `pick` gets the name and the length of what was typed for it, with the "@". */
export function createMentionList(
  editor: () => HTMLElement,
  place: HTMLElement,
  pick: (name: string, typed: number) => void,
): MentionList {
  let found: string[] = [];
  let stem = '';
  let dismissed: string | undefined;
  let chosen = 0;
  let list: HTMLElement | undefined;

  const close = () => {
    list?.remove();
    list = undefined;
    found = [];
    editor().removeAttribute('aria-activedescendant');
    editor().setAttribute('aria-expanded', 'false');
  };
  const choose = (name: string | undefined) => {
    const typed = stem.length + 1;
    close();
    if (name) pick(name, typed);
  };
  const draw = () => {
    list?.remove();
    list = element(
      'div',
      { role: 'listbox', id: 'mention-suggestions', 'aria-label': words.people, class: 'mention-list' },
      ...found.map((name, at) => {
        const attributes = { role: 'option', id: `mention-${at}`, 'aria-selected': String(at === chosen) };
        const option = element('div', attributes, name);
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => choose(name));
        return option;
      }),
    );
    place.append(list);
    editor().setAttribute('aria-activedescendant', `mention-${chosen}`);
    editor().setAttribute('aria-expanded', 'true');
  };
  return {
    close,
    update(before) {
      const next = before === undefined ? undefined : MENTION.exec(before)?.[1];
      if (next !== stem) chosen = 0;
      if (next !== dismissed) dismissed = undefined;
      stem = next ?? '';
      found =
        next === undefined || next === dismissed
          ? []
          : people.filter((name) => name.toLowerCase().startsWith(next.toLowerCase()));
      if (found.length > 0) draw();
      else close();
    },
    takeKey(key) {
      if (found.length === 0) return false;
      if (key === 'Enter' || key === 'Tab') {
        choose(found[chosen]);
        return true;
      }
      if (key === 'Escape') {
        dismissed = stem;
        close();
        return true;
      }
      if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
      chosen = (chosen + (key === 'ArrowDown' ? 1 : found.length - 1)) % found.length;
      draw();
      return true;
    },
  };
}
