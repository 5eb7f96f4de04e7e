/** The names people (and screen readers) know elements by. */
import { attribute } from './tree.ts';

/** A publish button's name is short; more text than this is a card or a menu. */
const LONGEST_NAME = 80;

/** The accessible name, roughly (label, labelled-by, text), on one line and trimmed: some sites pad it with line breaks. */
export function accessibleName(element: Element): string {
  const label = attribute(element, 'aria-label') || labelledBy(element) || attribute(element, 'title');
  return onOneLine(label || textName(element));
}

/** All that an editor says of itself: its label and its placeholders. */
export function describeEditor(editor: Element): string {
  const placeholder = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder'].map((name) =>
    attribute(editor, name),
  );
  const inner = editor.querySelector('[data-placeholder]');
  return onOneLine([...placeholder, labelledBy(editor), inner ? attribute(inner, 'data-placeholder') : ''].join(' · '));
}

function labelledBy(element: Element): string {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return '';
  const ids = attribute(element, 'aria-labelledby').split(/\s+/).filter(Boolean);
  return ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
}

function textName(element: Element): string {
  if (element instanceof HTMLInputElement) return element.value;
  const text = element.textContent ?? '';
  return text.length <= LONGEST_NAME * 4 ? text : '';
}

function onOneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_NAME * 4 ? line : '';
}
