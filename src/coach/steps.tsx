import { Icon } from '../ui/icon.tsx';

interface StepsProps {
  at: number;
  count: number;
  onStep(to: number): void;
}

/** Moves between findings when there is more than one. */
export function Steps({ at, count, onStep }: StepsProps) {
  if (count < 2) return null;
  // A button that is switched off would lose the focus, and the reader their place.
  const step = (to: number) => (): void => {
    if (to >= 0 && to < count) onStep(to);
  };
  return (
    <nav className="steps" aria-label="Findings">
      <button type="button" aria-label="Previous finding" aria-disabled={at === 0} onClick={step(at - 1)}>
        <Icon name="previous" />
      </button>
      <span aria-live="polite">
        {at + 1} of {count}
      </span>
      <button type="button" aria-label="Next finding" aria-disabled={at === count - 1} onClick={step(at + 1)}>
        <Icon name="next" />
      </button>
    </nav>
  );
}
