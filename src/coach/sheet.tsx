import { useEffect, useRef } from 'react';
import type { Finding } from '../engine/types.ts';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { Actions } from './actions.tsx';
import type { Advice } from './advice.ts';
import { FindingView } from './finding-view.tsx';
import type { GuardLink } from './guard-link.ts';
import type { Shown } from './panel-state.ts';
import { Steps } from './steps.tsx';

interface SheetProps {
  link: GuardLink;
  shown: Shown;
  at: number;
  finding: Finding;
  advice: Advice;
  companyName: string | undefined;
  isRefused: boolean;
  mustPressAgain: boolean;
  onStep(to: number): void;
}

/** One finding at a time, and the three ways on. */
export function Sheet(props: SheetProps) {
  const { link, shown, at, finding, advice, companyName, isRefused, mustPressAgain, onStep } = props;
  const sheet = useRef<HTMLElement>(null);
  const isPause = shown.mode === 'pause';

  useEffect(() => {
    if (!sheet.current) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize;
      if (height) link.send({ type: 'size', height: Math.ceil(height) });
    });
    observer.observe(sheet.current, { box: 'border-box' });
    return () => {
      observer.disconnect();
    };
  }, [link]);

  // Only now is there something to read; effects run after it is in the document.
  useEffect(() => {
    link.send({ type: 'shown', draftHash: shown.verdict.draftHash });
  }, [link, shown]);

  // The sheet itself takes the focus, no button does: Enter that is still held down must not press one.
  useEffect(() => {
    if (shown.takesFocus) sheet.current?.focus();
  }, [shown]);

  useEffect(() => {
    const controller = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') link.send({ type: 'edit' });
      if (event.key === 'Tab' && isPause) keepInside(event, sheet.current);
    };
    addEventListener('keydown', onKeyDown, { signal: controller.signal });
    return () => {
      controller.abort();
    };
  }, [link, isPause]);

  return (
    <section
      ref={sheet}
      className="sheet"
      role={isPause ? 'alertdialog' : 'dialog'}
      aria-modal={isPause}
      aria-labelledby="title"
      aria-describedby="what wording"
      tabIndex={-1}
    >
      <header className="sheet-head">
        <Mark size={22} />
        <h1 id="title">{isPause ? 'Before this goes out' : 'A second look'}</h1>
        <Steps at={at} count={shown.verdict.findings.length} onStep={onStep} />
        <button
          type="button"
          className="close"
          aria-label="Close and go back to the draft"
          onClick={() => {
            link.send({ type: 'edit' });
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      {mustPressAgain && (
        <p className="notice" role="status">
          Your post is still here. Press the site’s own button once more: it will go through.
        </p>
      )}
      <FindingView finding={finding} advice={advice} companyName={companyName} isRefused={isRefused} />
      <Actions
        key={shown.verdict.draftHash + shown.mode}
        link={link}
        at={at}
        finding={finding}
        draftHash={shown.verdict.draftHash}
        isPause={isPause}
      />
      <p className="privacy">Checked on this computer. Nobody but you sees this.</p>
    </section>
  );
}

/** Tab goes round inside the sheet while a submit is held; Escape leads out. */
function keepInside(event: KeyboardEvent, sheet: HTMLElement | null): void {
  const stops = [...(sheet?.querySelectorAll<HTMLElement>('a[href],button:not(:disabled)') ?? [])];
  const first = stops[0];
  const last = stops.at(-1);
  const active = document.activeElement;
  const leaves = event.shiftKey ? active === first || active === sheet : active === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
