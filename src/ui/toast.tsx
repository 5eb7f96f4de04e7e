import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from './button.tsx';

/** Long enough to read and to reach; it also waits while it is hovered or holds the focus. Milliseconds. */
const STAYS = 10_000;

export interface ToastProps {
  message: string;
  action: string;
  onAction: () => void;
  onClose: () => void;
}

/**
 * Says what was done and offers to take it back. The button that did it is often gone with the thing it belonged to, so
 * the focus goes to the offer.
 */
export function Toast({ message, action, onAction, onClose }: ToastProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => button.current?.focus(), []);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);
  return (
    <div
      className="toast"
      role="status"
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <span>{message}</span>
      <Button ref={button} onClick={onAction}>
        {action}
      </Button>
      <IconButton label="Close this note" icon="close" onClick={onClose} />
    </div>
  );
}
