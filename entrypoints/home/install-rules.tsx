import { useRef, useState } from 'react';
import type { ChangeEvent } from 'react';
import type { FilesOutcome } from '../../src/packs/install-files.ts';
import { revertToBundled } from '../../src/packs/store.ts';
import { Button } from '../../src/ui/button.tsx';
import { Section } from '../../src/ui/section.tsx';
import { InstallResult } from './install-result.tsx';

export interface InstallRulesProps {
  isFromFiles: boolean;
  /** The reader tried something, so that what is said of the last attempt is out of date. */
  onTouch: () => void;
}

export type Result = FilesOutcome | { ok: true; reverted: true };

export function InstallRules({ isFromFiles, onTouch }: InstallRulesProps) {
  const [result, setResult] = useState<Result>();
  const [isBusy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const attempt = async (work: () => Promise<Result>) => {
    setBusy(true);
    setResult(undefined);
    onTouch();
    setResult(await work());
    setBusy(false);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(target.files ?? [])];
    target.value = '';
    if (chosen.length > 0) void attempt(() => installChosen(chosen));
  };

  return (
    <Section
      title="Install from files"
      intro="Choose the company profile (company.yaml) and its packs together. They replace all rules in force, and only when every one of them is sound."
    >
      <div className="install-actions">
        <input ref={input} type="file" accept=".yaml,.yml" multiple hidden onChange={choose} />
        <Button icon="plus" disabled={isBusy} onClick={() => input.current?.click()}>
          Install from files…
        </Button>
        {isFromFiles && (
          <Button look="plain" disabled={isBusy} onClick={() => void attempt(goBack)}>
            Back to the rules that came with the extension
          </Button>
        )}
      </div>
      <div role="status">
        {isBusy && <p className="quiet">Reading and trying the rules…</p>}
        {result && <InstallResult result={result} />}
      </div>
    </Section>
  );
}

async function installChosen(chosen: readonly File[]): Promise<Result> {
  const files = [];
  for (const file of chosen) {
    try {
      files.push({ file: file.name, text: await file.text() });
    } catch {
      return { ok: false, problems: [], reasons: [`${file.name} could not be read. Is it still where it was?`] };
    }
  }
  const { installFiles } = await import('../../src/packs/install-files.ts');
  return installFiles(files, Date.now());
}

async function goBack(): Promise<Result> {
  const outcome = await revertToBundled(Date.now());
  return outcome.ok ? { ok: true, reverted: true } : { ok: false, problems: [], reasons: outcome.problems };
}
