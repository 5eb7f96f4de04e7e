/** Finds the composer around an element of the page: generic first, hints only name things. */
import type { Surface } from '../engine/types.ts';
import type { Composer } from './composer.ts';
import { isTextField, readEditor } from './editor-text.ts';
import type { SiteGuide } from './guide.ts';
import type { EditorHint } from './hints.ts';
import { readAccount, readAudience } from './identity.ts';
import { accessibleName, describeEditor } from './names.ts';
import { DIALOG, isEnabled, isPublishControl, publishControls, scopeOf } from './scope.ts';
import { ancestors, attribute, isInside, isMatch, nearest } from './tree.ts';

/** Smaller boxes are search fields and the like. CSS pixels. */
const SMALLEST = { width: 100, height: 16 };
const NOT_FOR_PROSE = ['searchbox', 'spinbutton'];

/** The element that somebody edits in, when `target` is in one: a textarea, or the outermost editable element. */
export function editorAt(target: Element): HTMLElement | undefined {
  let editor: HTMLElement | undefined;
  for (const at of ancestors(target)) {
    if (!(at instanceof HTMLElement)) continue;
    if (isTextField(at)) return at.disabled || at.readOnly ? undefined : at;
    if (at.isContentEditable) editor = at;
    else if (editor) return editor;
  }
  return editor;
}

/** The composer that `editor` is, or undefined when nobody publishes from it (search, login, private message …). */
export function composerFor(editor: HTMLElement, guide: SiteGuide, location: Location): Composer | undefined {
  if (!isProse(editor, guide)) return undefined;
  const address = location.pathname + location.search;
  const hint = guide.hints.editors.find((candidate) => fits(candidate, editor, address));
  const surface = hint?.surface ?? classify(editor, guide);
  if (surface === 'message') return undefined;
  return {
    editor,
    site: guide.site,
    surface,
    isKnown: hint !== undefined,
    enterPublishes: hint?.enterPublishes === true,
    read: () => readEditor(editor),
    account: () => readAccount(editor, guide.hints, address),
    audience: () => readAudience(editor, guide.hints),
    attachments: () => attachedFiles(scopeOf(editor, guide)),
    hasSubmit: () => hint?.enterPublishes === true || scopeOf(editor, guide) !== undefined,
    submitControl: () => {
      const scope = scopeOf(editor, guide);
      const controls = scope ? publishControls(scope, guide) : [];
      return controls.filter(isEnabled).at(-1);
    },
    isSubmit: (control) => {
      if (!isPublishControl(control, guide)) return false;
      const scope = scopeOf(editor, guide);
      return scope !== undefined && isInside(control, scope);
    },
    isGone: () => !editor.isConnected || !editor.checkVisibility(),
  };
}

function isProse(editor: HTMLElement, guide: SiteGuide): boolean {
  if (NOT_FOR_PROSE.includes(attribute(editor, 'role')) || isMatch(editor, '[role="search"] *')) return false;
  if (guide.speaksOf('search', describeEditor(editor))) return false;
  const { width, height } = editor.getBoundingClientRect();
  return width >= SMALLEST.width && height >= SMALLEST.height;
}

function fits(hint: EditorHint, editor: HTMLElement, address: string): boolean {
  if (!isMatch(editor, hint.selector)) return false;
  return hint.address === undefined || new RegExp(hint.address).test(address);
}

function classify(editor: HTMLElement, guide: SiteGuide): Surface {
  const dialog = nearest(editor, DIALOG);
  const names = `${describeEditor(editor)} · ${dialog ? accessibleName(dialog) : ''}`;
  // A post may be called a message ("Bericht plaatsen"), a private message is never called a post.
  if (guide.speaksOf('message', names) && !guide.speaksOf('post', names)) return 'message';
  if (guide.speaksOf('reply', names)) return 'reply';
  if (guide.speaksOf('comment', names)) return 'comment';
  if (guide.speaksOf('post', names)) return 'post';
  return 'unknown';
}

function attachedFiles(scope: Element | undefined): string[] {
  const fields = scope?.querySelectorAll<HTMLInputElement>('input[type="file"]') ?? [];
  return [...fields].flatMap((field) => [...(field.files ?? [])].map(({ name }) => name));
}
