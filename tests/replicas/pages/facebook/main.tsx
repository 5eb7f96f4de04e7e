import { createRoot } from 'react-dom/client';
import '../base.css';
import './facebook.css';
import { readIdentity } from '../identity.ts';
import { allowEditorHtml } from '../trusted-html.ts';
import { Feed } from './feed.tsx';
import { Group } from './group.tsx';
import { PageProfile } from './page-profile.tsx';

allowEditorHtml();
const root = document.querySelector('[id^="mount_0_0_"]');
if (root) createRoot(root).render(<Place />);

function Place() {
  const { pathname } = location;
  if (pathname.startsWith('/groups/')) return <Group identity={readIdentity()} />;
  if (pathname.startsWith('/Harbourline')) return <PageProfile />;
  return <Feed identity={readIdentity()} />;
}
