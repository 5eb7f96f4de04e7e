import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '../../src/coach/failure-boundary.tsx';
import { listenForPort } from '../../src/coach/guard-link.ts';
import { Panel } from '../../src/coach/panel.tsx';
import '../../src/ui/tokens.css';
import '../../src/coach/panel.css';

// Before anything is drawn: the guard hands the port over as soon as the frame has loaded.
const link = listenForPort(location.hash.slice(1));
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
