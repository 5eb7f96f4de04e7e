/** What a replica page tells a test. Types only; `pages/record.ts` fills them. */

export interface Publication {
  surface: string;
  /** From the editor's own model, never from the DOM. */
  text: string;
  /** Milliseconds since the epoch. */
  at: number;
  /** Whether the event that published was the browser's own. */
  trusted: boolean;
}

export interface PageEvent {
  type: string;
  on: 'editor' | 'submit';
  surface: string;
  trusted: boolean;
  /** As it stood when the event arrived, before any handler of the page. */
  defaultPrevented: boolean;
}

declare global {
  interface Window {
    published: Publication[];
    pageEvents: PageEvent[];
    /** Text of the composer that was opened or focused last (of that surface, if named); '' when none is open. */
    model: (surface?: string) => string;
    /** What stands in a field of `fields.example`, by its `data-field`. */
    readField?: (id: string) => string;
  }
}
