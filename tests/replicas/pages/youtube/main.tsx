import '../base.css';
import '../handle-list.css';
import './youtube.css';
import { readIdentity } from '../identity.ts';
import { buildWatchPage } from './watch.ts';

document.body.append(buildWatchPage(readIdentity()));
