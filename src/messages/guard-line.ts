/**
 * The guard's end of the messenger, without the library, which would take 1.2 kB of the guard's 24. The messages are those of
 * `messenger.ts`: `{ id, type, data, timestamp }`, answered by `{ res }`; a test holds the two ends together.
 */
import { browser } from 'wxt/browser';
import type { Protocol } from './protocol.ts';

type Told = 'recordDecision' | 'pageStatus';
type Asked = 'reportPage' | 'openPanel';

/** Waits for no answer. After an update there is nobody to hear it, and sending throws, at once or later: the page goes on. */
export function tellBackground<Name extends Told>(type: Name, data: Parameters<Protocol[Name]>[0]): void {
  try {
    browser.runtime.sendMessage({ id: 0, type, data, timestamp: Date.now() }).catch(() => undefined);
  } catch {
    // The extension is gone.
  }
}

/** Answers what the popup and the background ask of this frame. */
export function answerAs(answers: Pick<Protocol, Asked>): void {
  browser.runtime.onMessage.addListener((message: { type?: unknown }, _sender, respond: (answer: unknown) => void) => {
    const { type } = message;
    if (type === 'reportPage' || type === 'openPanel') respond({ res: answers[type]() });
  });
}
