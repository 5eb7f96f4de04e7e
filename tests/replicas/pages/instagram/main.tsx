import { createRoot } from 'react-dom/client';
import '../base.css';
import './instagram.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { Home } from './home.tsx';

allowEditorHtml();
const root = document.querySelector('[id^="mount_0_0_"]');
if (root) createRoot(root).render(<Home identity={readIdentity()} />);
