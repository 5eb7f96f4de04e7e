/** One box of a thread: who writes, the editor, and a cross to take it away. */
import { useEffect, useRef } from 'react';
import { Avatar } from '../avatar.tsx';
import { byModifiedEnter, createLexical, readLexical } from '../facebook/create-lexical.ts';
import { DivButton } from '../facebook/div-button.tsx';
import { LexicalBox } from '../facebook/lexical-box.tsx';
import { NamedIcon } from '../icon.tsx';
import type { Identity } from '../identity.ts';
import { registerComposer } from '../record.ts';
import { handleMentions } from './handle-mentions.ts';
import type { Thread } from './use-thread.ts';
import { words } from './words.ts';

interface ThreadBoxProps {
  thread: Thread;
  boxKey: number;
  identity: Identity;
}

export function ThreadBox({ thread, boxKey, identity }: ThreadBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const latest = useRef(thread);
  latest.current = thread;
  const isFirst = thread.keys[0] === boxKey;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const life = new AbortController();
    const editor = createLexical(element, {
      publishesOn: byModifiedEnter,
      onChange: (text) => latest.current.change(boxKey, text),
      onPublishKey: (trusted) => {
        if (latest.current.canSend) latest.current.send(trusted);
      },
      mentions: handleMentions,
      signal: life.signal,
    });
    latest.current.attach(boxKey, editor);
    registerComposer(latest.current.surface, element, () => readLexical(editor), life.signal);
    editor.focus();
    return () => life.abort();
  }, [boxKey]);

  return (
    <div className="th-box">
      <Avatar name={identity.handle} />
      <div className="grow">
        <strong>{identity.handle}</strong>
        <LexicalBox
          box={box}
          label={words.box}
          placeholder={isFirst ? words.whatsNew : words.sayMore}
          empty={!thread.texts[boxKey]}
        />
        <DivButton className="round">
          <NamedIcon name="picture" label={words.picture} />
        </DivButton>
      </div>
      {!isFirst && (
        <DivButton className="round" onPress={() => thread.remove(boxKey)}>
          <NamedIcon name="close" label={words.remove} />
        </DivButton>
      )}
    </div>
  );
}
