/** The editable element, with the attributes that the site gives it, and its placeholder (hidden from assistive tools). */
import type { RefObject } from 'react';

interface LexicalBoxProps {
  box: RefObject<HTMLDivElement | null>;
  /** Absent on message boxes, as on the site. */
  label?: string;
  placeholder: string;
  empty: boolean;
}

export function LexicalBox({ box, label, placeholder, empty }: LexicalBoxProps) {
  return (
    <div className="fb-box">
      <div
        ref={box}
        role="textbox"
        contentEditable
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
        aria-label={label}
        aria-placeholder={placeholder}
      />
      {empty && (
        <div aria-hidden="true" className="fb-placeholder">
          {placeholder}
        </div>
      )}
    </div>
  );
}
