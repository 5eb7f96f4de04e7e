/** What a replica of a site is: where it answers, and the composers that stand in it. */
import type { Site, Surface } from '../../../src/engine/types.ts';

/**
 * One place in the page. `css` goes through open shadow roots by itself where the reader does so (Playwright);
 * `deep` says the same with `>>>` where a shadow root is entered (puppeteer). Outside shadow roots both are equal.
 */
export interface Target {
  css: string;
  deep: string;
}

/** A thing to click before the editor stands. */
export type Step = Target;

export interface ReplicaSurface {
  id: string;
  title: string;
  /** An "@" opens a list of people; Enter picks from it. */
  mentions?: boolean;
  /** The control can be pressed while nothing is written, and then publishes nothing. */
  refusesEmpty?: boolean;
  url: string;
  site: Site;
  surface: Surface;
  editorLibrary: 'draft-js' | 'quill' | 'tiptap' | 'lexical' | 'textarea' | 'input' | 'slate' | 'contenteditable';
  open: Step[];
  /** The editable element, as `Target.css`. */
  editor: string;
  /** The control that publishes, as `Target.css`. */
  submit: string;
  /** What is pressed, after writing, before the control that publishes stands. */
  beforeSubmit?: readonly Step[];
  /** A text stands in the box from the start, and is replaced. */
  holdsText?: boolean;
  /** A picture goes out with it, so that it may be published without a word. */
  goesOutEmpty?: boolean;
  /** The same two for puppeteer. */
  deep: { editor: string; submit: string };
  /** 'none': nothing but the control publishes. */
  submitKeys: 'Control+Enter' | 'Enter' | 'none';
  /** Makes a new line without publishing. 'none': the box holds one line. */
  newLine: 'Enter' | 'Shift+Enter' | 'none';
}

export interface PageContent {
  title: string;
  body: string;
  /** It shows a page of its own host in a frame, or is that page: its strictest policy grants just this. */
  framesItself?: boolean;
}

export interface ReplicaSite {
  /** The folder of `pages/` that holds its `main.tsx`. */
  entry: string;
  /** By host and path: what is served there. A path answers with and without a slash at its end. */
  addresses: Record<string, PageContent>;
  /** One row for each kind of composer. */
  surfaces: readonly ReplicaSurface[];
  /** The same composers in another place of the same site. */
  variants: readonly ReplicaSurface[];
}

export const BANNER =
  '<p class="replica-banner" role="note">Replica page – nothing you write here leaves this computer</p>';

export function inLight(css: string): Target {
  return { css, deep: css };
}

type Row = Omit<ReplicaSurface, 'editor' | 'submit' | 'deep'> & { editor: Target; submit: Target };

export function toSurface({ editor, submit, ...row }: Row): ReplicaSurface {
  return { ...row, editor: editor.css, submit: submit.css, deep: { editor: editor.deep, submit: submit.deep } };
}
