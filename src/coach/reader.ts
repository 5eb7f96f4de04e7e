/** The frame's end of the language worker: drafts in, what grammar rules find in them out. */
import { browser } from 'wxt/browser';
import type { Ruleset } from '../engine/ruleset.ts';
import type { FoundSpan, ReadDraft } from '../messages/panel.ts';
import { STORED } from '../settings/settings.ts';
import type { FromWorker, ToWorker } from './language-worker.ts';

/** A worker that has not answered by then hangs. Milliseconds; a draft of 60,000 characters takes about one second. */
const ANSWERS_WITHIN = 10_000;

export type Reader = (message: ReadDraft, answer: (spans: FoundSpan[]) => void) => void;

/**
 * Starts the worker with the first draft. A worker that breaks or hangs is let go of, for as long as the frame lives: then there
 * are no such findings and the writer misses nothing that the guard finds. What broke is on the frame's console, where the
 * browser reports a worker's errors.
 */
export function createReader(start: () => Worker): Reader {
  let worker: Worker | undefined;
  let isBroken = false;
  let rulesInWorker: string | undefined;
  let latest: { id: number; answer: (spans: FoundSpan[]) => void } | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let count = 0;

  function letGo(): void {
    isBroken = true;
    clearTimeout(silence);
    worker?.terminate();
    worker = undefined;
  }

  function startWorker(): Worker {
    const started = start();
    started.onerror = letGo;
    started.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if (data.id !== latest?.id) return;
      clearTimeout(silence);
      latest.answer(data.spans);
    };
    return started;
  }

  async function read(message: ReadDraft, id: number): Promise<void> {
    if (message.ruleset !== rulesInWorker) {
      const ruleset = await readRuleset();
      // The guard judges by other rules by now, or soon: it will ask again.
      if (ruleset?.id !== message.ruleset || isBroken) return;
      worker ??= startWorker();
      tell(worker, { type: 'rules', ruleset });
      rulesInWorker = ruleset.id;
    }
    if (!worker || id !== latest?.id) return;
    tell(worker, { type: 'read', id, draft: message.draft, now: Date.now() });
    clearTimeout(silence);
    silence = setTimeout(letGo, ANSWERS_WITHIN);
  }

  return (message, answer) => {
    if (isBroken) return;
    count += 1;
    latest = { id: count, answer };
    read(message, count).catch((error: unknown) => {
      letGo();
      reportError(error);
    });
  };
}

function tell(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

async function readRuleset(): Promise<Ruleset | undefined> {
  const { [STORED.ruleset]: stored } = await browser.storage.local.get(STORED.ruleset);
  return typeof stored === 'string' ? (JSON.parse(stored) as Ruleset) : undefined;
}
