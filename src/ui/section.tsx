import { useId } from 'react';
import type { ReactNode } from 'react';

export interface SectionProps {
  /** For links that lead here; the heading takes the focus. */
  id?: string;
  title: string;
  intro?: ReactNode;
  /** At the end of the heading's line. */
  aside?: ReactNode;
  children?: ReactNode;
}

export function Section({ id, title, intro, aside, children }: SectionProps) {
  const headingId = useId();
  return (
    <section className="section" aria-labelledby={headingId}>
      <div className="section-head">
        <h2 className="section-title" id={headingId} data-section={id} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {intro !== undefined && <p className="section-intro">{intro}</p>}
      {children !== undefined && <div className="section-body">{children}</div>}
    </section>
  );
}
