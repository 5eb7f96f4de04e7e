import 'react';

declare module 'react' {
  // The parameter has to be there, and used, for this to extend React's own interface.
  interface HTMLAttributes<T> {
    /** LinkedIn's own attribute on the parts of its new front end. */
    componentkey?: T extends Element ? string : never;
  }
}
