import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';
import '../base.css';
import './x.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { Home } from './home.tsx';

allowEditorHtml();
const root = document.getElementById('react-root');
if (root) createRoot(root).render(<Home identity={readIdentity()} />);
