import '../base.css';
import './reddit.css';
import { readIdentity } from '../identity.ts';
import { buildCommentPage } from './comment-page.ts';
import { buildOldPage } from './old-page.ts';
import { buildSubmitPage } from './submit-page.ts';

const identity = readIdentity();
if (location.hostname === 'old.reddit.com') document.body.append(buildOldPage(identity));
else if (location.pathname.endsWith('/submit')) document.body.append(buildSubmitPage(identity));
else document.body.append(buildCommentPage(identity));
