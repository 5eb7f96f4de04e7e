/** Builds the part of the page that is not React's: the classic front end inside the shadow root. */
import { iconPath } from '../icon.tsx';
import type { IconName } from '../icon.tsx';

type Attributes = Record<string, string | undefined>;

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

export function iconElement(name: IconName): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(namespace, 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', iconPath(name));
  drawing.append(path);
  return drawing;
}

export function avatarElement(name: string, square: boolean): HTMLElement {
  const shade = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;
  const classes = `avatar avatar-${shade}${square ? ' avatar-square' : ''}`;
  return element('span', { class: classes, 'aria-hidden': 'true' }, name.slice(0, 1).toUpperCase());
}
