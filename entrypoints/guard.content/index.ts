import { defineContentScript } from 'wxt/utils/define-content-script';
import { startGuard } from '../../src/guard/guard.ts';
import { answerAs, tellBackground } from '../../src/messages/guard-line.ts';
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
          tellBackground('recordDecision', record);
        },
        pageStatus: (status) => {
          tellBackground('pageStatus', status);
        },
      },
      context.signal,
    );
    answerAs({ reportPage: () => guard.report(), openPanel: () => guard.openPanel() });
  },
});
