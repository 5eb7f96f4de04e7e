import { useId } from 'react';
import type { Ref } from 'react';
import { SEVERITIES } from '../../src/engine/types.ts';
import type { Finding } from '../../src/engine/types.ts';
import { carryOver } from '../../src/explain/carry-over.ts';
import type { Explained } from './use-explanation.ts';

export interface DraftBoxProps {
  ref: Ref<HTMLTextAreaElement>;
  text: string;
  onChange: (text: string) => void;
  explained: Explained | undefined;
}

/** A text box that grows with its text. The marks are on a copy of the text that lies under it. */
export function DraftBox({ ref, text, onChange, explained }: DraftBoxProps) {
  const id = useId();
  // Between two judgements the marks stay with their words.
  const marks = explained ? carryOver(explained.explanation.fired, explained.draft.text, text) : [];
  return (
    <>
      <label className="field-label" htmlFor={id}>
        Your draft
      </label>
      <div className="draft-box">
        <div className="draft-copy" aria-hidden="true">
          {piecesOf(text, marks).map(({ at, words, severity }) =>
            severity ? (
              <mark key={at} className={`tone-${severity}`}>
                {words}
              </mark>
            ) : (
              words
            ),
          )}
          {/* A last empty line has no height without something on it. */}
          {'\u200b'}
        </div>
        <textarea
          ref={ref}
          id={id}
          className="input draft-text"
          value={text}
          placeholder="Write or paste a post …"
          autoComplete="off"
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
    </>
  );
}

interface Piece {
  at: number;
  words: string;
  severity?: Finding['severity'];
}

/** The text cut where a mark begins or ends; where marks overlap, the loudest is seen. */
function piecesOf(text: string, marks: readonly Finding[]): Piece[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).map((at, index) => {
    const severity = SEVERITIES.findLast((loud) => {
      return marks.some((mark) => mark.severity === loud && mark.start <= at && at < mark.end);
    });
    return { at, words: text.slice(at, edges[index + 1]), ...(severity && { severity }) };
  });
}
