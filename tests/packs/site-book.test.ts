/** What is known of sites compiles to what the guard reads, and tells boxes and controls apart in every language. */
import { expect, it } from 'vitest';
import { SITES } from '../../src/engine/types.ts';
import { loadSites } from '../../src/packs/load.ts';
import { compileSites } from '../../src/packs/site-book.ts';
import { createGuide } from '../../src/sites/guide.ts';
import { sites } from '../../src/sites/registry.ts';

const loaded = loadSites();
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
const { book } = loaded;
const guide = createGuide('other', book);

it.each([
  ['Post', true],
  ['POSTEN', true],
  ['Répondre', true],
  ['ポストする', true],
  ['Все', false],
  ['Опубликовать', true],
  ['Post settings', false],
  ['Save', false],
  ['', false],
])('a control called %j publishes: %s', (name, publishes) => {
  expect(guide.isPublishName(name, false)).toBe(publishes);
});

it('a control called "Save" ends the edit of a post', () => {
  expect(guide.isPublishName('Save', true)).toBe(true);
});

it.each([
  ['message', 'Write a message…', 'Massage parlour'],
  ['message', 'Écrire à Sam', 'Décrire à quoi sert ce champ'],
  ['message', 'メッセージを作成', '投稿する'],
  ['reply', 'Deine Antwort', 'Quiz'],
  ['reply', 'Répondez à Sam', 'Rapide'],
  ['comment', 'Kommentieren als Alex', 'Kommando'],
  ['post', 'Was gibt’s Neues?', 'Passwort'],
  ['post', 'いまどうしてる？', '検索'],
  ['post', 'What’s on your mind, Alex?', 'Postal code'],
  ['search', 'X durchsuchen oder Suche', 'Besuch'],
  ['search', 'Поиск', 'Пост'],
] as const)('%s: %j is, %j is not', (kind, is, isNot) => {
  expect(guide.speaksOf(kind, is)).toBe(true);
  expect(guide.speaksOf(kind, isNot)).toBe(false);
});

it('every site that is watched has hints, and every expression compiles', () => {
  for (const { site } of sites) expect(book.hints[site]?.editors.length, site).toBeGreaterThan(0);
  for (const site of SITES) {
    const hints = book.hints[site];
    const expressions = [
      hints?.corporateAddress,
      ...(hints?.editors ?? []).map(({ address }) => address),
      ...[...(hints?.accounts ?? []), ...(hints?.audiences ?? [])].map(({ pattern }) => pattern),
    ];
    for (const expression of expressions) if (expression) expect(() => new RegExp(expression, 'u')).not.toThrow();
  }
});

it('before anything was read no box is told from another', () => {
  expect(createGuide('x').isRead).toBe(false);
  expect(createGuide('x').speaksOf('post', 'New post')).toBe(false);
});

it('a mistake in a file has its place', () => {
  const read = compileSites([{ file: 'x.yaml', text: 'format: 1\nsite: x\neditors:\n  - { id: a, selector: b }\n' }]);
  expect(read).toMatchObject({ ok: false, problems: [{ file: 'x.yaml', line: 4, column: 5 }] });
});
