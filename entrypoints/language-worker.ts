/** Started by the coach frame, never by a page. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveGrammar, type ToWorker } from '../src/coach/language-worker.ts';

export default defineUnlistedScript(() => {
  const take = serveGrammar((message) => {
    postMessage(message);
  });
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    take(data);
  });
});
