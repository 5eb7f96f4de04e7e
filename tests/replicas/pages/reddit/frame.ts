/** What stands around both pages of the new site. */
import type { Identity } from '../identity.ts';
import { make, makeButton } from '../make-element.ts';
import { words } from './words.ts';

export function buildApp(identity: Identity, ...content: HTMLElement[]): HTMLElement {
  const search = make('input', { type: 'text', enterkeyhint: 'search', placeholder: words.search, class: 'rd-search' });
  const user = makeButton(
    { type: 'button', id: 'expand-user-drawer-button', 'aria-label': words.profile, class: 'rd-user' },
    `u/${identity.handle}`,
  );
  return make(
    'shreddit-app',
    {},
    make(
      'reddit-header-large',
      { class: 'rd-header row' },
      make('strong', {}, 'reddit'),
      make('reddit-search-large', { class: 'grow' }, make('form', { role: 'search' }, search)),
      user,
    ),
    make('main', { id: 'main-content', class: 'rd-main' }, ...content),
  );
}
