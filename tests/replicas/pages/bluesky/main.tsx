import { createRoot } from 'react-dom/client';
import '../base.css';
import '../handle-list.css';
import './bluesky.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { Feed } from './feed.tsx';

allowEditorHtml();
const root = document.getElementById('root');
if (root) createRoot(root).render(<Feed identity={readIdentity()} />);
