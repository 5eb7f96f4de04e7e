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

/** Parts of a page with more elements are not searched for shadow roots: it takes a walk over all of them. */
const MOST_WALKED = 500;

/** Elements below that match; in small parts of a page those in open shadow roots, too. */
export function findDeep(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  const all = root.querySelectorAll('*');
  if (all.length > MOST_WALKED) return found;
  return [...found, ...[...all].flatMap(({ shadowRoot }) => (shadowRoot ? findDeep(shadowRoot, selector) : []))];
}

/** What browsers let extensions see besides: the shadow roots that a page has closed. */
interface Privileged {
  /** Chromium */
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** The shadow root of an element, open or closed. */
export function shadowOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot || !(element instanceof HTMLElement)) return element.shadowRoot ?? undefined;
  // Firefox has it on the element.
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  return (
    openOrClosedShadowRoot ?? (globalThis as Privileged).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? undefined
  );
}

/** The element that has the focus, inside shadow roots too. */
export function focusedElement(): Element | undefined {
  let focused = document.activeElement ?? undefined;
  for (let inside = focused; inside; inside = shadowOf(inside)?.activeElement ?? undefined) focused = inside;
  return focused;
}

export function isInside(element: Element, container: Element): boolean {
  for (const at of ancestors(element)) if (at === container) return true;
  return false;
}
