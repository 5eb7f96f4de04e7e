/** The parts of two untyped libraries that the pages use. */

declare module 'draft-js' {
  import type { ComponentType, KeyboardEvent, Ref } from 'react';

  export interface ContentState {
    getPlainText(separator?: string): string;
    hasText(): boolean;
    getBlockForKey(key: string): { getText(): string };
  }
  export interface SelectionState {
    isCollapsed(): boolean;
    getHasFocus(): boolean;
    getStartKey(): string;
    getStartOffset(): number;
    merge(change: { anchorOffset: number; focusOffset: number }): SelectionState;
  }
  export interface EditorState {
    getCurrentContent(): ContentState;
    getSelection(): SelectionState;
  }
  export const EditorState: {
    createEmpty(): EditorState;
    moveFocusToEnd(state: EditorState): EditorState;
    push(state: EditorState, content: ContentState, change: 'insert-characters'): EditorState;
  };
  export const Modifier: {
    replaceText(content: ContentState, range: SelectionState, text: string): ContentState;
  };
  export interface EditorHandle {
    /** The contenteditable element. */
    editor: HTMLElement | null;
    focus(): void;
  }
  export interface EditorProps {
    ref?: Ref<EditorHandle>;
    editorState: EditorState;
    onChange(state: EditorState): void;
    handleKeyCommand?(command: string, state: EditorState): 'handled' | 'not-handled';
    keyBindingFn?(event: KeyboardEvent): string | null;
    placeholder?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaAutoComplete?: 'list';
    ariaControls?: string | undefined;
    ariaActiveDescendantID?: string | undefined;
    role?: string;
    spellCheck?: boolean;
    stripPastedStyles?: boolean;
    webDriverTestID?: string;
  }
  export const Editor: ComponentType<EditorProps>;
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;
  export const KeyBindingUtil: { hasCommandModifier(event: KeyboardEvent): boolean };
}

declare module 'quill/dist/quill.core.js' {
  export interface NativeRange {
    start: { node: Node; offset: number };
    end: { node: Node; offset: number };
    native: AbstractRange;
  }
  export interface QuillSelection {
    root: HTMLElement;
    hasFocus(): boolean;
    normalizeNative(native: AbstractRange): NativeRange | null;
    getNativeRange(): NativeRange | null;
    setNativeRange(start: Node | null, startOffset?: number, end?: Node, endOffset?: number, force?: boolean): void;
  }
  export class InlineBlot {
    static blotName: string;
    static tagName: string;
    static className: string;
    static formats(node: HTMLElement): unknown;
  }
  export default class Quill {
    constructor(container: HTMLElement, options: { placeholder?: string; formats?: string[] });
    root: HTMLElement;
    selection: QuillSelection;
    emitter: { handleDOM(event: Event): void };
    static import(name: 'blots/inline'): typeof InlineBlot;
    static register(blot: typeof InlineBlot): void;
    focus(): void;
    getText(index?: number, length?: number): string;
    setText(text: string): void;
    getSelection(focus?: boolean): { index: number; length: number } | null;
    setSelection(index: number, length: number, source?: 'user'): void;
    insertText(index: number, text: string, formats: Record<string, unknown>, source: 'user'): void;
    deleteText(index: number, length: number, source: 'user'): void;
    on(event: 'text-change', listener: () => void): void;
    off(event: 'text-change', listener: () => void): void;
  }
}
