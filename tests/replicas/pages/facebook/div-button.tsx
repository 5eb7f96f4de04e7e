/** The site's button: a DIV that behaves as one. */
import type { KeyboardEvent, ReactNode, Ref } from 'react';

interface DivButtonProps {
  label?: string;
  disabled?: boolean;
  hasPopup?: 'dialog' | 'menu';
  className?: string;
  buttonRef?: Ref<HTMLDivElement>;
  onPress?: (trusted: boolean) => void;
  children: ReactNode;
}

export function DivButton({
  label,
  disabled = false,
  hasPopup,
  className,
  buttonRef,
  onPress,
  children,
}: DivButtonProps) {
  const press = (trusted: boolean) => {
    if (!disabled) onPress?.(trusted);
  };
  const pressByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(event.nativeEvent.isTrusted);
  };
  return (
    <div
      ref={buttonRef}
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      aria-haspopup={hasPopup}
      className={className}
      onClick={(event) => press(event.nativeEvent.isTrusted)}
      onKeyDown={pressByKey}
    >
      {children}
    </div>
  );
}
