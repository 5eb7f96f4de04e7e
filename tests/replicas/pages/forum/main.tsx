import { createRoot } from 'react-dom/client';
import '../base.css';
import '../handle-list.css';
import './forum.css';
import { readIdentity } from '../identity.ts';
import { Topic } from './topic.tsx';

const root = document.getElementById('app');
if (root) createRoot(root).render(<Topic identity={readIdentity()} />);
