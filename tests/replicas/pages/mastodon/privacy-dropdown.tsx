/** Who will see the post. With the last choice it is a private message that is written in the same box. */
import { useState } from 'react';
import { Icon } from '../icon.tsx';
import { LEVELS, words, type Level } from './words.ts';

export function PrivacyDropdown({ level, onChange }: { level: Level; onChange: (level: Level) => void }) {
  const [open, setOpen] = useState(false);
  const choose = (next: Level) => {
    setOpen(false);
    onChange(next);
  };
  return (
    <div className="ma-dropdown">
      <button
        type="button"
        title={words.privacy}
        aria-expanded={open}
        aria-haspopup="listbox"
        className="dropdown-button"
        onClick={() => setOpen(!open)}
      >
        <Icon name="globe" />
        <span className="dropdown-button__label">{words.levels[level]}</span>
      </button>
      {open && (
        <div role="listbox" className="privacy-dropdown__dropdown" tabIndex={0}>
          {LEVELS.map((one) => (
            <div
              key={one}
              role="option"
              tabIndex={0}
              aria-selected={one === level}
              data-index={one}
              onClick={() => choose(one)}
            >
              {words.levels[one]}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
