/** The fields of the page, by the id that each carries as `data-field` on the element that somebody writes in. */
import { make } from '../make-element.ts';

const readers = new Map<string, () => string>();

window.readField = (id) => readers.get(id)?.() ?? '';

/** Marks an element that can be written in. Without `read` the model is what the browser has. */
export function mark<One extends HTMLElement>(id: string, element: One, read?: () => string): One {
  element.dataset['field'] = id;
  readers.set(id, read ?? (() => readPlain(element)));
  return element;
}

function readPlain(element: HTMLElement): string {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField ? element.value : (element.textContent ?? '');
}

export function input(id: string, attributes: Record<string, string>): HTMLElement {
  return mark(id, make('input', { type: 'text', ...attributes }));
}

export function textarea(id: string, attributes: Record<string, string>, value = ''): HTMLElement {
  return mark(id, make('textarea', { rows: '3', ...attributes }, value));
}

export function editable(id: string, attributes: Record<string, string>): HTMLElement {
  return mark(id, make('div', { contenteditable: 'true', class: 'fi-editable', ...attributes }));
}

export function labelled(label: string, field: HTMLElement): HTMLElement {
  return make('label', { class: 'fi-label' }, make('span', {}, label), field);
}

export function button(name: string, attributes: Record<string, string> = {}): HTMLElement {
  return make('button', { type: 'button', class: 'fi-button', ...attributes }, name);
}

/** A form that goes nowhere. */
export function form(attributes: Record<string, string>, ...children: HTMLElement[]): HTMLElement {
  const element = make('form', attributes, ...children);
  element.addEventListener('submit', (event) => event.preventDefault());
  return element;
}

export function section(heading: string, ...children: HTMLElement[]): HTMLElement {
  return make('section', { class: 'fi-section' }, make('h2', {}, heading), ...children);
}
