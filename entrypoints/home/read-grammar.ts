import { browser } from 'wxt/browser';
import type { FromWorker, ToWorker } from '../../src/coach/language-worker.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft, Finding } from '../../src/engine/types.ts';
import { readFoundSpans } from '../../src/guard/found-spans.ts';

export interface GrammarReader {
  /** Judges a draft as of `now` (milliseconds since the epoch). Only the draft that came last is answered. */
  read(draft: Draft, now: number, answer: (findings: Finding[]) => void): void;
  end(): void;
}

/** The worker that the coach frame starts, too. Where it breaks nothing is answered, as on a site. */
export function startGrammar(ruleset: Ruleset): GrammarReader {
  const worker = new Worker(browser.runtime.getURL('/language-worker.js'));
  const tell = (message: ToWorker) => worker.postMessage(message);
  let last = 0;
  tell({ type: 'rules', ruleset });
  return {
    read(draft, now, answer) {
      last += 1;
      const id = last;
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.id === id) answer(readFoundSpans(data.spans, ruleset.rules, draft.text));
      };
      tell({ type: 'read', id, draft, now });
    },
    end: () => worker.terminate(),
  };
}
