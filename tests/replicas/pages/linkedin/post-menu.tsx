import { useState } from 'react';
import type { ReactNode } from 'react';

interface PostMenuProps {
  opener: (open: () => void) => ReactNode;
  items: { name: string; viewName: string; onPick?: (() => void) | undefined }[];
}

/** A button with a menu below it: what can be done with a post. */
export function PostMenu({ opener, items }: PostMenuProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="li-menu-place">
      {opener(() => setOpen(!isOpen))}
      {isOpen && (
        <div role="menu" className="li-menu">
          {items.map(({ name, viewName, onPick }) => (
            <button
              key={viewName}
              type="button"
              role="menuitem"
              data-view-name={viewName}
              onClick={() => {
                setOpen(false);
                onPick?.();
              }}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
