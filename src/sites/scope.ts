/** Which part of the page belongs to an editor, and which control in it publishes. */
import { attribute, ancestors, isInside, isMatch, parentOf } from './tree.ts';
import { accessibleName } from './names.ts';
import type { SiteGuide } from './guide.ts';

const CONTROLS = 'button,[role="button"],input[type="submit"],input[type="button"]';
/** What lies outside one of these is another matter. */
const BOUNDARY = 'dialog,[role="dialog"],[role="alertdialog"],article,[role="article"],[role="listitem"]';
/** The page itself: a scope only where it holds a single editor. */
const WIDE = 'body,main,[role="main"],[role="feed"]';
const EDITORS = '[contenteditable]:not([contenteditable="false"]),textarea';

export const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"]';

/**
 * The smallest part of the page around the editor that holds a control which publishes; undefined when there is none yet
 * (some sites add the button with the first words).
 */
export function scopeOf(editor: Element, guide: SiteGuide): Element | undefined {
  for (let at = parentOf(editor); at; at = parentOf(at)) {
    if (isMatch(at, WIDE) && at.querySelectorAll(EDITORS).length > 1) return undefined;
    if (publishControls(at, guide).length > 0) return at;
    if (isMatch(at, BOUNDARY) || isMatch(at, WIDE)) return undefined;
  }
  return undefined;
}

export function publishControls(scope: Element, guide: SiteGuide): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter((control) => isPublishControl(control, guide));
}

/** Whether a control publishes by its name, its type or a hint. One that opens a menu does not. */
export function isPublishControl(control: Element, guide: SiteGuide): boolean {
  if (guide.hints.submits.some(({ selector }) => isMatch(control, selector))) return true;
  const opens = attribute(control, 'aria-haspopup');
  if (opens !== '' && opens !== 'false') return false;
  if (guide.isPublishName(accessibleName(control), true)) return true;
  return attribute(control, 'type') === 'submit' && !isMatch(control, '[role="search"] *');
}

/** The control that an event activates: the innermost button around its target. */
export function controlAt(target: Element): Element | undefined {
  for (const at of ancestors(target)) {
    if (isMatch(at, CONTROLS)) return at;
    if (isMatch(at, BOUNDARY)) return undefined;
  }
  return undefined;
}

export function isEnabled(control: Element): boolean {
  return !isMatch(control, ':disabled') && attribute(control, 'aria-disabled') !== 'true';
}

/** Editors that a control could publish: those in the nearest surroundings of the control that hold any. */
export function editorsAround(control: Element): HTMLElement[] {
  for (let at = parentOf(control); at; at = parentOf(at)) {
    const editors = [...at.querySelectorAll<HTMLElement>(EDITORS)].filter((editor) => isInside(editor, at));
    if (editors.length > 0) return editors;
    if (isMatch(at, BOUNDARY) || isMatch(at, WIDE)) return [];
  }
  return [];
}
