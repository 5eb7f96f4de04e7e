import { useEffect, useRef } from 'react';
import { Icon } from '../icon.tsx';
import { registerComposer } from '../record.ts';
import type { Thread } from './use-thread.ts';
import { words } from './words.ts';

/** The choices of a poll: plain one-line inputs that go out with the post. */
export function Poll({ thread }: { thread: Thread }) {
  return (
    <div className="x-poll" data-testid="pollForm">
      {thread.choices?.map((_, index) => (
        <Choice key={index} thread={thread} index={index} />
      ))}
      <button
        type="button"
        className="round"
        aria-label={words.removePoll}
        onClick={() => thread.setChoices(undefined)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

function Choice({ thread, index }: { thread: Thread; index: number }) {
  const box = useRef<HTMLInputElement>(null);
  const read = useRef(thread.readChoice);
  read.current = thread.readChoice;
  useEffect(() => {
    if (!box.current) return;
    const life = new AbortController();
    registerComposer('x-poll', box.current, () => read.current(index), life.signal);
    return () => life.abort();
  }, [index]);
  const change = (value: string) => thread.setChoices(thread.choices?.map((old, at) => (at === index ? value : old)));
  return (
    <label>
      <span className="quiet">
        {words.choice} {index + 1}
      </span>
      <input
        ref={box}
        name={`Choice${index + 1}`}
        type="text"
        autoComplete="off"
        value={thread.choices?.[index] ?? ''}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
