import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { FailureBoundary } from '../../src/coach/failure-boundary.tsx';
import { listenForPort } from '../../src/coach/guard-link.ts';
import { createReader } from '../../src/coach/reader.ts';
import { Panel } from '../../src/coach/panel.tsx';
import '../../src/ui/tokens.css';
import '../../src/coach/panel.css';

// Before anything is drawn: the guard hands the port over as soon as the frame has loaded.
const read = createReader(() => new Worker(browser.runtime.getURL('/language-worker.js')));
const link = listenForPort(location.hash.slice(1), (message, { send }) => {
  read(message, (spans) => {
    send({ type: 'found', draftHash: message.draftHash, spans });
  });
});
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <FailureBoundary
        onFailure={() => {
          link.send({ type: 'failed' });
        }}
      >
        <Panel link={link} />
      </FailureBoundary>
    </StrictMode>,
  );
}
