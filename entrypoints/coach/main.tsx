import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
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
      <Panel link={link} />
    </StrictMode>,
  );
}
