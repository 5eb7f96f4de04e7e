/** Gives an editor its box back after the box was taken out of the page and made anew. The text is the editor's all along. */
import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { LexicalEditor } from 'lexical';
import { registerComposer } from '../record.ts';
import { readLexical } from './create-lexical.ts';

interface Composer {
  box: RefObject<HTMLDivElement | null>;
  editor: RefObject<LexicalEditor | null>;
}

export function useRemountedBox(surface: string, { box, editor }: Composer, standing: boolean): void {
  useEffect(() => {
    const lexical = editor.current;
    if (!lexical || lexical.getRootElement() === box.current) return;
    lexical.setRootElement(box.current);
    if (!box.current) return;
    const life = new AbortController();
    registerComposer(surface, box.current, () => readLexical(lexical), life.signal);
    lexical.focus();
    return () => life.abort();
  }, [surface, box, editor, standing]);
}
