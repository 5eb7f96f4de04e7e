/**
 * Walking a page's tree through open shadow roots and slots. Members are called from their prototypes: a form with a field
 * named `closest` or `getAttribute` hides the method of that name (seen in Chromium's isolated world too).
 */
const getAttribute = Element.prototype.getAttribute;
const matches = Element.prototype.matches;

export function attribute(element: Element, name: string): string {
  return getAttribute.call(element, name) ?? '';
}

export function isMatch(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** The parent as a reader sees it: out of a slot into its shadow tree, and out of a shadow root to its host. */
export function parentOf(node: Node): Element | undefined {
  if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}

/** The element and all around it, innermost first. */
export function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = parentOf(at)) yield at;
}

/** The nearest element, itself included, that matches. */
export function nearest(element: Element, selector: string): Element | undefined {
  for (const at of ancestors(element)) if (isMatch(at, selector)) return at;
  return undefined;
}

/** The element that has the focus, inside open shadow roots too. */
export function focusedElement(): Element | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}

export function isInside(element: Element, container: Element): boolean {
  for (const at of ancestors(element)) if (at === container) return true;
  return false;
}
