/**
 * Marks on the words, by the CSS Custom Highlight API: no node in or beside the editor. The page can read the names, so they
 * say nothing but the look.
 */
import type { Severity, Verdict } from '../engine/types.ts';
import type { EditorText } from '../sites/editor-text.ts';

const LOOKS: Record<Severity, string> = {
  suggestion: 'second-look-1',
  warning: 'second-look-2',
  critical: 'second-look-2',
};
/** The same looks as in `guard.content.css`: Firefox does not let a document's rules into shadow roots. */
const SHEET = `::highlight(second-look-1){text-decoration:underline dotted 2px #6b7fd7}
::highlight(second-look-2){text-decoration:underline solid 2px #d98a1f;background-color:#f5b94226}`;

export interface Marks {
  draw(editor: HTMLElement, text: EditorText, verdict: Verdict): void;
  erase(editor: HTMLElement): void;
}

export function createMarks(): Marks {
  const drawn = new Map<HTMLElement, { look: string; range: AbstractRange }[]>();
  const styled = new WeakSet<ShadowRoot>();

  function paint(): void {
    for (const look of new Set(Object.values(LOOKS))) {
      const ranges = [...drawn.values()].flat().filter((mark) => mark.look === look);
      if (ranges.length > 0) CSS.highlights.set(look, new Highlight(...ranges.map(({ range }) => range)));
      else CSS.highlights.delete(look);
    }
  }

  return {
    draw(editor, text, verdict) {
      if (!('highlights' in CSS)) return;
      const marks = verdict.findings.flatMap((finding) => {
        if (finding.start === finding.end) return [];
        const range = text.rangeOf(finding);
        return range ? [{ look: LOOKS[finding.severity], range }] : [];
      });
      if (marks.length === 0 && !drawn.has(editor)) return;
      drawn.set(editor, marks);
      const root = editor.getRootNode();
      if (root instanceof ShadowRoot && marks.length > 0) styleOnce(root, styled);
      paint();
    },
    erase(editor) {
      if (drawn.delete(editor)) paint();
    },
  };
}

function styleOnce(root: ShadowRoot, styled: WeakSet<ShadowRoot>): void {
  if (styled.has(root)) return;
  styled.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET);
  root.adoptedStyleSheets.push(sheet);
}
