import '@xterm/xterm/css/xterm.css';
import 'quill/dist/quill.core.css';
import '../base.css';
import './fields.css';
import { make } from '../make-element.ts';
import { buildAccount, buildSettings } from './account.ts';
import { buildCode } from './code.ts';
import { buildFilters, buildSearches } from './find.ts';
import { buildAssistant, buildDocument, buildMail, buildSheet, buildTasks } from './work.ts';

const sections = [
  buildSearches,
  buildFilters,
  buildAccount,
  buildSettings,
  buildCode,
  buildDocument,
  buildMail,
  buildSheet,
  buildTasks,
  buildAssistant,
];
document.body.append(make('main', { class: 'fi-page' }, ...sections.map((build) => build())));
