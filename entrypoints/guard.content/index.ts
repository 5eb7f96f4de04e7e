import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../src/guard/guard.ts';
import { onMessage, sendMessage } from '../../src/messages/messenger.ts';
import { watchedPages } from '../../src/sites/registry.ts';
import './style.css';

export default defineContentScript({
  matches: watchedPages,
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main(context) {
    const guard = startGuard(
      {
        // Asking is what makes the context notice, and abort its signal.
        isGone: () => context.isInvalid,
        recordDecision: (record) => {
          quietly(() => sendMessage('recordDecision', record));
        },
        pageStatus: (status) => {
          quietly(() => sendMessage('pageStatus', status));
        },
      },
      context.signal,
    );
    onMessage('reportPage', () => guard.report());
    onMessage('openPanel', () => {
      guard.openPanel();
    });
  },
});

/** After an update this copy has nobody to talk to any more: sending throws, at once or later. The page goes on. */
function quietly(send: () => Promise<unknown>): void {
  try {
    send().catch(() => undefined);
  } catch {
    // The extension is gone.
  }
}
