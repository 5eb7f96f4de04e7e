import type { DecisionRecord, PageStatus } from '../messages/protocol.ts';

/** What the guard tells the background; it waits for no answer. */
export interface Background {
  /** The extension was updated or removed under this copy of the guard: it has nobody to talk to, and must step aside. */
  isGone(): boolean;
  recordDecision(record: DecisionRecord): void;
  pageStatus(status: PageStatus): void;
}
