import { useSyncExternalStore } from 'react';
import { routeOf } from './route.ts';
import type { Route } from './route.ts';

function subscribe(changed: () => void): () => void {
  const controller = new AbortController();
  addEventListener('hashchange', changed, { signal: controller.signal });
  return () => controller.abort();
}

export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.hash));
}
