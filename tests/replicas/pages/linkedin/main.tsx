import { createRoot } from 'react-dom/client';
import '../base.css';
import './linkedin.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { Feed, readFeedProps } from './feed.tsx';
import { openInteropOutlet } from './interop-outlet.ts';

allowEditorHtml();
document.body.dataset['rehydrated'] = 'true';
const outlet = openInteropOutlet();
const props = readFeedProps(new URL(location.href), readIdentity());
const root = document.getElementById('root');
if (root) createRoot(root).render(<Feed {...props} outlet={outlet} />);
