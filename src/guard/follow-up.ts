/** Watches a submitted draft until it has left its composer. */

/** A site that has not taken the draft by then may not have heard the press. Milliseconds. */
const SLOW_AFTER = 2000;
/** After this time nobody waits any more. Milliseconds. */
const GIVE_UP_AFTER = 60_000;
const LOOK_EVERY = 100;

interface Watch {
  /** The composer's text; empty when it is gone. */
  read(): string;
  /** The site is still at it: its button is disabled or away. */
  isBusy(): boolean;
  now(): number;
  onSent(): void;
  /** Called once: the draft still stands, and could be submitted again. The watch goes on. */
  onStuck(): void;
  /** The writer went on writing, or nobody waits any more. */
  onLeft(): void;
}

export function followSubmit(sent: string, { read, isBusy, now, onSent, onStuck, onLeft }: Watch): void {
  const begin = now();
  let isStuck = false;
  const look = (): void => {
    const text = read();
    const passed = now() - begin;
    if (text.trim() === '') return onSent();
    if (text !== sent || passed > GIVE_UP_AFTER) return onLeft();
    if (!isStuck && passed > SLOW_AFTER && !isBusy()) {
      isStuck = true;
      onStuck();
    }
    setTimeout(look, LOOK_EVERY);
  };
  setTimeout(look, LOOK_EVERY);
}
