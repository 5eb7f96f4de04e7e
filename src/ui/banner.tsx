import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type Tone = 'critical' | 'warning' | 'suggestion' | 'calm' | 'quiet';

export interface BannerProps {
  tone: Tone;
  icon: IconName;
  title: string;
  children?: ReactNode;
}

export function Banner({ tone, icon, title, children }: BannerProps) {
  return (
    <div className={`banner tone-${tone}`} role="status">
      <Icon name={icon} />
      <div className="row-main">
        <p className="banner-title">{title}</p>
        {children}
      </div>
    </div>
  );
}
