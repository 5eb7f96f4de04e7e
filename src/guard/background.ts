import type { DecisionRecord, PageStatus } from '../messages/protocol.ts';

/** What the guard tells the background; it waits for no answer. */
export interface Background {
  recordDecision(record: DecisionRecord): void;
  pageStatus(status: PageStatus): void;
}
