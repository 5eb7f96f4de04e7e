/** What an event is about, inside shadow roots too. */
import { shadowOf } from '../sites/tree.ts';

/**
 * The innermost element of an event. Closed shadow roots, which an event does not name, are entered where the pointer or the
 * focus is.
 */
export function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element)) return undefined;
  let innermost = target;
  for (let root = shadowOf(innermost); root; root = shadowOf(innermost)) {
    const inside =
      event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement;
    if (!inside || inside === innermost) break;
    innermost = inside;
  }
  return innermost;
}
