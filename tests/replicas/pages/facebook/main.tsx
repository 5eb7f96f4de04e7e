import { createRoot } from 'react-dom/client';
import '../base.css';
import './facebook.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { Feed } from './feed.tsx';

allowEditorHtml();
const root = document.querySelector('[id^="mount_0_0_"]');
if (root) createRoot(root).render(<Feed identity={readIdentity()} />);
