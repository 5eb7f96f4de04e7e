/** What runs in the worker that the coach frame starts: grammar rules, on a thread that neither the page nor the panel needs. */
import type { Ruleset } from '../engine/ruleset.ts';
import type { Draft } from '../engine/types.ts';
import { grammarOf, prepareGrammar, type GrammarChecker } from '../language/grammar.ts';
import type { FoundSpan } from '../messages/panel.ts';

export type ToWorker =
  | { type: 'rules'; ruleset: Ruleset }
  /** `now`: milliseconds since the epoch. Only the draft that came last is answered. */
  | { type: 'read'; id: number; draft: Draft; now: number };

export interface FromWorker {
  id: number;
  spans: FoundSpan[];
}

/** More tell the writer nothing more. */
const MOST_SPANS = 50;
/** So long is read before a newer draft may take over. Milliseconds. */
const SLICE = 30;

/** @returns takes the worker's messages */
export function serveGrammar(send: (message: FromWorker) => void): (message: ToWorker) => void {
  let checker: GrammarChecker | undefined;
  let latest: Extract<ToWorker, { type: 'read' }> | undefined;

  function work(asked: Extract<ToWorker, { type: 'read' }>): void {
    if (asked !== latest || !checker) return;
    const end = performance.now() + SLICE;
    if (!checker.read(asked.draft.text, () => performance.now() < end)) {
      setTimeout(work, 0, asked);
      return;
    }
    const findings = checker.check(asked.draft, asked.now).slice(0, MOST_SPANS);
    send({ id: asked.id, spans: findings.map(({ pack, rule, start, end }) => ({ pack, rule, start, end })) });
  }

  return (message) => {
    if (message.type === 'rules') {
      checker = prepareGrammar(grammarOf(message.ruleset));
      return;
    }
    latest = message;
    work(message);
  };
}
