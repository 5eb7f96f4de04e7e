/** The editable element, with the attributes that the site gives it, and its placeholder (hidden from assistive tools). */
import type { RefObject } from 'react';

interface LexicalBoxProps {
  box: RefObject<HTMLDivElement | null>;
  /** Absent on message boxes, as on the site. */
  label?: string;
  placeholder: string;
  empty: boolean;
  /** Message boxes of a Page say which events the site listens to. */
  interactable?: boolean;
}

export function LexicalBox({ box, label, placeholder, empty, interactable }: LexicalBoxProps) {
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
        data-interactable={interactable ? '|keydown||input||click|' : undefined}
      />
      {empty && (
        <div aria-hidden="true" className="fb-placeholder">
          {placeholder}
        </div>
      )}
    </div>
  );
}
