/** A bounded memory: what was used longest ago is forgotten first. */
export interface Recent<T> {
  /** The value of a key, if it is known; using it keeps it. */
  find(key: string): T | undefined;
  keep(key: string, value: T): T;
}

export function createRecent<T>(most: number): Recent<T> {
  const kept = new Map<string, T>();
  const keep = (key: string, value: T): T => {
    // A map remembers the order of insertion.
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > most) kept.delete(kept.keys().next().value as string);
    return value;
  };
  return {
    keep,
    find(key) {
      const value = kept.get(key);
      return value === undefined ? undefined : keep(key, value);
    },
  };
}
