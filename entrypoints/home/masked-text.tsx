import { MASK } from '../../src/engine/redact.ts';

/** An excerpt whose masks look like ink on paper and are read out as what they are. */
export function MaskedText({ text }: { text: string }) {
  return text.split(MASK).map((part, index) => (
    <span key={index}>
      {index > 0 && (
        <span className="mask">
          <span className="unseen">(masked)</span>
        </span>
      )}
      {part}
    </span>
  ));
}
