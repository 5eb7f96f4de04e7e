import type { ReplicaSurface } from './site.ts';

/** The same row on a page in another language. Its selectors must rest on nothing that is translated. */
export function inLanguage(surface: ReplicaSurface, language: 'de' | 'ja'): ReplicaSurface {
  const address = new URL(surface.url);
  address.searchParams.set('lang', language);
  return { ...surface, id: `${surface.id}-${language}`, title: `${surface.title}, in ${language}`, url: address.href };
}
