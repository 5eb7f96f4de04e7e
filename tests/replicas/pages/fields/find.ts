/** Boxes that look for something: of one line and of several, with a list and without. */
import { make } from '../make-element.ts';
import { button, editable, form, input, labelled, section, textarea } from './field.ts';

export function buildSearches(): HTMLElement {
  return section(
    'Search',
    form({ role: 'search' }, input('search-plain', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' })),
    form(
      { action: '/search' },
      textarea('search-textarea', {
        name: 'q',
        role: 'combobox',
        'aria-label': 'Search',
        rows: '1',
        maxlength: '2048',
      }),
      button('Google-like search', { type: 'submit' }),
    ),
    editable('search-editable', { role: 'searchbox', 'aria-label': 'Find people', 'aria-multiline': 'false' }),
    input('search-combobox', {
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-controls': 'places',
      'aria-label': 'Where to?',
    }),
    make('ul', { role: 'listbox', id: 'places', hidden: '' }),
    labelled('Find in page', input('find-in-page', { 'aria-label': 'Find' })),
    make(
      'div',
      { class: 'row' },
      editable('tag-editor', { role: 'combobox', 'aria-expanded': 'false', 'aria-label': 'Add labels' }),
      button('Share', { 'aria-haspopup': 'dialog' }),
    ),
  );
}

export function buildFilters(): HTMLElement {
  const filter = input('filter-list', { placeholder: 'Filter by name', 'aria-label': 'Filter' });
  const column = input('filter-column', { 'aria-label': 'Filter column Harbour', placeholder: 'contains …' });
  return section(
    'Filters',
    filter,
    make(
      'table',
      {},
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', {}, 'Harbour', column),
          make('th', {}, 'Berths', input('filter-number', { type: 'number' })),
        ),
      ),
      make('tbody', {}, make('tr', {}, make('td', {}, 'Ellsby'), make('td', {}, '12'))),
    ),
    textarea('filter-query', { 'aria-label': 'Query', placeholder: 'status = open ORDER BY created', rows: '2' }),
    button('Save filter'),
  );
}
