/** The address is the state, as on the site: `/compose/post` is the dialog over the timeline. */
import { useEffect, useState } from 'react';

const kept = ['as', 'csp', 'lang'];

export function useAddress(): [URL, (path: string) => void] {
  const [address, setAddress] = useState(() => new URL(location.href));
  useEffect(() => {
    const life = new AbortController();
    addEventListener('popstate', () => setAddress(new URL(location.href)), { signal: life.signal });
    return () => life.abort();
  }, []);
  const go = (path: string) => {
    const next = new URL(path, location.href);
    for (const name of kept) {
      const value = address.searchParams.get(name);
      if (value) next.searchParams.set(name, value);
    }
    history.pushState(null, '', next);
    setAddress(next);
  };
  return [address, go];
}
