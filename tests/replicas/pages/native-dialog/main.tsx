import '../base.css';
import './native-dialog.css';
import { readIdentity } from '../identity.ts';
import { make, makeButton } from '../make-element.ts';
import { onPublish, readPublications } from '../record.ts';
import { openPostDialog } from './post-dialog.ts';
import { words } from './words.ts';

const identity = readIdentity();
const start = makeButton({ type: 'button', class: 'nd-primary', 'aria-haspopup': 'dialog' }, words.start);
const feed = make('div', {}, make('p', { class: 'nd-card' }, 'First frost on the quay this morning.'));
const page = make('main', { class: 'nd-page' }, make('h1', {}, 'Quayside'), start, feed);
start.addEventListener('click', () => openPostDialog(identity, page));
onPublish(() => feed.prepend(make('p', { class: 'nd-card post-text' }, readPublications()[0]?.text ?? '')));
document.body.append(page);
