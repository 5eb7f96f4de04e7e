import { createRoot } from 'react-dom/client';
import '../base.css';
import '../handle-list.css';
import './mastodon.css';
import { readIdentity } from '../identity.ts';
import { Home } from './home.tsx';

const root = document.getElementById('mastodon');
if (root) createRoot(root).render(<Home identity={readIdentity()} />);
