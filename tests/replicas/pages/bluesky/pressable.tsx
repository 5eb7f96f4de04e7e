/** A button as React Native for Web makes it: the label in a DIV, the click kept from everything above it. */
import type { MouseEvent, ReactNode, Ref } from 'react';

interface PressableProps {
  label: string;
  testId?: string;
  disabled?: boolean;
  className?: string;
  pressableRef?: Ref<HTMLButtonElement>;
  onPress?: (trusted: boolean) => void;
  children: ReactNode;
}

export function Pressable({
  label,
  testId,
  disabled = false,
  className,
  pressableRef,
  onPress,
  children,
}: PressableProps) {
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    if (!disabled) onPress?.(event.nativeEvent.isTrusted);
  };
  return (
    <button
      ref={pressableRef}
      type="button"
      role="button"
      tabIndex={disabled ? -1 : 0}
      aria-label={label}
      aria-disabled={disabled || undefined}
      disabled={disabled}
      data-testid={testId}
      className={className}
      onClick={press}
    >
      <div dir="auto">{children}</div>
    </button>
  );
}
