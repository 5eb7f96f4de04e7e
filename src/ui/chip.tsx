import type { ReactNode } from 'react';
import type { Tone } from './banner.tsx';

export function Chip({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`chip tone-${tone}`}>{children}</span>;
}
