/** The record, for React. */
import { useEffect, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import type { Publication } from '../page-record.ts';
import { onPublish, readPublications, recordEvents } from './record.ts';

export function usePublications(surface: string): readonly Publication[] {
  return useSyncExternalStore(onPublish, readPublications).filter((one) => one.surface.startsWith(surface));
}

/** Records the events of a submit control for as long as it stands. */
export function useSubmitRecord(surface: string, control: RefObject<HTMLElement | null>, present = true): void {
  useEffect(() => {
    const element = control.current;
    if (!present || !element) return;
    const life = new AbortController();
    recordEvents(surface, 'submit', element, life.signal);
    return () => life.abort();
  }, [surface, control, present]);
}
