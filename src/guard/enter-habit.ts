/**
 * Whether plain Enter publishes where nobody has said so: comments of some sites go out with it, others get a new line. What
 * became of an Enter tells for the next one; before the first it is taken for a submit, since a post cannot be called back.
 */
import type { Surface } from '../engine/types.ts';
import type { Composer } from '../sites/composer.ts';

/** Sites take a comment away, or break the line, within this time. Milliseconds. */
const SETTLES = 400;

export interface EnterHabit {
  publishes(composer: Composer): boolean;
  /** An Enter was let through to the page. */
  watch(composer: Composer): void;
}

export function createEnterHabit(): EnterHabit {
  const seen = new Map<Surface, boolean>();
  return {
    publishes: ({ enterPublishes, surface }) => enterPublishes ?? seen.get(surface) ?? true,
    watch(composer) {
      if (composer.enterPublishes !== undefined) return;
      const lines = countLines(composer);
      setTimeout(() => {
        const now = composer.isGone() ? 0 : countLines(composer);
        if (now === 0 && lines > 0) seen.set(composer.surface, true);
        if (now > lines) seen.set(composer.surface, false);
      }, SETTLES);
    },
  };
}

/** 0 for an empty draft. */
function countLines(composer: Composer): number {
  const { text } = composer.read();
  return text.trim() === '' ? 0 : text.split('\n').length;
}
