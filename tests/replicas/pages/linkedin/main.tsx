import { createRoot } from 'react-dom/client';
import 'quill/dist/quill.core.css';
import '../base.css';
import './linkedin.css';
import './share.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { openArticlePage } from './article-page.ts';
import { openClassicPost } from './classic-post.ts';
import { Feed, readFeedProps } from './feed.tsx';
import { openFramedPost } from './framed-post.ts';
import { openInteropOutlet } from './interop-outlet.ts';

const FRAMED = 'urn:li:activity:7002';

allowEditorHtml();
const address = new URL(location.href);
const identity = readIdentity(address);
// Classic pages have an outlet of this name, pages of the new front end a root.
const classic = document.querySelector<HTMLElement>('.application-outlet');
const root = document.getElementById('root');
if (classic && address.pathname.startsWith('/article/')) openArticlePage(classic, identity);
else if (classic) openClassicPost(classic, identity, address.pathname.split('/').at(-2) ?? '');
else if (root) {
  document.body.dataset['rehydrated'] = 'true';
  const outlet = openInteropOutlet();
  if (address.pathname.includes(FRAMED)) openFramedPost(root);
  else createRoot(root).render(<Feed {...readFeedProps(address, identity)} outlet={outlet} />);
}
