/** Which part of the page belongs to an editor, and which control in it publishes. */
import { attribute, ancestors, findDeep, isInside, isMatch, parentOf } from './tree.ts';
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
 * @param isPost what is written there is known to be a post, a comment …; else only a plain name tells
 */
export function scopeOf(editor: Element, guide: SiteGuide, isPost: boolean): Element | undefined {
  // Seldom does the control stand in a shadow root beside the editor, and looking there costs more.
  return climb(editor, guide, isPost, findPlain) ?? climb(editor, guide, isPost, findDeep);
}

type Find = (root: Element, selector: string) => Iterable<HTMLElement>;

const findPlain: Find = (root, selector) => root.querySelectorAll<HTMLElement>(selector);

function climb(editor: Element, guide: SiteGuide, isPost: boolean, find: Find): Element | undefined {
  for (let at = parentOf(editor); at; at = parentOf(at)) {
    if (isMatch(at, WIDE) && at.querySelectorAll(EDITORS).length > 1) return undefined;
    for (const control of find(at, CONTROLS)) if (isPublishControl(control, guide, isPost)) return at;
    if (isMatch(at, BOUNDARY) || isMatch(at, WIDE)) return undefined;
  }
  return undefined;
}

export function publishControls(scope: Element, guide: SiteGuide, isPost: boolean): HTMLElement[] {
  return findDeep(scope, CONTROLS).filter((control) => isPublishControl(control, guide, isPost));
}

/** Whether a control publishes by its name, its type or a hint. One that opens a menu does not. */
export function isPublishControl(control: Element, guide: SiteGuide, isPost: boolean): boolean {
  if (guide.hints.submits.some(({ selector }) => isMatch(control, selector))) return true;
  const opens = attribute(control, 'aria-haspopup');
  if (opens !== '' && opens !== 'false') return false;
  if (guide.isPublishName(accessibleName(control), isPost)) return true;
  return isPost && attribute(control, 'type') === 'submit' && !isMatch(control, '[role="search"] *');
}

/** Whether a control leads from a draft to the last question before it is published. */
export function isNextControl(control: Element, guide: SiteGuide): boolean {
  return guide.isNextName(accessibleName(control));
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
    const editors = findDeep(at, EDITORS).filter((editor) => isInside(editor, at));
    if (editors.length > 0) return editors;
    if (isMatch(at, BOUNDARY) || isMatch(at, WIDE)) return [];
  }
  return [];
}
