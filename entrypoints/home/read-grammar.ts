import { browser } from 'wxt/browser';
import type { FromWorker, ToWorker } from '../../src/coach/language-worker.ts';
import { addFindings } from '../../src/engine/merge.ts';
import type { Ruleset } from '../../src/engine/ruleset.ts';
import type { Draft } from '../../src/engine/types.ts';
import type { Explanation, Fired } from '../../src/explain/explanation.ts';
import { readFoundSpans } from '../../src/guard/found-spans.ts';
import type { FoundSpan } from '../../src/messages/panel.ts';

export interface GrammarReader {
  /** Judges a draft as of `now` (milliseconds since the epoch). Only the draft that came last is answered. */
  read(draft: Draft, now: number, answer: (spans: FoundSpan[]) => void): void;
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
        if (data.id === id) answer(data.spans);
      };
      tell({ type: 'read', id, draft, now });
    },
    end: () => worker.terminate(),
  };
}

/** What the panel would come to say once the grammar rules have been heard: the guard's own two steps. */
export function withGrammar(
  explanation: Explanation,
  spans: readonly FoundSpan[],
  { rules }: Ruleset,
  text: string,
): Explanation {
  const { action, fired } = explanation;
  const more = readFoundSpans(spans, rules, text);
  const verdict = addFindings({ action, findings: fired, draftHash: '' }, more);
  const heard = verdict.findings.map((finding): Fired => fired.find((one) => one === finding) ?? { ...finding });
  return { ...explanation, action: verdict.action, fired: heard };
}
