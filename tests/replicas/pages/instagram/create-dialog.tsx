/** From a picture to a post: select, crop, edit, and at last the caption with "Share". */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DivButton } from '../facebook/div-button.tsx';
import { useFocusTrap } from '../facebook/use-focus-trap.ts';
import { Icon, NamedIcon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { CaptionStep } from './caption-step.tsx';
import { words } from './words.ts';

const steps = ['select', 'crop', 'edit', 'caption', 'shared'] as const;
type Step = (typeof steps)[number];
const titles: Record<Step, string> = {
  select: words.newPost,
  crop: words.crop,
  edit: words.edit,
  caption: words.newPost,
  shared: words.postShared,
};

export function CreateDialog({ identity, onClose }: { identity: Identity; onClose: () => void }) {
  const dialog = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState<Step>('select');
  const move = (by: number) => setStep(steps[steps.indexOf(step) + by] ?? 'select');
  useFocusTrap(dialog);
  return (
    <div className="ig-layer">
      <DivButton className="ig-close" onPress={onClose}>
        <NamedIcon name="close" label={words.close} />
      </DivButton>
      <div ref={dialog} role="dialog" aria-modal="true" aria-label={titles[step]} tabIndex={-1} className="ig-dialog">
        {step === 'caption' ? (
          <CaptionStep title={titles[step]} identity={identity} onBack={() => move(-1)} onShared={() => move(1)} />
        ) : (
          <>
            <Head
              title={titles[step]}
              {...(step === 'crop' || step === 'edit' ? { onBack: () => move(-1), onNext: () => move(1) } : {})}
            />
            <Stage step={step} onSelect={() => move(1)} />
          </>
        )}
      </div>
    </div>
  );
}

interface HeadProps {
  title: string;
  onBack?: () => void;
  onNext?: () => void;
  children?: ReactNode;
}

export function Head({ title, onBack, onNext, children }: HeadProps) {
  return (
    <div className="row ig-head">
      {onBack && (
        <DivButton onPress={onBack}>
          <NamedIcon name="left" label={words.back} />
        </DivButton>
      )}
      <h1 className="grow">{title}</h1>
      {onNext && (
        <DivButton className="ig-link" onPress={onNext}>
          {words.next}
        </DivButton>
      )}
      {children}
    </div>
  );
}

/** A file chooser cannot be clicked through by a test: the button gives a drawn picture at once. */
function Stage({ step, onSelect }: { step: Step; onSelect: () => void }) {
  if (step === 'shared') return <div className="ig-stage">{words.shared}</div>;
  if (step !== 'select') return <Picture />;
  return (
    <div className="ig-stage">
      <Icon name="picture" />
      <p>{words.dragHere}</p>
      <button type="button" className="ig-select" onClick={onSelect}>
        {words.select}
      </button>
    </div>
  );
}

export function Picture() {
  return <div role="img" aria-label={words.picture} className="ig-picture" />;
}
