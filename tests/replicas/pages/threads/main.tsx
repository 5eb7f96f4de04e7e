import { createRoot } from 'react-dom/client';
import '../base.css';
import './threads.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { Home, OpenedPost } from './home.tsx';

allowEditorHtml();
const identity = readIdentity();
// The site writes who looks into the page; what `serve.ts` sends names the person, so for a company it would be wrong.
if (identity.company) document.querySelector('script[data-sjs]')?.remove();
const root = document.querySelector('[id^="barcelona-page-layout"]');
if (root) {
  createRoot(root).render(
    location.pathname.includes('/post/') ? <OpenedPost identity={identity} /> : <Home identity={identity} />,
  );
}
