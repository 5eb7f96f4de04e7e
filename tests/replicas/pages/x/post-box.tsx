import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { Editor, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import type { EditorHandle } from 'draft-js';
import { registerComposer } from '../record.ts';
import { useMention } from './use-mention.ts';
import type { Box, Thread } from './use-thread.ts';
import { words } from './words.ts';

interface PostBoxProps {
  thread: Thread;
  box: Box;
  /** Its place in the thread: `tweetTextarea_0` … */
  index: number;
  placeholder: string;
  takesFocus: boolean;
  /** Tells the composer that this box suggests people. */
  onSuggest: (open: boolean) => void;
}

/** One Draft.js box, with the list of people that opens after an "@": below the editor, not in it. */
export function PostBox({ thread, box, index, placeholder, takesFocus, onSuggest }: PostBoxProps) {
  const editor = useRef<EditorHandle>(null);
  const trusted = useRef(true);
  const { surface } = thread;
  const mention = useMention(box.state, (state) => thread.change(box.key, state));
  const latest = useRef({ read: thread.read, takeTurn: thread.takeTurn, onSuggest });
  latest.current = { read: thread.read, takeTurn: thread.takeTurn, onSuggest };
  const suggests = mention.shown.length > 0;
  const list = `typeaheadDropdown-${index}`;
  const option = (at: number) => `typeaheadItem-${index}-${at}`;

  useEffect(() => {
    const element = editor.current?.editor;
    if (!element) return;
    const life = new AbortController();
    registerComposer(surface, element, () => latest.current.read(box.key), life.signal);
    return () => life.abort();
  }, [surface, box.key]);
  useEffect(() => {
    // Once only: a box that comes back when the suggestions close leaves the caret where it is.
    if (takesFocus && latest.current.takeTurn(box.key)) editor.current?.focus();
  }, [takesFocus, box.key]);
  useEffect(() => latest.current.onSuggest(suggests), [suggests]);

  const bindKey = (event: KeyboardEvent) => {
    trusted.current = event.nativeEvent.isTrusted;
    if (mention.takeKey(event.key)) {
      event.preventDefault();
      return null;
    }
    if (event.key === 'Enter' && KeyBindingUtil.hasCommandModifier(event)) return 'publish';
    return getDefaultKeyBinding(event);
  };
  const handleKeyCommand = (command: string) => {
    if (command !== 'publish') return 'not-handled' as const;
    thread.send(trusted.current);
    return 'handled' as const;
  };

  return (
    <>
      <div data-testid={`tweetTextarea_${index}_label`} className="composer-label">
        <div data-testid={`tweetTextarea_${index}RichTextInputContainer`} className="composer-text">
          <Editor
            ref={editor}
            editorState={box.state}
            onChange={(state) => thread.change(box.key, state)}
            keyBindingFn={bindKey}
            handleKeyCommand={handleKeyCommand}
            placeholder={placeholder}
            ariaLabel={words.postText}
            ariaMultiline
            ariaAutoComplete="list"
            ariaControls={suggests ? list : undefined}
            ariaActiveDescendantID={suggests ? option(mention.index) : undefined}
            role="textbox"
            spellCheck
            stripPastedStyles
            webDriverTestID={`tweetTextarea_${index}`}
          />
        </div>
      </div>
      {suggests && (
        <div className="x-suggestions-place">
          <div id={list} role="listbox" className="x-suggestions">
            {mention.shown.map((person, at) => (
              <div
                key={person.handle}
                id={option(at)}
                role="option"
                data-testid="typeaheadItem"
                aria-selected={at === mention.index}
                // The caret stays in the editor.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => mention.pick(person)}
              >
                <strong>{person.name}</strong> <span className="quiet">@{person.handle}</span>
              </div>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
