import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../src/ui/base.css';
import '../../src/ui/components.css';
import { Popup } from './popup.tsx';
import './popup.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <Popup />
  </StrictMode>,
);
