import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface ButtonProps extends ComponentProps<'button'> {
  look?: 'normal' | 'primary' | 'danger' | 'plain';
  icon?: IconName;
}

export function Button({ look = 'normal', icon, className = '', children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={`button button-${look} ${className}`} {...rest}>
      {icon && <Icon name={icon} size={16} />}
      {children}
    </button>
  );
}

/** A button that shows only an icon; `label` is its name. */
export function IconButton({ label, icon, ...rest }: Omit<ButtonProps, 'icon'> & { label: string; icon: IconName }) {
  return (
    <Button look="plain" className="button-icon" aria-label={label} title={label} {...rest}>
      <Icon name={icon} />
    </Button>
  );
}
